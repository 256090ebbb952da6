using TorchSharp.Modules;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>A tensor that a module trains.</summary>
        /// <param name="data">Becomes the parameter: the object given is empty afterwards.</param>
        public class Parameter(torch.Tensor data, bool requires_grad = true)
            : torch.Tensor(data.with_requires_grad(requires_grad).MoveHandle(), register: false);
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>A parameter that takes over a tensor.</summary>
            public static Parameter Parameter(Tensor data, bool requires_grad = true) => new(data, requires_grad);
        }

        public partial class Tensor
        {
            /// <summary>This tensor as a parameter; the object itself is empty afterwards.</summary>
            public Parameter AsParameter() => new(this);
        }
    }
}
