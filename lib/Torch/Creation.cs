using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    static Tensor Finish(Tensor tensor, bool requiresGrad) => requiresGrad ? tensor.requires_grad_() : tensor;

    static ScalarType Type(ScalarType? dtype) => dtype ?? default_dtype;

    [ThreadStatic] static Device? defaultDevice;

    /// <summary>Where tensors are made when no device is named.</summary>
    public static Device get_default_device() => defaultDevice ?? CPU;

    /// <summary>Makes tensors elsewhere when no device is named: on "meta" they have a shape and no memory.</summary>
    public static void set_default_device(Device device) => defaultDevice = device.type is DeviceType.CPU ? null : device.Require();

    /// <inheritdoc cref="set_default_device(Device)"/>
    public static void set_default_device(string device) => set_default_device(new Device(device));

    static Device? Place(Device? device) => device?.Require() ?? defaultDevice;

    // Filled; other ways to give the size are in Generated/Factories.g.cs.
    public static Tensor zeros(long[] size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) =>
        Finish(aten.zeros(size, Type(dtype), device: Place(device)), requires_grad);
    public static Tensor ones(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) =>
        Finish(aten.ones(size, Type(dtype), device: Place(device)), requires_grad);
    public static Tensor empty(long[] size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) =>
        Finish(aten.empty_memory_format(size, Type(dtype), device: Place(device)), requires_grad);
    public static Tensor empty_strided(long[] size, long[] strides, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) =>
        Finish(aten.empty_strided(size, strides, Type(dtype), device: Place(device)), requires_grad);
    public static Tensor full(long[] size, Scalar value, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) =>
        Finish(aten.full(size, value, dtype ?? (value.IsFloat ? default_dtype : null), device: Place(device)),
            requires_grad);
    public static Tensor eye(long rows, long columns = -1L, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) =>
        Finish(aten.eye_m(rows, columns < 0 ? rows : columns, Type(dtype), device: Place(device)), requires_grad);

    public static Tensor zeros_like(Tensor input, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) =>
        Finish(aten.zeros_like(input, dtype, device: device), requires_grad);
    public static Tensor ones_like(Tensor input, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) =>
        Finish(aten.ones_like(input, dtype, device: device), requires_grad);
    public static Tensor empty_like(Tensor input, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) =>
        Finish(aten.empty_like(input, dtype, device: device), requires_grad);
    public static Tensor full_like(Tensor input, Scalar value, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) =>
        Finish(aten.full_like(input, value, dtype, device: device), requires_grad);

    // Sequences
    public static Tensor arange(Scalar start, Scalar stop, Scalar step, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false) =>
        Finish(aten.arange_start_step(start, stop, step, dtype ?? (start.IsFloat || stop.IsFloat || step.IsFloat
            ? default_dtype : ScalarType.Int64), device: Place(device)), requires_grad);
    public static Tensor arange(Scalar start, Scalar stop, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) =>
        arange(start, stop, 1, dtype, device, requires_grad);
    public static Tensor arange(Scalar stop, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) =>
        arange(0, stop, 1, dtype, device, requires_grad);
    public static Tensor linspace(double start, double end, long steps, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false) =>
        Finish(aten.linspace(start, end, steps, Type(dtype), device: Place(device)), requires_grad);
    public static Tensor logspace(double start, double end, long steps, double @base = 10, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false) =>
        Finish(aten.logspace(start, end, steps, @base, Type(dtype), device: Place(device)), requires_grad);
    public static Tensor tril_indices(long row, long col, long offset = 0L, ScalarType dtype = ScalarType.Int64,
        Device? device = null) =>
        aten.tril_indices(row, col, offset, dtype, device: Place(device));
    public static Tensor triu_indices(long row, long col, long offset = 0L, ScalarType dtype = ScalarType.Int64,
        Device? device = null) =>
        aten.triu_indices(row, col, offset, dtype, device: Place(device));

    // Windows of a signal
    public static Tensor bartlett_window(long len, bool periodic = true, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false) =>
        Finish(aten.bartlett_window_periodic(len, periodic, Type(dtype), device: Place(device)), requires_grad);
    public static Tensor blackman_window(long len, bool periodic = true, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false) =>
        Finish(aten.blackman_window_periodic(len, periodic, Type(dtype), device: Place(device)), requires_grad);
    public static Tensor hamming_window(long len, bool periodic = true, float alpha = 0.54f, float beta = 0.46f,
        ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Finish(aten.hamming_window_periodic_alpha_beta(len, periodic, alpha, beta, Type(dtype),
            device: Place(device)), requires_grad);
    public static Tensor hann_window(long len, bool periodic = true, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) =>
        Finish(aten.hann_window_periodic(len, periodic, Type(dtype), device: Place(device)), requires_grad);
    public static Tensor kaiser_window(long len, bool periodic = true, float beta = 12.0f, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false) =>
        Finish(aten.kaiser_window_beta(len, periodic, beta, Type(dtype), device: Place(device)), requires_grad);

    public partial class Tensor
    {
        public Tensor zeros_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.zeros_like(this, dtype, device, requires_grad);
        public Tensor ones_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.ones_like(this, dtype, device, requires_grad);
        public Tensor empty_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.empty_like(this, dtype, device, requires_grad);
        public Tensor full_like(Scalar value, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) =>
            torch.full_like(this, value, dtype, device, requires_grad);

        // New tensors of this one's type, on its device.
        public Tensor new_zeros(long[] size, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) =>
            zeros(size, dtype ?? this.dtype, device ?? this.device, requires_grad);
        public Tensor new_ones(long[] size, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) =>
            ones(size, dtype ?? this.dtype, device ?? this.device, requires_grad);
        public Tensor new_empty(long[] size, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) =>
            empty(size, dtype ?? this.dtype, device ?? this.device, requires_grad);
        public Tensor new_full(long[] size, Scalar value, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) =>
            full(size, value, dtype ?? this.dtype, device ?? this.device, requires_grad);
    }
}
