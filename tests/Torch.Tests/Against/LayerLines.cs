namespace MmDit.Torch.Tests.Against;

/// <summary>The layers that are compared with PyTorch's; a line each.</summary>
public sealed partial class LayerTests
{
    /// <summary>How a layer is made, its inputs as hints.txt writes tensors, and, where it is not called with all of them, how it is called.</summary>
    sealed record Line(Func<nn.Module> Make, params string[] Inputs)
    {
        public string? Python { get; init; }
        public Func<nn.Module, Tensor[], object>? Call { get; init; }
    }

    static nn.Module Evaluate(nn.Module layer) { layer.eval(); return layer; }
    static TorchSharp.Modules.BatchNorm2d Gradually(TorchSharp.Modules.BatchNorm2d layer) { layer.momentum = null; return layer; }

    // Python code that makes the layer; in C#; its inputs.
    static readonly Dictionary<string, Line> layers = new()
    {
        ["torch.nn.Linear(4, 3)"] = new(() => Linear(4, 3), "f[2,4]"),
        ["torch.nn.Linear(4, 3, bias=False)"] = new(() => Linear(4, 3, hasBias: false), "f[5,2,4]"),
        ["torch.nn.Conv2d(4, 6, 3)"] = new(() => Conv2d(4, 6, 3), "f[2,4,7,6]"),
        ["torch.nn.Conv2d(4, 6, (3, 2), stride=(2, 1), padding=(1, 0), groups=2, bias=False)"] =
            new(() => Conv2d(4, 6, (3, 2), stride: (2, 1), padding: (1, 0), groups: 2, bias: false), "f[2,4,7,6]"),
        ["torch.nn.LayerNorm(6, eps=0.01)"] = new(() => LayerNorm(6, eps: 0.01), "f[2,3,6]"),
        ["torch.nn.LayerNorm([3, 6], elementwise_affine=False)"] = new(() => LayerNorm([3, 6], elementwise_affine: false), "f[2,3,6]"),
        ["torch.nn.GroupNorm(2, 6, eps=0.01)"] = new(() => GroupNorm(2, 6, eps: 0.01), "f[2,6,5]"),
        ["torch.nn.Embedding(5, 3)"] = new(() => Embedding(5, 3), "i5[2,4]"),
        ["torch.nn.Embedding(5, 3, padding_idx=2)"] = new(() => Embedding(5, 3, padding_idx: 2), "i5[2,4]"),
        ["torch.nn.GELU()"] = new(GELU, "f[3,4]"),
        ["torch.nn.GELU('tanh')"] = new(() => GELU(TorchSharp.Modules.GELU.Approximate.tanh), "f[3,4]"),
        ["torch.nn.SiLU()"] = new(SiLU, "f[3,4]"),
        ["torch.nn.ReLU()"] = new(() => ReLU(), "f[3,4]"),
        ["torch.nn.Identity()"] = new(Identity, "f[3,4]"),
        ["torch.nn.Dropout(0.3)"] = new(() => Dropout(0.3), "f[3,40]"),
        ["torch.nn.MSELoss()"] = new(() => MSELoss(), "f[3,4]", "f[3,4]"),
        ["torch.nn.MSELoss(reduction='sum')"] = new(() => MSELoss(Reduction.Sum), "f[3,4]", "f[3,4]"),
        ["torch.nn.Sigmoid()"] = new(Sigmoid, "f[3,4]"),
        ["torch.nn.Tanh()"] = new(Tanh, "f[3,4]"),
        ["torch.nn.LeakyReLU(0.1)"] = new(() => LeakyReLU(0.1), "f[3,4]"),
        ["torch.nn.Softplus(2, 10)"] = new(() => Softplus(2, 10), "f[3,4]"),
        ["torch.nn.Softmax(1)"] = new(() => Softmax(1), "f[3,4]"),
        ["torch.nn.Flatten()"] = new(() => Flatten(), "f[2,3,4]"),
        ["torch.nn.Unflatten(1, (2, 3))"] = new(() => Unflatten(1, [2, 3]), "f[2,6]"),
        ["torch.nn.PixelShuffle(2)"] = new(() => PixelShuffle(2), "f[2,8,3,3]"),
        ["torch.nn.PixelUnshuffle(2)"] = new(() => PixelUnshuffle(2), "f[2,2,4,6]"),
        ["torch.nn.L1Loss()"] = new(() => L1Loss(), "f[3,4]", "f[3,4]"),
        ["torch.nn.SmoothL1Loss(beta=0.5)"] = new(() => SmoothL1Loss(beta: 0.5), "f[3,4]", "f[3,4]"),
        ["torch.nn.CrossEntropyLoss()"] = new(() => CrossEntropyLoss(), "f[4,3]", "i3[4]"),

        // Convolutions
        ["torch.nn.Conv1d(4, 6, 3, stride=2, padding=1)"] = new(() => Conv1d(4, 6, 3, stride: 2, padding: 1), "f[2,4,9]"),
        ["torch.nn.Conv1d(4, 6, 4, padding='same', dilation=2, groups=2)"] = new(() => Conv1d(4, 6, 4, Padding.Same, dilation: 2, groups: 2), "f[2,4,9]"),
        ["torch.nn.Conv1d(4, 6, 3, padding=2, padding_mode='circular')"] = new(() => Conv1d(4, 6, 3, padding: 2, padding_mode: PaddingModes.Circular), "f[2,4,9]"),
        ["torch.nn.Conv2d(4, 6, 3, padding='valid')"] = new(() => Conv2d(4, 6, 3, Padding.Valid), "f[2,4,7,6]"),
        ["torch.nn.Conv2d(4, 6, (3, 4), padding='same', padding_mode='reflect')"] =
            new(() => Conv2d(4, 6, (3, 4), Padding.Same, padding_mode: PaddingModes.Reflect), "f[2,4,7,6]"),
        ["torch.nn.Conv2d(4, 6, (3, 2), padding=(2, 1), dilation=(2, 1), padding_mode='replicate')"] =
            new(() => Conv2d(4, 6, (3, 2), padding: (2, 1), dilation: (2, 1), padding_mode: PaddingModes.Replicate), "f[2,4,7,6]"),
        ["torch.nn.Conv3d(2, 4, 3, stride=2, padding=1)"] = new(() => Conv3d(2, 4, 3, stride: 2, padding: 1), "f[2,2,5,6,5]"),
        ["torch.nn.Conv3d(2, 4, (1, 2, 3), padding='same')"] = new(() => Conv3d(2, 4, (1, 2, 3), Padding.Same), "f[2,2,3,4,5]"),
        ["torch.nn.Conv3d(2, 4, (1, 2, 3), stride=(1, 2, 1), padding=(0, 1, 1), bias=False)"] =
            new(() => Conv3d(2, 4, (1, 2, 3), stride: (1, 2, 1), padding: (0, 1, 1), bias: false), "f[2,2,3,4,5]"),
        ["torch.nn.Conv3d(2, 4, 3, padding='same')"] = new(() => Conv3d(2, 4, 3, Padding.Same), "f[2,2,3,4,5]"),
        ["torch.nn.ConvTranspose1d(4, 6, 3, stride=2, padding=1, output_padding=1)"] =
            new(() => ConvTranspose1d(4, 6, 3, stride: 2, padding: 1, output_padding: 1), "f[2,4,5]"),
        ["torch.nn.ConvTranspose2d(4, 6, 3, stride=2, groups=2)"] = new(() => ConvTranspose2d(4, 6, 3, stride: 2, groups: 2), "f[2,4,5,3]"),
        ["torch.nn.ConvTranspose2d(4, 6, (3, 2), stride=(2, 3), padding=(1, 0), output_padding=(1, 2), dilation=(1, 2))"] =
            new(() => ConvTranspose2d(4, 6, (3, 2), stride: (2, 3), padding: (1, 0), output_padding: (1, 2), dilation: (1, 2)), "f[2,4,5,3]"),
        ["torch.nn.ConvTranspose2d(4, 6, 3, stride=3)"] = new(() => ConvTranspose2d(4, 6, 3, stride: 3), "f[2,4,5,3]")
            { Python = "layer(x0, output_size=[16, 11])", Call = (m, x) => ((TorchSharp.Modules.ConvTranspose2d)m).forward(x[0], [16, 11]) },
        ["torch.nn.ConvTranspose3d(2, 4, 3, stride=2)"] = new(() => ConvTranspose3d(2, 4, 3, stride: 2), "f[2,2,3,2,3]"),
        ["torch.nn.ConvTranspose3d(2, 4, (1, 2, 3), stride=(1, 2, 1), padding=(0, 1, 1))"] =
            new(() => ConvTranspose3d(2, 4, (1, 2, 3), stride: (1, 2, 1), padding: (0, 1, 1)), "f[2,2,3,2,3]"),

        // Normalization
        ["torch.nn.BatchNorm1d(3)"] = new(() => BatchNorm1d(3), "f[4,3]"),
        ["torch.nn.BatchNorm1d(3, eps=0.01, momentum=0.3, affine=False)"] = new(() => BatchNorm1d(3, eps: 0.01, momentum: 0.3, affine: false), "f[4,3,5]"),
        ["torch.nn.BatchNorm1d(3).eval()"] = new(() => Evaluate(BatchNorm1d(3)), "f[4,3]"),
        ["torch.nn.BatchNorm2d(3, momentum=None)"] = new(() => Gradually(BatchNorm2d(3)), "f[4,3,2,5]"),
        ["torch.nn.BatchNorm2d(3, track_running_stats=False).eval()"] = new(() => Evaluate(BatchNorm2d(3, track_running_stats: false)), "f[4,3,2,5]"),
        ["torch.nn.BatchNorm3d(3)"] = new(() => BatchNorm3d(3), "f[4,3,2,2,3]"),
        ["torch.nn.InstanceNorm1d(3)"] = new(() => InstanceNorm1d(3), "f[4,3,5]"),
        ["torch.nn.InstanceNorm1d(3, affine=True)"] = new(() => InstanceNorm1d(3, affine: true), "f[3,5]"),
        ["torch.nn.InstanceNorm2d(3, eps=0.01, affine=True, track_running_stats=True)"] =
            new(() => InstanceNorm2d(3, eps: 0.01, affine: true, track_running_stats: true), "f[4,3,5,2]"),
        ["torch.nn.InstanceNorm2d(3, track_running_stats=True).eval()"] = new(() => Evaluate(InstanceNorm2d(3, track_running_stats: true)), "f[4,3,5,2]"),
        ["torch.nn.InstanceNorm3d(3)"] = new(() => InstanceNorm3d(3), "f[4,3,2,2,3]"),

        // Pooling and resizing
        ["torch.nn.MaxPool1d(3, stride=2, padding=1)"] = new(() => MaxPool1d(3, stride: 2, padding: 1), "f[2,3,9]"),
        ["torch.nn.MaxPool2d(3, dilation=2)"] = new(() => MaxPool2d(3, dilation: 2), "f[2,3,9,8]"),
        ["torch.nn.MaxPool2d((3, 2), ceil_mode=True)"] = new(() => MaxPool2d((3, 2), ceil_mode: true), "f[2,3,8,7]"),
        ["torch.nn.MaxPool2d([2, 3], [1, 2], [1, 0])"] = new(() => MaxPool2d([2, 3], [1, 2], [1, 0]), "f[2,3,8,7]"),
        ["torch.nn.MaxPool3d(2)"] = new(() => MaxPool3d(2), "f[2,3,4,5,6]"),
        ["torch.nn.MaxPool3d((1, 2, 3), stride=(1, 1, 2))"] = new(() => MaxPool3d((1, 2, 3), stride: (1, 1, 2)), "f[2,3,4,5,6]"),
        ["torch.nn.AvgPool1d(3, stride=2, padding=1, count_include_pad=False)"] = new(() => AvgPool1d(3, stride: 2, padding: 1, count_include_pad: false), "f[2,3,9]"),
        ["torch.nn.AvgPool2d(3)"] = new(() => AvgPool2d(3), "f[2,3,9,8]"),
        ["torch.nn.AvgPool2d((3, 2), stride=(1, 2), padding=(1, 1), divisor_override=5)"] =
            new(() => AvgPool2d((3, 2), stride: (1, 2), padding: (1, 1), divisor_override: 5), "f[2,3,9,8]"),
        ["torch.nn.AvgPool3d(2, ceil_mode=True)"] = new(() => AvgPool3d(2, ceil_mode: true), "f[2,3,5,4,3]"),
        ["torch.nn.AvgPool3d((2, 1, 2), padding=(1, 0, 1))"] = new(() => AvgPool3d((2, 1, 2), padding: (1, 0, 1)), "f[2,3,5,4,3]"),
        ["torch.nn.AdaptiveAvgPool1d(4)"] = new(() => AdaptiveAvgPool1d(4), "f[2,3,9]"),
        ["torch.nn.AdaptiveAvgPool2d((2, 3))"] = new(() => AdaptiveAvgPool2d((2, 3)), "f[2,3,5,7]"),
        ["torch.nn.AdaptiveAvgPool2d(1)"] = new(() => AdaptiveAvgPool2d(1), "f[2,3,5,7]"),
        ["torch.nn.AdaptiveAvgPool3d((2, 1, 3))"] = new(() => AdaptiveAvgPool3d((2, 1, 3)), "f[2,3,4,3,5]"),
        ["torch.nn.AdaptiveMaxPool1d(4)"] = new(() => AdaptiveMaxPool1d(4), "f[2,3,9]"),
        ["torch.nn.AdaptiveMaxPool2d((2, 3))"] = new(() => AdaptiveMaxPool2d([2, 3]), "f[2,3,5,7]"),
        ["torch.nn.AdaptiveMaxPool3d((2, 1, 3))"] = new(() => AdaptiveMaxPool3d([2, 1, 3]), "f[2,3,4,3,5]"),
        ["torch.nn.Upsample(scale_factor=2)"] = new(() => Upsample(scale_factor: [2, 2]), "f[2,3,3,4]"),
        ["torch.nn.Upsample(size=(5, 6), mode='bilinear', align_corners=True)"] =
            new(() => Upsample(size: [5, 6], mode: UpsampleMode.Bilinear, align_corners: true), "f[2,3,3,4]"),
        ["torch.nn.Upsample(scale_factor=1.7, mode='linear', recompute_scale_factor=True)"] =
            new(() => Upsample(scale_factor: [1.7], mode: UpsampleMode.Linear, recompute_scale_factor: true), "f[2,3,5]"),

        // Attention
        ["torch.nn.MultiheadAttention(6, 2)"] = new(() => MultiheadAttention(6, 2), "f[3,2,6]", "f[4,2,6]", "f[4,2,6]")
            { Call = (m, x) => ((TorchSharp.Modules.MultiheadAttention)m).call(x[0], x[1], x[2]) },
        ["torch.nn.MultiheadAttention(6, 3, dropout=0.3)"] = new(() => MultiheadAttention(6, 3, dropout: 0.3), "f[3,2,6]")
            { Python = "layer(x0, x0, x0, need_weights=False)[0]", Call = (m, x) => ((TorchSharp.Modules.MultiheadAttention)m).call(x[0], x[0], x[0], need_weights: false).Item1 },
        ["torch.nn.MultiheadAttention(6, 2, bias=False, add_zero_attn=True)"] = new(() => MultiheadAttention(6, 2, bias: false, add_zero_attn: true), "f[3,2,6]", "f[4,2,6]")
            { Python = "layer(x0, x1, x1)", Call = (m, x) => ((TorchSharp.Modules.MultiheadAttention)m).call(x[0], x[1], x[1]) },
        ["torch.nn.MultiheadAttention(6, 2, kdim=5, vdim=3)"] = new(() => MultiheadAttention(6, 2, kdim: 5, vdim: 3), "f[3,2,6]", "f[4,2,5]", "f[4,2,3]", "f[3,4]")
            { Python = "layer(x0, x1, x2, attn_mask=x3)", Call = (m, x) => ((TorchSharp.Modules.MultiheadAttention)m).call(x[0], x[1], x[2], attn_mask: x[3]) },
        ["torch.nn.MultiheadAttention(6, 2, add_bias_kv=True)"] = new(() => MultiheadAttention(6, 2, add_bias_kv: true), "f[3,2,6]", "f[4,2,6]", "b[2,4]", "b[4,3,4]")
        {
            Python = "layer(x0, x1, x1, key_padding_mask=x2, attn_mask=x3)",
            Call = (m, x) => ((TorchSharp.Modules.MultiheadAttention)m).call(x[0], x[1], x[1], key_padding_mask: x[2], attn_mask: x[3]),
        },

        // Tables
        ["torch.nn.Embedding(5, 3, max_norm=1.0)"] = new(() => Embedding(5, 3, max_norm: 1), "i5[2,4]"),
        ["torch.nn.Embedding(5, 3, max_norm=0.5, norm_type=1, scale_grad_by_freq=True)"] =
            new(() => Embedding(5, 3, max_norm: 0.5, norm_type: 1, scale_grad_by_freq: true), "i5[2,4]"),
        ["torch.nn.Embedding.from_pretrained(torch.arange(6.).reshape(3, 2), freeze=False)"] =
            new(() => Embedding_from_pretrained(arange(6, float32).reshape(3, 2), freeze: false), "i3[2,4]"),

        // Activations and dropouts
        ["torch.nn.ReLU6()"] = new(() => ReLU6(), "f[3,4]") { Python = "layer(x0 * 8)", Call = (m, x) => ((TorchSharp.Modules.ReLU6)m).call(x[0] * 8) },
        ["torch.nn.Hardtanh(-0.3, 0.7)"] = new(() => Hardtanh(-0.3, 0.7), "f[3,4]"),
        ["torch.nn.ELU(0.7)"] = new(() => ELU(0.7), "f[3,4]"),
        ["torch.nn.CELU(0.7)"] = new(() => CELU(0.7), "f[3,4]"),
        ["torch.nn.SELU()"] = new(() => SELU(), "f[3,4]"),
        ["torch.nn.Mish()"] = new(Mish, "f[3,4]"),
        ["torch.nn.Hardswish()"] = new(() => Hardswish(), "f[3,4]"),
        ["torch.nn.Hardsigmoid()"] = new(() => Hardsigmoid(), "f[3,4]"),
        ["torch.nn.Threshold(0.2, -3)"] = new(() => Threshold(0.2, -3), "f[3,4]"),
        ["torch.nn.Softsign()"] = new(Softsign, "f[3,4]"),
        ["torch.nn.Tanhshrink()"] = new(Tanhshrink, "f[3,4]"),
        ["torch.nn.RReLU(0.2, 0.4)"] = new(() => RReLU(0.2, 0.4), "f[3,4]"),
        ["torch.nn.RReLU().eval()"] = new(() => Evaluate(RReLU()), "f[3,4]"),
        ["torch.nn.PReLU(3)"] = new(() => PReLU(3), "f[2,3,4]"),
        ["torch.nn.Hardshrink(0.3)"] = new(() => Hardshrink(0.3), "f[3,4]"),
        ["torch.nn.Softshrink(0.3)"] = new(() => Softshrink(0.3), "f[3,4]"),
        ["torch.nn.LogSoftmax(1)"] = new(() => LogSoftmax(1), "f[3,4]"),
        ["torch.nn.Softmin(0)"] = new(() => Softmin(0), "f[3,4]"),
        ["torch.nn.GLU()"] = new(() => GLU(), "f[3,4]"),
        ["torch.nn.Softmax2d()"] = new(Softmax2d, "f[2,3,4,2]"),
        ["torch.nn.LogSigmoid()"] = new(LogSigmoid, "f[3,4]"),
        ["torch.nn.Dropout1d(0.3)"] = new(() => Dropout1d(0.3), "f[3,40,2]"),
        ["torch.nn.Dropout2d(0.3)"] = new(() => Dropout2d(0.3), "f[3,40,2,2]"),
        ["torch.nn.Dropout3d(0.3)"] = new(() => Dropout3d(0.3), "f[3,40,1,2,2]"),
        ["torch.nn.Dropout3d().eval()"] = new(() => Evaluate(Dropout3d()), "f[3,40,1,2,2]"),

        // More losses, similarities, paddings
        ["torch.nn.HuberLoss(delta=0.5)"] = new(() => HuberLoss(0.5), "f[3,4]", "f[3,4]"),
        ["torch.nn.L1Loss(reduction='sum')"] = new(() => L1Loss(Reduction.Sum), "f[3,4]", "f[3,4]"),
        ["torch.nn.CrossEntropyLoss(weight=torch.arange(1., 4.), label_smoothing=0.1)"] =
            new(() => new TorchSharp.Modules.CrossEntropyLoss(arange(1, 4, float32), label_smoothing: 0.1), "f[4,3,2]", "i3[4,2]"),
        ["torch.nn.CrossEntropyLoss(ignore_index=1, reduction='none')"] =
            new(() => CrossEntropyLoss(ignore_index: 1, reduction: Reduction.None), "f[4,3]", "i3[4]"),
        ["torch.nn.BCELoss(weight=torch.arange(1., 5.))"] = new(() => BCELoss(arange(1, 5, float32)), "u[3,4]", "u[3,4]"),
        ["torch.nn.BCEWithLogitsLoss(pos_weight=torch.arange(1., 5.), reduction='sum')"] =
            new(() => BCEWithLogitsLoss(reduction: Reduction.Sum, pos_weights: arange(1, 5, float32)), "f[3,4]", "u[3,4]"),
        ["torch.nn.BCEWithLogitsLoss(weight=torch.arange(1., 5.))"] = new(() => BCEWithLogitsLoss(arange(1, 5, float32)), "f[3,4]", "u[3,4]"),
        ["torch.nn.NLLLoss(weight=torch.arange(1., 4.))"] = new(() => NLLLoss(arange(1, 4, float32)), "f[4,3]", "i3[4]"),
        ["torch.nn.KLDivLoss(log_target=True)"] = new(() => KLDivLoss(), "f[3,4]", "f[3,4]"),
        ["torch.nn.KLDivLoss(reduction='sum')"] = new(() => KLDivLoss(false, Reduction.Sum), "f[3,4]", "u[3,4]"),
        ["torch.nn.HingeEmbeddingLoss()"] = new(() => HingeEmbeddingLoss(), "f[3,4]", "i2[3,4]")
            { Python = "layer(x0, x1 * 2 - 1)", Call = (m, x) => ((TorchSharp.Modules.HingeEmbeddingLoss)m).call(x[0], x[1] * 2 - 1) },
        ["torch.nn.SoftMarginLoss()"] = new(() => SoftMarginLoss(), "f[3,4]", "i2[3,4]")
            { Python = "layer(x0, x1 * 2 - 1)", Call = (m, x) => ((TorchSharp.Modules.SoftMarginLoss)m).call(x[0], x[1] * 2 - 1) },
        ["torch.nn.MultiLabelMarginLoss(reduction='sum')"] = new(() => MultiLabelMarginLoss(Reduction.Sum), "f[3,4]", "i3[3,4]"),
        ["torch.nn.MultiLabelSoftMarginLoss(weight=torch.arange(1., 5.))"] =
            new(() => MultiLabelSoftMarginLoss(arange(1, 5, float32)), "f[3,4]", "u[3,4]"),
        ["torch.nn.MultiMarginLoss(p=2, margin=0.5, weight=torch.arange(1., 5.))"] =
            new(() => MultiMarginLoss(2, 0.5, arange(1, 5, float32)), "f[3,4]", "i4[3]"),
        ["torch.nn.PoissonNLLLoss(log_input=False, full=True, eps=0.01)"] =
            new(() => PoissonNLLLoss(false, true, 0.01f), "p[3,4]", "p[3,4]"),
        ["torch.nn.CosineEmbeddingLoss(margin=0.2)"] = new(() => CosineEmbeddingLoss(0.2), "f[3,4]", "f[3,4]", "i2[3]")
            { Python = "layer(x0, x1, x2 * 2 - 1)", Call = (m, x) => ((TorchSharp.Modules.CosineEmbeddingLoss)m).call(x[0], x[1], x[2] * 2 - 1) },
        ["torch.nn.MarginRankingLoss(margin=0.2)"] = new(() => MarginRankingLoss(0.2), "f[4]", "f[4]", "i2[4]")
            { Python = "layer(x0, x1, x2 * 2 - 1)", Call = (m, x) => ((TorchSharp.Modules.MarginRankingLoss)m).call(x[0], x[1], x[2] * 2 - 1) },
        ["torch.nn.GaussianNLLLoss(full=True)"] = new(() => GaussianNLLLoss(true), "f[3,4]", "f[3,4]", "p[3,4]"),
        ["torch.nn.TripletMarginLoss(margin=0.5, swap=True)"] = new(() => TripletMarginLoss(0.5, swap: true), "f[3,4]", "f[3,4]", "f[3,4]"),
        ["torch.nn.TripletMarginWithDistanceLoss(margin=0.5)"] =
            new(() => TripletMarginWithDistanceLoss(margin: 0.5), "f[3,4]", "f[3,4]", "f[3,4]"),
        ["torch.nn.CTCLoss()"] = new(() => CTCLoss(), "f[6,2,5]", "i4[2,3]", "n6[2]", "n3[2]")
        {
            Python = "layer(x0.log_softmax(2), x1 + 1, x2 * 0 + 6, x3)",
            Call = (m, x) => ((TorchSharp.Modules.CTCLoss)m).call(functional.log_softmax(x[0], 2), x[1] + 1, x[2] * 0 + 6, x[3]),
        },
        ["torch.nn.Bilinear(4, 5, 3)"] = new(() => Bilinear(4, 5, 3), "f[2,4]", "f[2,5]"),
        ["torch.nn.Bilinear(4, 5, 3, bias=False)"] = new(() => Bilinear(4, 5, 3, hasBias: false), "f[2,4]", "f[2,5]"),
        ["torch.nn.CosineSimilarity()"] = new(() => CosineSimilarity(), "f[3,4]", "f[3,4]"),
        ["torch.nn.PairwiseDistance(p=3, keepdim=True)"] = new(() => PairwiseDistance(3, keepdim: true), "f[3,4]", "f[3,4]"),
        ["torch.nn.ConstantPad1d(2, 0.5)"] = new(() => ConstantPad1d(2, 0.5), "f[2,3,4]"),
        ["torch.nn.ConstantPad1d((1, 2), 0.5)"] = new(() => ConstantPad1d((1, 2), 0.5), "f[2,3,4]"),
        ["torch.nn.ConstantPad2d(1, -1)"] = new(() => ConstantPad2d(1, -1), "f[2,3,4,5]"),
        ["torch.nn.ConstantPad2d((1, 2, 3, 0), -1)"] = new(() => ConstantPad2d((1, 2, 3, 0), -1), "f[2,3,4,5]"),
        ["torch.nn.ConstantPad3d(1, 2)"] = new(() => ConstantPad3d(1, 2), "f[2,3,2,4,5]"),
        ["torch.nn.ConstantPad3d((1, 2, 3, 0, 2, 1), 2)"] = new(() => ConstantPad3d((1, 2, 3, 0, 2, 1), 2), "f[2,3,2,4,5]"),
        ["torch.nn.ReflectionPad1d(2)"] = new(() => ReflectionPad1d(2), "f[2,3,4]"),
        ["torch.nn.ReflectionPad1d((1, 3))"] = new(() => ReflectionPad1d((1, 3)), "f[2,3,4]"),
        ["torch.nn.ReflectionPad2d(1)"] = new(() => ReflectionPad2d(1), "f[2,3,4,5]"),
        ["torch.nn.ReflectionPad2d((1, 2, 3, 0))"] = new(() => ReflectionPad2d((1, 2, 3, 0)), "f[2,3,4,5]"),
        ["torch.nn.ReflectionPad3d(1)"] = new(() => ReflectionPad3d(1), "f[2,3,2,4,5]"),
        ["torch.nn.ReflectionPad3d((1, 2, 3, 0, 0, 1))"] = new(() => ReflectionPad3d((1, 2, 3, 0, 0, 1)), "f[2,3,2,4,5]"),
        ["torch.nn.ReplicationPad1d(2)"] = new(() => ReplicationPad1d(2), "f[2,3,4]"),
        ["torch.nn.ReplicationPad1d((1, 3))"] = new(() => ReplicationPad1d((1, 3)), "f[2,3,4]"),
        ["torch.nn.ReplicationPad2d(1)"] = new(() => ReplicationPad2d(1), "f[2,3,4,5]"),
        ["torch.nn.ReplicationPad2d((1, 2, 3, 0))"] = new(() => ReplicationPad2d((1, 2, 3, 0)), "f[2,3,4,5]"),
        ["torch.nn.ReplicationPad3d(1)"] = new(() => ReplicationPad3d(1), "f[2,3,2,4,5]"),
        ["torch.nn.ReplicationPad3d((1, 2, 3, 0, 2, 1))"] = new(() => ReplicationPad3d((1, 2, 3, 0, 2, 1)), "f[2,3,2,4,5]"),
        ["torch.nn.ZeroPad2d(1)"] = new(() => ZeroPad2d(1), "f[2,3,4,5]"),
        ["torch.nn.ZeroPad2d((1, 2, 3, 0))"] = new(() => ZeroPad2d((1, 2, 3, 0)), "f[2,3,4,5]"),
        ["torch.nn.AlphaDropout(0.3)"] = new(() => AlphaDropout(0.3), "f[3,40]"),
        ["torch.nn.FeatureAlphaDropout(0.3)"] = new(() => FeatureAlphaDropout(0.3), "f[3,40,2]"),
        ["torch.nn.ChannelShuffle(2)"] = new(() => ChannelShuffle(2), "f[2,6,3,4]")          // PyTorch 1.13 cannot derive it
            { Python = "layer(x0.detach()) * x0", Call = (m, x) => ((TorchSharp.Modules.ChannelShuffle)m).call(x[0].detach()) * x[0] },
        ["torch.nn.Unfold(2)"] = new(() => Unfold(2), "f[2,3,4,5]"),
        ["torch.nn.Unfold((2, 3), dilation=(1, 2), padding=(0, 1), stride=(2, 1))"] =
            new(() => Unfold((2, 3), (1, 2), (0, 1), (2, 1)), "f[2,3,4,5]"),
        ["torch.nn.Fold(4, 2, stride=2)"] = new(() => Fold(4, 2, stride: 2), "f[2,12,4]"),
        ["torch.nn.Fold((4, 5), (2, 2), padding=(1, 0))"] = new(() => Fold((4, 5), (2, 2), padding: (1, 0)), "f[2,12,20]"),
        ["torch.nn.LocalResponseNorm(3, alpha=0.1, beta=0.5, k=2)"] = new(() => LocalResponseNorm(3, 0.1, 0.5, 2), "f[2,5,3,4]"),
        ["torch.nn.LocalResponseNorm(2)"] = new(() => LocalResponseNorm(2), "f[2,5,6]"),
        ["torch.nn.LPPool1d(2, 3, stride=2)"] = new(() => LPPool1d(2, 3, stride: 2), "f[2,3,9]"),
        ["torch.nn.LPPool2d(1.5, 2)"] = new(() => LPPool2d(1.5, 2), "p[2,3,4,5]"),
        ["torch.nn.LPPool2d(2, (3, 2), ceil_mode=True)"] = new(() => LPPool2d(2, [3, 2], ceil_mode: true), "f[2,3,8,7]"),

        // Bags of vectors
        ["torch.nn.EmbeddingBag(5, 3)"] = new(() => EmbeddingBag(5, 3), "i5[2,4]") { Call = (m, x) => ((TorchSharp.Modules.EmbeddingBag)m).call(x[0]) },
        ["torch.nn.EmbeddingBag(5, 3, mode='max', padding_idx=1)"] =
            new(() => EmbeddingBag(5, 3, mode: EmbeddingBagMode.Max, padding_index: 1), "i5[2,4]") { Call = (m, x) => ((TorchSharp.Modules.EmbeddingBag)m).call(x[0]) },
        ["torch.nn.EmbeddingBag(5, 3, max_norm=0.7, mode='sum', scale_grad_by_freq=True)"] =
            new(() => EmbeddingBag(5, 3, max_norm: 0.7, mode: EmbeddingBagMode.Sum, scale_grad_by_freq: true), "i5[2,4]") { Call = (m, x) => ((TorchSharp.Modules.EmbeddingBag)m).call(x[0]) },
        ["torch.nn.EmbeddingBag(5, 3, mode='sum', include_last_offset=True)"] =
            new(() => EmbeddingBag(5, 3, mode: EmbeddingBagMode.Sum, include_last_offset: true), "i5[6]", "f[6]")
        {
            Python = "layer(x0, torch.tensor([0, 2, 6]), x1)",
            Call = (m, x) => ((TorchSharp.Modules.EmbeddingBag)m).call(x[0], tensor(new long[] { 0, 2, 6 }), x[1]),
        },
        ["torch.nn.EmbeddingBag.from_pretrained(torch.arange(6.).reshape(3, 2), freeze=False)"] =
            new(() => EmbeddingBag_from_pretrained(arange(6, float32).reshape(3, 2), freeze: false), "i3[5]")
            { Python = "layer(x0, torch.tensor([0, 2]))", Call = (m, x) => ((TorchSharp.Modules.EmbeddingBag)m).call(x[0], tensor(new long[] { 0, 2 })) },

        // Recurrent layers
        ["torch.nn.RNN(4, 3)"] = new(() => RNN(4, 3), "f[5,2,4]") { Call = (m, x) => ((TorchSharp.Modules.RNN)m).call(x[0]) },
        ["torch.nn.RNN(4, 3, 2, nonlinearity='relu', bias=False, batch_first=True, bidirectional=True)"] =
            new(() => RNN(4, 3, 2, NonLinearities.ReLU, bias: false, batchFirst: true, bidirectional: true), "f[2,5,4]", "f[4,2,3]")
            { Call = (m, x) => ((TorchSharp.Modules.RNN)m).call(x[0], x[1]) },
        ["torch.nn.GRU(4, 3, 2, dropout=0.3)"] = new(() => GRU(4, 3, 2, dropout: 0.3), "f[5,2,4]")
            { Call = (m, x) => ((TorchSharp.Modules.GRU)m).call(x[0]) },
        ["torch.nn.GRU(4, 3, bidirectional=True)"] = new(() => GRU(4, 3, bidirectional: true), "f[5,4]", "f[2,3]")
            { Call = (m, x) => ((TorchSharp.Modules.GRU)m).call(x[0], x[1]) },
        ["torch.nn.LSTM(4, 3, 2, batch_first=True, bidirectional=True)"] =
            new(() => LSTM(4, 3, 2, batchFirst: true, bidirectional: true), "f[2,5,4]")
        {
            Python = "(lambda y, s: (y, *s))(*layer(x0))", Call = (m, x) => ((TorchSharp.Modules.LSTM)m).call(x[0]),
        },
        ["torch.nn.LSTM(4, 3)"] = new(() => LSTM(4, 3), "f[5,2,4]", "f[1,2,3]", "f[1,2,3]")
        {
            Python = "(lambda y, s: (y, *s))(*layer(x0, (x1, x2)))", Call = (m, x) => ((TorchSharp.Modules.LSTM)m).call(x[0], (x[1], x[2])),
        },
        ["torch.nn.RNNCell(4, 3)"] = new(() => RNNCell(4, 3), "f[2,4]") { Call = (m, x) => ((TorchSharp.Modules.RNNCell)m).forward(x[0]) },
        ["torch.nn.RNNCell(4, 3, bias=False, nonlinearity='relu')"] =
            new(() => RNNCell(4, 3, NonLinearities.ReLU, bias: false), "f[2,4]", "f[2,3]"),
        ["torch.nn.GRUCell(4, 3, bias=False)"] = new(() => GRUCell(4, 3, bias: false), "f[4]") { Call = (m, x) => ((TorchSharp.Modules.GRUCell)m).forward(x[0]) },
        ["torch.nn.GRUCell(4, 3)"] = new(() => GRUCell(4, 3), "f[2,4]", "f[2,3]"),
        ["torch.nn.LSTMCell(4, 3)"] = new(() => LSTMCell(4, 3), "f[2,4]") { Call = (m, x) => ((TorchSharp.Modules.LSTMCell)m).call(x[0]) },
        ["torch.nn.LSTMCell(4, 3, bias=False)"] = new(() => LSTMCell(4, 3, bias: false), "f[2,4]", "f[2,3]", "f[2,3]")
            { Python = "layer(x0, (x1, x2))", Call = (m, x) => ((TorchSharp.Modules.LSTMCell)m).call(x[0], (x[1], x[2])) },
    };
}
