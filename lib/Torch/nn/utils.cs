using TorchSharp.Interop;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Helpers around parameters.</summary>
        public static class utils
        {
            /// <summary>Scales all gradients by one number so that their joint norm is at most max_norm; the norm before is returned.</summary>
            public static double clip_grad_norm_(IEnumerable<Parameter> tensors, double max_norm, double norm_type = 2.0)
            {
                using var scope = NewDisposeScope();
                using var off = no_grad();
                var grads = Grads(tensors);
                if (grads.Length == 0) return 0;
                var norms = stack(grads.Select(g => aten.linalg_vector_norm(g, norm_type)));
                var total = aten.linalg_vector_norm(norms, norm_type).to(ScalarType.Float64).item<double>();
                var scale = max_norm / (total + 1e-6);
                if (scale < 1) aten._foreach_mul__Scalar(grads, scale);
                return total;
            }

            /// <summary>Cuts every element of every gradient to [-clip_value, clip_value].</summary>
            public static void clip_grad_value_(IEnumerable<Parameter> tensors, double clip_value)
            {
                using var scope = NewDisposeScope();
                using var off = no_grad();
                foreach (var grad in Grads(tensors)) grad.clamp_(-clip_value, clip_value).Discard();
            }

            /// <summary>All parameters in one vector.</summary>
            public static Tensor parameters_to_vector(IEnumerable<Parameter> tensors) => cat([.. tensors.Select(p => p.flatten())]);

            /// <summary>Copies one vector into all parameters.</summary>
            /// <exception cref="ArgumentException">The vector is not as long as all parameters together.</exception>
            public static void vector_to_parameters(Tensor vec, IEnumerable<Parameter> tensors)
            {
                using var scope = NewDisposeScope();
                using var off = no_grad();
                var all = tensors.ToArray();
                if (vec.numel() != all.Sum(p => p.numel())) throw new ArgumentException($"a vector of {vec.numel()} for {all.Sum(p => p.numel())} parameters", nameof(vec));
                var at = 0L;
                foreach (var parameter in all)
                {
                    parameter.copy_(vec.narrow(0, at, parameter.numel()).reshape(parameter.shape)).Discard();
                    at += parameter.numel();
                }
            }

            static Tensor[] Grads(IEnumerable<Parameter> tensors) => [.. tensors.Select(p => p.grad).Where(g => g is not null)!];
        }
    }
}
