using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>A pointwise function that may write over its input.</summary>
        public abstract class Activation(string name, bool inplace) : Module<Tensor, Tensor>(name)
        {
            public bool inplace { get; set; } = inplace;
        }

        /// <summary>1 / (1 + exp(-x)).</summary>
        public sealed class Sigmoid(bool inplace) : Activation(nameof(Sigmoid), inplace)
        {
            public override Tensor forward(Tensor tensor) => inplace ? tensor.sigmoid_() : tensor.sigmoid();
        }

        /// <summary>The hyperbolic tangent.</summary>
        public sealed class Tanh(bool inplace) : Activation(nameof(Tanh), inplace)
        {
            public override Tensor forward(Tensor tensor) => inplace ? tensor.tanh_() : tensor.tanh();
        }

        /// <summary>x, times a small slope below zero.</summary>
        public sealed class LeakyReLU(double slope, bool inplace) : Activation(nameof(LeakyReLU), inplace)
        {
            public double negative_slope { get; set; } = slope;
            public override Tensor forward(Tensor tensor) => functional.leaky_relu(tensor, negative_slope, inplace);
        }

        /// <summary>x between zero and six, the nearer of both elsewhere.</summary>
        public sealed class ReLU6(bool inplace) : Activation(nameof(ReLU6), inplace)
        {
            public override Tensor forward(Tensor tensor) => functional.relu6(tensor, inplace);
        }

        /// <summary>x between two bounds, the nearer of both elsewhere.</summary>
        public sealed class Hardtanh(double min, double max, bool inplace) : Activation(nameof(Hardtanh), inplace)
        {
            public double min_val { get; set; } = min;
            public double max_val { get; set; } = max;
            public override Tensor forward(Tensor tensor) => functional.hardtanh(tensor, min_val, max_val, inplace);
        }

        /// <summary>x above zero, alpha (exp(x) - 1) below.</summary>
        public sealed class ELU(double alpha, bool inplace) : Activation(nameof(ELU), inplace)
        {
            public double alpha { get; set; } = alpha;
            public override Tensor forward(Tensor tensor) => functional.elu(tensor, alpha, inplace);
        }

        /// <summary>x above zero, alpha (exp(x / alpha) - 1) below.</summary>
        public sealed class CELU(double alpha, bool inplace) : Activation(nameof(CELU), inplace)
        {
            public double alpha { get; set; } = alpha;
            public override Tensor forward(Tensor tensor) => functional.celu(tensor, alpha, inplace);
        }

        /// <summary>ELU with the scales that keep mean 0 and variance 1 through deep nets.</summary>
        /// <seealso href="https://arxiv.org/abs/1706.02515">Klambauer et al. 2017</seealso>
        public sealed class SELU(bool inplace) : Activation(nameof(SELU), inplace)
        {
            public override Tensor forward(Tensor tensor) => functional.selu(tensor, inplace);
        }

        /// <summary>x tanh(softplus(x)).</summary>
        public sealed class Mish(bool inplace) : Activation(nameof(Mish), inplace)
        {
            public override Tensor forward(Tensor tensor) => functional.mish(tensor, inplace);
        }

        /// <summary>SiLU of straight pieces: x relu6(x + 3) / 6.</summary>
        public sealed class Hardswish(bool inplace) : Activation(nameof(Hardswish), inplace)
        {
            public override Tensor forward(Tensor tensor) => functional.hardswish(tensor, inplace);
        }

        /// <summary>The sigmoid of straight pieces: relu6(x + 3) / 6.</summary>
        public sealed class Hardsigmoid(bool inplace) : Activation(nameof(Hardsigmoid), inplace)
        {
            public override Tensor forward(Tensor tensor) => functional.hardsigmoid(tensor, inplace);
        }

        /// <summary>x above a threshold, a value elsewhere.</summary>
        public sealed class Threshold(double threshold, double value, bool inplace) : Activation(nameof(Threshold), inplace)
        {
            public double threshold { get; set; } = threshold;
            public double value { get; set; } = value;
            public override Tensor forward(Tensor tensor) => functional.threshold(tensor, threshold, value, inplace);
        }

        /// <summary>x / (1 + |x|).</summary>
        public sealed class Softsign(bool inplace) : Activation(nameof(Softsign), inplace)
        {
            public override Tensor forward(Tensor tensor) => functional.softsign(tensor, inplace);
        }

        /// <summary>x - tanh(x).</summary>
        public sealed class Tanhshrink(bool inplace) : Activation(nameof(Tanhshrink), inplace)
        {
            public override Tensor forward(Tensor tensor) => functional.tanhshrink(tensor, inplace);
        }

        /// <summary>x, times a slope below zero that is drawn for each element in training, the mean slope in evaluation.</summary>
        public sealed class RReLU(double lower, double upper, bool inplace) : Activation(nameof(RReLU), inplace)
        {
            public double lower { get; set; } = lower;
            public double upper { get; set; } = upper;
            public override Tensor forward(Tensor tensor) => inplace
                ? Interop.aten.rrelu_(tensor, lower, upper, training) : Interop.aten.rrelu(tensor, lower, upper, training);
        }

        /// <summary>x, times a learned slope below zero, one for all channels or one each.</summary>
        public sealed class PReLU : Module<Tensor, Tensor>
        {
            Parameter slopes = null!;

            public long num_parameters { get; }
            public double init { get; }
            public Parameter weight { get => slopes; set => ConditionallyRegisterParameter(nameof(weight), slopes = value); }

            internal PReLU(long count, double init, Device? device, ScalarType? dtype) : base(nameof(PReLU))
            {
                (num_parameters, this.init) = (count, init);
                weight = torch.full([count], init, dtype ?? ScalarType.Float32, device).AsParameter();
            }

            public override Tensor forward(Tensor tensor) => functional.prelu(tensor, weight);
        }

        /// <summary>log(1 + exp(beta x)) / beta; x itself beyond a threshold.</summary>
        public sealed class Softplus(double beta, double threshold) : Module<Tensor, Tensor>(nameof(Softplus))
        {
            public double beta { get; set; } = beta;
            public double threshold { get; set; } = threshold;
            public override Tensor forward(Tensor tensor) => functional.softplus(tensor, beta, threshold);
        }

        /// <summary>x away from zero, zero near it.</summary>
        public sealed class Hardshrink(double lambda) : Module<Tensor, Tensor>(nameof(Hardshrink))
        {
            public double lambda { get; set; } = lambda;
            public override Tensor forward(Tensor tensor) => functional.hardshrink(tensor, lambda);
        }

        /// <summary>x moved towards zero by lambda.</summary>
        public sealed class Softshrink(double lambda) : Module<Tensor, Tensor>(nameof(Softshrink))
        {
            public double lambda { get; set; } = lambda;
            public override Tensor forward(Tensor tensor) => functional.softshrink(tensor, lambda);
        }

        /// <summary>A function along one dimension.</summary>
        public abstract class Along(string name, long dim, Func<Tensor, long, Tensor> function) : Module<Tensor, Tensor>(name)
        {
            public long dim { get; set; } = dim;
            public override Tensor forward(Tensor tensor) => function(tensor, dim);
        }

        /// <summary>exp, divided by its sum along a dimension.</summary>
        public sealed class Softmax(long dim) : Along(nameof(Softmax), dim, (x, d) => functional.softmax(x, d));
        /// <summary>The logarithm of softmax.</summary>
        public sealed class LogSoftmax(long dim) : Along(nameof(LogSoftmax), dim, (x, d) => functional.log_softmax(x, d));
        /// <summary>The softmax of -x.</summary>
        public sealed class Softmin(long dim) : Along(nameof(Softmin), dim, functional.softmin);
        /// <summary>The first half times the sigmoid of the second: [..., 2 D] -> [..., D].</summary>
        public sealed class GLU(long dim) : Along(nameof(GLU), dim, functional.glu);

        /// <summary>Softmax over the channels of each pixel: [B, C, H, W] or [C, H, W] -> the same shape.</summary>
        public sealed class Softmax2d() : Function(nameof(Softmax2d), functional.softmax2d);
        /// <summary>The logarithm of the sigmoid.</summary>
        public sealed class LogSigmoid() : Function(nameof(LogSigmoid), functional.logsigmoid);
    }

    public static partial class torch
    {
        public static partial class nn
        {
            public static Sigmoid Sigmoid() => new(false);
            public static Sigmoid Sigmoid(bool inplace) => new(inplace);
            public static Tanh Tanh() => new(false);
            public static Tanh Tanh(bool inplace = false) => new(inplace);
            public static LeakyReLU LeakyReLU(double negative_slope = 0.01, bool inplace = false) => new(negative_slope, inplace);
            public static ReLU6 ReLU6(bool inplace = false) => new(inplace);
            public static Hardtanh Hardtanh(double min_val = -1.0, double max_val = 1.0, bool inplace = false) =>
                new(min_val, max_val, inplace);
            public static ELU ELU(double alpha = 1.0, bool inplace = false) => new(alpha, inplace);
            public static CELU CELU(double alpha = 1.0, bool inplace = false) => new(alpha, inplace);
            public static SELU SELU(bool inplace = false) => new(inplace);
            public static Mish Mish() => new(false);
            public static Mish Mish(bool inplace) => new(inplace);
            public static Hardswish Hardswish(bool inplace = false) => new(inplace);
            public static Hardsigmoid Hardsigmoid(bool inplace = false) => new(inplace);
            public static Threshold Threshold(double threshold, double value, bool inplace = false) => new(threshold, value, inplace);
            public static Softsign Softsign() => new(false);
            public static Softsign Softsign(bool inplace) => new(inplace);
            public static Tanhshrink Tanhshrink() => new(false);
            public static Tanhshrink Tanhshrink(bool inplace = false) => new(inplace);
            public static RReLU RReLU(double lower = 1.0 / 8, double upper = 1.0 / 3, bool inplace = false) => new(lower, upper, inplace);
            public static PReLU PReLU(long num_parameters, double init = 0.25, Device? device = null, ScalarType? dtype = null) =>
                new(num_parameters, init, device, dtype);
            public static Softplus Softplus(double beta = 1, double threshold = 20) => new(beta, threshold);
            public static Hardshrink Hardshrink(double lambda = 0.5) => new(lambda);
            public static Softshrink Softshrink(double lambda = 0.5) => new(lambda);
            public static Softmax Softmax(long dim) => new(dim);
            public static LogSoftmax LogSoftmax(long dim) => new(dim);
            public static Softmin Softmin(long dim) => new(dim);
            public static GLU GLU(long dim = -1) => new(dim);
            public static Softmax2d Softmax2d() => new();
            public static LogSigmoid LogSigmoid() => new();
        }
    }
}
