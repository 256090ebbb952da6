using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            public static Tensor layer_norm(Tensor input, long[] normalized_shape, Tensor? weight = null,
                Tensor? bias = null, double eps = 1e-5) =>
                aten.layer_norm(input, normalized_shape, weight, bias, eps);
            public static Tensor group_norm(Tensor input, long num_groups, Tensor? weight = null, Tensor? bias = null,
                double eps = 1e-5) =>
                aten.group_norm(input, num_groups, weight, bias, eps);
            public static Tensor batch_norm(Tensor input, Tensor? running_mean, Tensor? running_var,
                Tensor? weight = null, Tensor? bias = null, bool training = false, double momentum = 0.1,
                double eps = 1e-5) =>
                aten.batch_norm(input, weight, bias, running_mean, running_var, training, momentum, eps, true);
            public static Tensor instance_norm(Tensor input, Tensor? running_mean = null, Tensor? running_var = null,
                Tensor? weight = null, Tensor? bias = null, bool use_input_stats = true, double momentum = 0.1,
                double eps = 1e-5) =>
                aten.instance_norm(input, weight, bias, running_mean, running_var, use_input_stats, momentum, eps,
                    true);

            /// <summary>Vectors along a dimension divided by their p-norm, or by eps where that is larger.</summary>
            public static Tensor normalize(Tensor input, double p = 2.0, long dim = 1L, double eps = 1e-12)
            {
                using var norm = aten.norm_ScalarOpt_dim(input, p, [dim], true);
                using var divisor = aten.clamp_min(norm, eps);
                return aten.div_Tensor(input, divisor);
            }

            /// <summary>x / (k + alpha mean(x^2 over size channels around))^beta: [B, C, ...] -> the same shape.</summary>
            /// <seealso href="https://papers.nips.cc/paper/4824">Krizhevsky et al. 2012, section 3.3</seealso>
            public static Tensor local_response_norm(Tensor input, long size, double alpha = 0.0001,
                double beta = 0.75, double k = 1.0)
            {
                if (input.ndim < 3)
                    throw new ArgumentException($"needs [B, C, ...], got [{string.Join(", ", input.shape)}]", nameof(input));
                using var scope = NewDisposeScope();
                var squares = (input * input).unsqueeze(1);                                         // [B, 1, C, ...]
                var mean = input.ndim == 3
                    ? aten.avg_pool2d(pad(squares, (0, 0, size / 2, (size - 1) / 2)), [size, 1], [1])
                    : aten.avg_pool3d(pad(squares.flatten(4), [0, 0, 0, 0, size / 2, (size - 1) / 2]), [size, 1, 1], [1]);
                mean = mean.view(input.shape);
                return (input / (mean * alpha + k).pow(beta)).MoveToOuterDisposeScope();
            }
        }
    }
}
