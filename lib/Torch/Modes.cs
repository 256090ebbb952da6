using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Restores a mode at the end of a using block.</summary>
    sealed class Restore(Action undo) : IDisposable
    {
        Action? undo = undo;
        public void Dispose() => Interlocked.Exchange(ref undo, null)?.Invoke();
    }

    static Restore Switch(Mode mode, bool on)
    {
        var before = Door.Get(mode);
        Door.Set(mode, on ? 1 : 0);
        return new Restore(() => Door.Set(mode, before));
    }

    /// <summary>No gradients are recorded on this thread until the result is disposed.</summary>
    public static IDisposable no_grad() => Switch(Mode.Grad, false);

    /// <summary>Gradients are recorded on this thread until the result is disposed.</summary>
    public static IDisposable enable_grad(bool enabled = true) => Switch(Mode.Grad, enabled);

    /// <summary>Sets whether gradients are recorded on this thread; disposing the result restores what was.</summary>
    public static IDisposable set_grad_enabled(bool mode = true) => Switch(Mode.Grad, mode);

    /// <summary>Whether gradients are recorded on this thread.</summary>
    public static bool is_grad_enabled() => Door.Get(Mode.Grad) != 0;

    /// <summary>Like no_grad, without the bookkeeping that a later backward would need.</summary>
    public static unsafe IDisposable inference_mode(bool mode = true)
    {
        nint entered;
        Door.Check(Door.door_inference_enter(mode ? 1 : 0, &entered));
        var guard = entered;
        return new Restore(() => Door.Check(Door.door_inference_leave(guard)));
    }

    /// <summary>Operators that gain by it work in a smaller type, those that need it in float32, until the result is disposed; on this thread.</summary>
    /// <remarks>Not in TorchSharp: PyTorch's torch.autocast, bfloat16 on the CPU and float16 on CUDA unless told otherwise.</remarks>
    /// <exception cref="InvalidOperationException">The device is not here.</exception>
    public static IDisposable autocast(DeviceType device_type = DeviceType.CPU, ScalarType? dtype = null, bool enabled = true)
    {
        _ = new Device(device_type).Require();
        var (on, type) = AutocastOf(device_type);
        var (wasOn, was) = (Door.Get(on), Door.Get(type));
        // The type first: libtorch refuses one that the device cannot work in.
        Door.Set(type, (long)(dtype ?? (device_type == DeviceType.CUDA ? ScalarType.Float16 : ScalarType.BFloat16)));
        Door.Set(on, enabled ? 1 : 0);
        Door.Set(Mode.AutocastEnter, 1);
        return new Restore(() =>
        {
            Door.Set(Mode.AutocastLeave, 1);
            Door.Set(on, wasOn);
            Door.Set(type, was);
        });
    }

    /// <summary>Whether <see cref="autocast"/> is on for a device, on this thread.</summary>
    public static bool is_autocast_enabled(DeviceType device_type = DeviceType.CPU) => Door.Get(AutocastOf(device_type).On) != 0;

    static (Mode On, Mode Type) AutocastOf(DeviceType device) => device switch
    {
        DeviceType.CPU => (Mode.AutocastCpu, Mode.AutocastCpuType),
        DeviceType.CUDA => (Mode.AutocastCuda, Mode.AutocastCudaType),
        _ => throw new ArgumentException($"autocast is for the CPU and CUDA, not {device}"),
    };

    /// <summary>How many threads an operator may use.</summary>
    public static int get_num_threads() => (int)Door.Get(Mode.Threads);
    /// <summary>Sets how many threads an operator may use.</summary>
    public static void set_num_threads(int num) => Door.Set(Mode.Threads, num);
    /// <summary>How many operators may run at once.</summary>
    public static int get_num_interop_threads() => (int)Door.Get(Mode.InteropThreads);
    /// <summary>Sets how many operators may run at once; only before the first runs.</summary>
    public static void set_num_interop_threads(int num) => Door.Set(Mode.InteropThreads, num);

    /// <summary>Only algorithms that give the same bits each time, or an error (or a warning) where there is none; disposing the result restores what was.</summary>
    public static IDisposable use_deterministic_algorithms(bool mode = true, bool warn_only = false)
    {
        var before = Door.Get(Mode.Deterministic);
        Door.Set(Mode.Deterministic, !mode ? 0 : warn_only ? 2 : 1);
        return new Restore(() => Door.Set(Mode.Deterministic, before));
    }
    /// <summary>Whether only deterministic algorithms are used.</summary>
    public static bool are_deterministic_algorithms_enabled() => Door.Get(Mode.Deterministic) != 0;

    /// <summary>libtorch's version, and what it was built with, in its own words.</summary>
    public static string show_config() => Door.About();

    /// <summary>libtorch's version.</summary>
    public static string __version__ => show_config().Split('\n')[0]["libtorch ".Length..];
}
