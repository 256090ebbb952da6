// 06.1
Tensor Modulate(Tensor x, Tensor shift, Tensor scale) =>
    x * (1 + scale.unsqueeze(1)) + shift.unsqueeze(1);

// 06.2
Tensor Block(Tensor x, Tensor c, BlockParts parts)
{
    var p = parts.AdaLN(c);                                                         // each [B, 1, D]
    x = x + p[2] * parts.Attention(parts.Norm(x) * (1 + p[1]) + p[0]);              // [B, N, D]
    return x + p[5] * parts.Mlp(parts.Norm(x) * (1 + p[4]) + p[3]);                 // [B, N, D]
}

// 06.3
long CountBlock(DiTDesign design, long D) => 12 * D * D + 9 * D + design switch
{
    DiTDesign.AdaLNZero => 6 * D * D + 6 * D,
    DiTDesign.AdaLN => 4 * D * D + 4 * D,
    DiTDesign.CrossAttention => 4 * D * D + 4 * D + 6 * D,
    _ => 4 * D,
};
