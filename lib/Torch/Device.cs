using System.Globalization;
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

        public Device(DeviceType type, int index = -1) => (this.type, this.index) = (type, index);

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
    public static Device device(DeviceType type, int index = -1) => new(type, index);

    /// <summary>Facts and functions of CUDA devices.</summary>
    public static class cuda
    {
        /// <summary>Whether libtorch sees a CUDA device.</summary>
        public static bool is_available() => device_count() > 0;
        /// <summary>How many CUDA devices libtorch sees.</summary>
        public static int device_count() => (int)Door.Get(Mode.CudaDevices);
        /// <summary>Waits until a device has done all it was told.</summary>
        public static void synchronize(Device? device = null)
        {
            if (is_available()) Door.Check(Door.door_synchronize(device?.index ?? -1));
        }
        /// <summary>Seeds the current device's generator.</summary>
        public static Generator manual_seed(long seed) => torch.manual_seed(seed);
    }
}
