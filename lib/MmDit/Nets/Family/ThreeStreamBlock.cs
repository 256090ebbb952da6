namespace MmDit.Nets;

/// <summary>Text, image and audio in one attention, each with weights of its own:
/// [B, L, D], [B, N, D], [B, A, D], [B, D] -> the first three; A audio tokens.</summary>
/// <remarks>To a <see cref="JointBlock"/>: one stream more. Without audio tokens it is that block.</remarks>
/// <param name="last">The text's stream is <see cref="PreOnlyStream"/>: nobody reads its result.</param>
public sealed class ThreeStreamBlock(MMDiTConfig config, bool last = false)
    : Net<Tensor, Tensor, Tensor, Tensor, (Tensor Text, Tensor Image, Tensor Audio)>
{
    readonly TokenStream context_block = last ? new PreOnlyStream(config) : new PlainStream(config);
    readonly TokenStream x_block = new PlainStream(config), audio_block = new PlainStream(config);

    /// <summary>[B, L, D], [B, N, D], [B, A, D], [B, D] -> [B, L, D], [B, N, D], [B, A, D]; the last block returns its
    /// text as it came.</summary>
    public override (Tensor Text, Tensor Image, Tensor Audio) forward(Tensor text, Tensor image, Tensor audio, Tensor c)
    {
        using var scope = NewDisposeScope();
        (TokenStream Stream, Tensor Tokens)[] streams = [(context_block, text), (x_block, image), (audio_block, audio)];
        var pre = streams.Select(s => s.Stream.PreAttention(s.Tokens, c)).ToArray();
        var mixed = pre[0].Qkv.Then(pre[1].Qkv).Then(pre[2].Qkv).Attend()                       // [B, L + N + A, D]
            .split([text.shape[1], image.shape[1], audio.shape[1]], 1);
        Tensor Post(int i) =>
            streams[i].Stream.PostAttention(streams[i].Tokens, mixed[i], pre[i].Kept).MoveToOuterDisposeScope();
        return (Post(0), Post(1), Post(2));
    }
}
