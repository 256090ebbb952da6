using System.Globalization;
using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

/// <summary>The kinds of device; the numbers are libtorch's.</summary>
public enum DeviceType { CPU = 0, CUDA = 1, MPS = 13, META = 14 }

public static partial class torch
{
    /// <summary>A place for tensors: "cpu", "cuda", "cuda:1", "meta".</summary>
    public sealed class Device : IEquatable<Device>
    {
        /// <summary>The kind.</summary>
        public DeviceType type { get; }
        /// <summary>Which of its kind, -1 for the current one.</summary>
        public int index { get; }

        public Device(DeviceType deviceType, int index = -1) => (type, this.index) = (deviceType, index);

        /// <summary>A device by its kind's name and its number.</summary>
        public Device(string deviceType, int index = -1) : this(index < 0 ? deviceType : $"{deviceType}:{index}") { }

        /// <summary>A CUDA device by its number.</summary>
        public Device(int index) : this(DeviceType.CUDA, index) { }

        /// <summary>A device by its name, such as "cpu" or "cuda:1".</summary>
        public Device(string description)
        {
            var parts = description.Split(':');
            if (parts.Length > 2 || !Enum.TryParse<DeviceType>(parts[0], ignoreCase: true, out var kind) || !char.IsLetter(description[0]))
                throw new ArgumentException($"no device is called \"{description}\"; here there {Present()}");
            var number = -1;
            if (parts.Length == 2 && !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out number))
                throw new ArgumentException($"\"{description}\" does not end in a device's number");
            (type, index) = (kind, number);
        }

        /// <summary>The device, or a clear error naming those that are here.</summary>
        internal Device Require()
        {
            if (type != DeviceType.CUDA || (cuda.device_count() is var count && Math.Max(index, 0) < count)) return this;
            throw new InvalidOperationException($"device \"{this}\" is not here; there {Present()}");
        }

        static string Present() => cuda.device_count() switch
        {
            0 => "is only \"cpu\"",
            1 => "are \"cpu\" and \"cuda:0\"",
            var n => $"are \"cpu\" and \"cuda:0\" to \"cuda:{n - 1}\"",
        };

        public override string ToString() => type.ToString().ToLowerInvariant() + (index < 0 ? "" : $":{index}");
        public bool Equals(Device? other) => other is not null && type == other.type && index == other.index;
        public override bool Equals(object? obj) => Equals(obj as Device);
        public override int GetHashCode() => HashCode.Combine(type, index);
        public static bool operator ==(Device? left, Device? right) => left is null ? right is null : left.Equals(right);
        public static bool operator !=(Device? left, Device? right) => !(left == right);
        public static implicit operator Device(string description) => new(description);
    }

    /// <summary>The CPU.</summary>
    public static Device CPU { get; } = new(DeviceType.CPU);
    /// <summary>The current CUDA device.</summary>
    public static Device CUDA { get; } = new(DeviceType.CUDA);
    /// <summary>Shapes without memory.</summary>
    public static Device META { get; } = new(DeviceType.META);

    /// <summary>A device by its name, such as "cpu" or "cuda:1".</summary>
    public static Device device(string description) => new(description);
    /// <summary>A device by its kind and number.</summary>
    public static Device device(DeviceType deviceType, int index = -1) => new(deviceType, index);
    /// <summary>A device by its kind's name and its number.</summary>
    public static Device device(string deviceType, int index = -1) => new(deviceType, index);
    /// <summary>A CUDA device by its number.</summary>
    public static Device device(int index) => new(index);

    /// <summary>Whether libtorch sees a CUDA device.</summary>
    public static bool cuda_is_available() => cuda.is_available();

    /// <summary>Facts and functions of CUDA devices.</summary>
    public static partial class cuda
    {
        /// <summary>Whether libtorch sees a CUDA device.</summary>
        public static bool is_available() => device_count() > 0;
        /// <summary>How many CUDA devices libtorch sees.</summary>
        public static int device_count() => (int)Door.Get(Mode.CudaDevices);
        /// <summary>Whether libtorch works with cuDNN.</summary>
        public static bool is_cudnn_available() => is_available() && show_config().Contains("CuDNN", StringComparison.OrdinalIgnoreCase);

        /// <summary>Waits until a device has done all it was told.</summary>
        /// <exception cref="InvalidOperationException">There is no CUDA.</exception>
        public static void synchronize(Device? device = null) => Door.Check(Door.door_synchronize(Here(device)));

        /// <summary>Seeds the current device's generator; nothing happens where there is no CUDA.</summary>
        public static void manual_seed(long seed) { if (is_available()) torch.manual_seed(seed).Dispose(); }
        /// <summary>Seeds every device's generator; nothing happens where there is no CUDA.</summary>
        public static void manual_seed_all(long seed) => manual_seed(seed);

        /// <summary>Bytes of a device's memory that are free, and all of them, as the driver counts.</summary>
        /// <remarks>Not in TorchSharp: PyTorch's torch.cuda.mem_get_info.</remarks>
        /// <exception cref="InvalidOperationException">There is no CUDA.</exception>
        public static unsafe (long free, long total) mem_get_info(Device? device = null)
        {
            var index = Here(device);
            // The runtime that libtorch has loaded; its version is in its name.
            var runtime = new[] { 13, 12, 11 }.Select(v => NativeLibrary.TryLoad($"libcudart.so.{v}", out var found) ? found : 0)
                .FirstOrDefault(found => found != 0);
            if (runtime == 0) throw new InvalidOperationException("CUDA's runtime library, libcudart, is not to be found");
            nint free = 0, total = 0;
            int before;
            var get = (delegate* unmanaged<int*, int>)NativeLibrary.GetExport(runtime, "cudaGetDevice");
            var set = (delegate* unmanaged<int, int>)NativeLibrary.GetExport(runtime, "cudaSetDevice");
            var info = (delegate* unmanaged<nint*, nint*, int>)NativeLibrary.GetExport(runtime, "cudaMemGetInfo");
            var error = get(&before);
            if (error == 0 && index >= 0) error = set((int)index);
            if (error == 0) error = info(&free, &total);
            if (index >= 0) _ = set(before);
            return error == 0 ? (free, total) : throw new InvalidOperationException($"CUDA's runtime answers with error {error}");
        }

        // A device's number, or an error that names what is here.
        static long Here(Device? device)
        {
            if (!is_available()) throw new InvalidOperationException("no CUDA here; devices: cpu");
            return (device ?? CUDA).Require().index;
        }
    }
}
