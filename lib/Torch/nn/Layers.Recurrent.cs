using TorchSharp.Interop;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>What recurrent layers share: the weights of each level and direction, the same for every moment.</summary>
        public abstract class Recurrent<TState, TResult> : Module<Tensor, TState, TResult>
        {
            readonly long hidden, levels, directions;
            protected private readonly bool hasBias, batchFirst;
            protected private readonly double dropout;
            protected private bool Both => directions == 2;
            protected private long Levels => levels;

            protected private Recurrent(string name, long gates, long inputs, long hidden, long levels, bool bias, bool batchFirst,
                double dropout, bool bidirectional, Device? device, ScalarType? dtype) : base(name)
            {
                (this.hidden, this.levels, directions) = (hidden, levels, bidirectional ? 2 : 1);
                (hasBias, this.batchFirst, this.dropout) = (bias, batchFirst, dropout);
                foreach (var suffix in Suffixes())
                {
                    var width = suffix.StartsWith("l0", StringComparison.Ordinal) ? inputs : directions * hidden;
                    register_parameter($"weight_ih_{suffix}", Weights([gates * hidden, width]));
                    register_parameter($"weight_hh_{suffix}", Weights([gates * hidden, hidden]));
                    if (!bias) continue;
                    register_parameter($"bias_ih_{suffix}", Weights([gates * hidden]));
                    register_parameter($"bias_hh_{suffix}", Weights([gates * hidden]));
                }

                Parameter Weights(long[] shape) => Uniform(shape, hidden, device, dtype);
            }

            internal static Parameter Uniform(long[] shape, long hidden, Device? device, ScalarType? dtype)
            {
                var weights = torch.empty(shape, dtype, device).AsParameter();
                init.uniform_(weights, -1 / Math.Sqrt(hidden), 1 / Math.Sqrt(hidden));
                return weights;
            }

            // l0, l0_reverse, l1, l1_reverse, ...
            IEnumerable<string> Suffixes() =>
                from level in Enumerable.Range(0, (int)levels)
                from direction in Enumerable.Range(0, (int)directions)
                select $"l{level}{(direction == 0 ? "" : "_reverse")}";

            protected private Tensor[] Weights() => [.. parameters()];

            /// <summary>Runs the layer: the state is zero unless given, and what has no batch gets one for as long.</summary>
            protected private Tensor[] Run(Tensor input, Tensor?[] state, Func<Tensor, Tensor[], Tensor[]> run)
            {
                using var scope = NewDisposeScope();
                var (alone, axis) = (input.ndim == 2, batchFirst ? 0 : 1);
                var x = alone ? input.unsqueeze(axis) : input;
                Tensor[] start = [.. state.Select(s => s is null
                    ? zeros([levels * directions, x.shape[axis], hidden], x.dtype, x.device) : alone ? s.unsqueeze(1) : s)];
                var results = run(x, start);
                if (alone) results = [.. results.Select((r, i) => r.squeeze(i == 0 ? axis : 1))];
                return [.. results.Select(r => r.MoveToOuterDisposeScope())];
            }

            /// <summary>The weights are where the kernels want them already.</summary>
            public void flatten_parameters() { }
        }

        /// <summary>h = f(W x + b + U h + c) over the moments: [L, B, in], [levels, B, hidden] -> [L, B, hidden] and the last h.</summary>
        /// <seealso href="https://doi.org/10.1207/s15516709cog1402_1">Elman 1990</seealso>
        public sealed class RNN : Recurrent<Tensor?, (Tensor, Tensor)>
        {
            readonly NonLinearities f;

            internal RNN(long inputs, long hidden, long levels, NonLinearities f, bool bias, bool batchFirst, double dropout,
                bool bidirectional, Device? device, ScalarType? dtype)
                : base(nameof(RNN), 1, inputs, hidden, levels, bias, batchFirst, dropout, bidirectional, device, dtype) => this.f = f;

            public new (Tensor, Tensor) call(Tensor input, Tensor? h0 = null) => base.call(input, h0);

            public override (Tensor, Tensor) forward(Tensor input, Tensor? h0)
            {
                var results = Run(input, [h0], (x, start) =>
                {
                    var (y, h) = f == NonLinearities.Tanh
                        ? aten.rnn_tanh_input(x, start[0], Weights(), hasBias, Levels, dropout, training, Both, batchFirst)
                        : aten.rnn_relu_input(x, start[0], Weights(), hasBias, Levels, dropout, training, Both, batchFirst);
                    return [y, h];
                });
                return (results[0], results[1]);
            }
        }

        /// <summary>Gated recurrent units: [L, B, in], [levels, B, hidden] -> [L, B, hidden] and the last h.</summary>
        /// <seealso href="https://arxiv.org/abs/1406.1078">Cho et al. 2014, section 2.3</seealso>
        public sealed class GRU : Recurrent<Tensor?, (Tensor, Tensor)>
        {
            internal GRU(long inputs, long hidden, long levels, bool bias, bool batchFirst, double dropout, bool bidirectional,
                Device? device, ScalarType? dtype)
                : base(nameof(GRU), 3, inputs, hidden, levels, bias, batchFirst, dropout, bidirectional, device, dtype) { }

            public new (Tensor, Tensor) call(Tensor input, Tensor? h0 = null) => base.call(input, h0);

            public override (Tensor, Tensor) forward(Tensor input, Tensor? h0 = null)
            {
                var results = Run(input, [h0], (x, start) =>
                {
                    var (y, h) = aten.gru_input(x, start[0], Weights(), hasBias, Levels, dropout, training, Both, batchFirst);
                    return [y, h];
                });
                return (results[0], results[1]);
            }
        }

        /// <summary>Long short-term memory: [L, B, in], (h, c) [levels, B, hidden] each -> [L, B, hidden] and the last h and c.</summary>
        /// <seealso href="https://doi.org/10.1162/neco.1997.9.8.1735">Hochreiter and Schmidhuber 1997</seealso>
        public sealed class LSTM : Recurrent<(Tensor, Tensor)?, (Tensor, Tensor, Tensor)>
        {
            internal LSTM(long inputs, long hidden, long levels, bool bias, bool batchFirst, double dropout, bool bidirectional,
                Device? device, ScalarType? dtype)
                : base(nameof(LSTM), 4, inputs, hidden, levels, bias, batchFirst, dropout, bidirectional, device, dtype) { }

            public new (Tensor, Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => base.call(input, h0_c0);

            public override (Tensor, Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0 = null)
            {
                var results = Run(input, [h0_c0?.Item1, h0_c0?.Item2], (x, start) =>
                {
                    var (y, h, c) = aten.lstm_input(x, start, Weights(), hasBias, Levels, dropout, training, Both, batchFirst);
                    return [y, h, c];
                });
                return (results[0], results[1], results[2]);
            }
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>What a recurrent layer bends its sums by.</summary>
            public enum NonLinearities { ReLU = 0, Tanh = 1 }

            public static RNN RNN(long inputSize, long hiddenSize, long numLayers = 1,
                NonLinearities nonLinearity = NonLinearities.Tanh, bool bias = true, bool batchFirst = false, double dropout = 0.0,
                bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
                new(inputSize, hiddenSize, numLayers, nonLinearity, bias, batchFirst, dropout, bidirectional, device, dtype);
            public static GRU GRU(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false,
                double dropout = 0.0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
                new(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, device, dtype);
            public static LSTM LSTM(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false,
                double dropout = 0.0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
                new(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, device, dtype);
        }
    }
}
