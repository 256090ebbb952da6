using TorchSharp.Interop;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>One moment of a recurrent layer.</summary>
        public abstract class Cell<TState, TResult> : Module<Tensor, TState, TResult>
        {
            readonly long hidden;

            public Parameter? weight_ih { get => get_parameter("weight_ih"); set => ConditionallyRegisterParameter("weight_ih", value); }
            public Parameter? weight_hh { get => get_parameter("weight_hh"); set => ConditionallyRegisterParameter("weight_hh", value); }
            public Parameter? bias_ih { get => get_parameter("bias_ih"); set => ConditionallyRegisterParameter("bias_ih", value); }
            public Parameter? bias_hh { get => get_parameter("bias_hh"); set => ConditionallyRegisterParameter("bias_hh", value); }

            protected private Cell(string name, long gates, long inputs, long hidden, bool bias, Device? device, ScalarType? dtype)
                : base(name)
            {
                this.hidden = hidden;
                weight_ih = RNN.Uniform([gates * hidden, inputs], hidden, device, dtype);
                weight_hh = RNN.Uniform([gates * hidden, hidden], hidden, device, dtype);
                if (!bias) return;
                bias_ih = RNN.Uniform([gates * hidden], hidden, device, dtype);
                bias_hh = RNN.Uniform([gates * hidden], hidden, device, dtype);
            }

            /// <summary>Runs the cell: the state is zero unless given, and what has no batch gets one for as long.</summary>
            protected private Tensor[] Run(Tensor input, Tensor?[] state, Func<Tensor, Tensor[], Tensor[]> run)
            {
                using var scope = NewDisposeScope();
                var alone = input.ndim == 1;
                var x = alone ? input.unsqueeze(0) : input;
                Tensor[] start = [.. state.Select(s => s is null
                    ? zeros([x.shape[0], hidden], x.dtype, x.device) : alone ? s.unsqueeze(0) : s)];
                return [.. run(x, start).Select(r => (alone ? r.squeeze(0) : r).MoveToOuterDisposeScope())];
            }
        }

        /// <summary>h' = f(W x + b + U h + c): [B, in], [B, hidden] -> [B, hidden].</summary>
        public sealed class RNNCell : Cell<Tensor?, Tensor>
        {
            readonly NonLinearities f;

            internal RNNCell(long inputs, long hidden, NonLinearities f, bool bias, Device? device, ScalarType? dtype)
                : base(nameof(RNNCell), 1, inputs, hidden, bias, device, dtype) => this.f = f;

            public override Tensor forward(Tensor input, Tensor? h0 = null) => Run(input, [h0], (x, h) => [f == NonLinearities.Tanh
                ? aten.rnn_tanh_cell(x, h[0], weight_ih!, weight_hh!, bias_ih, bias_hh)
                : aten.rnn_relu_cell(x, h[0], weight_ih!, weight_hh!, bias_ih, bias_hh)])[0];
        }

        /// <summary>One moment of gated recurrent units: [B, in], [B, hidden] -> [B, hidden].</summary>
        public sealed class GRUCell : Cell<Tensor?, Tensor>
        {
            internal GRUCell(long inputs, long hidden, bool bias, Device? device, ScalarType? dtype)
                : base(nameof(GRUCell), 3, inputs, hidden, bias, device, dtype) { }

            public override Tensor forward(Tensor input, Tensor? h0 = null) =>
                Run(input, [h0], (x, h) => [aten.gru_cell(x, h[0], weight_ih!, weight_hh!, bias_ih, bias_hh)])[0];
        }

        /// <summary>One moment of long short-term memory: [B, in], (h, c) [B, hidden] each -> the next h and c.</summary>
        public sealed class LSTMCell : Cell<(Tensor, Tensor)?, (Tensor, Tensor)>
        {
            internal LSTMCell(long inputs, long hidden, bool bias, Device? device, ScalarType? dtype)
                : base(nameof(LSTMCell), 4, inputs, hidden, bias, device, dtype) { }

            public new (Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => base.call(input, h0_c0);

            public override (Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0)
            {
                var results = Run(input, [h0_c0?.Item1, h0_c0?.Item2], (x, state) =>
                {
                    var (h, c) = aten.lstm_cell(x, state, weight_ih!, weight_hh!, bias_ih, bias_hh);
                    return [h, c];
                });
                return (results[0], results[1]);
            }
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            public static RNNCell RNNCell(long inputSize, long hiddenSize, NonLinearities nonLinearity = NonLinearities.Tanh,
                bool bias = true, Device? device = null, ScalarType? dtype = null) =>
                new(inputSize, hiddenSize, nonLinearity, bias, device, dtype);
            public static GRUCell GRUCell(long inputSize, long hiddenSize, bool bias = true, Device? device = null,
                ScalarType? dtype = null) => new(inputSize, hiddenSize, bias, device, dtype);
            public static LSTMCell LSTMCell(long inputSize, long hiddenSize, bool bias = true, Device? device = null,
                ScalarType? dtype = null) => new(inputSize, hiddenSize, bias, device, dtype);
        }
    }
}
