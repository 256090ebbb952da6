namespace MmDit.Nets;

/// <summary>Text, image and audio in one attention, each with weights of its own:
/// [B, L, D], [B, N, D], [B, A, D], [B, D] -> the first three; A audio tokens.</summary>
/// <remarks>To a <see cref="JointBlock"/>: one stream more. Without audio tokens it is that block.</remarks>
/// <param name="last">The text is only read: nobody needs what would become of it.</param>
public sealed class ThreeStreamBlock(MMDiTConfig config, bool last = false)
    : Net<Tensor, Tensor, Tensor, Tensor, (Tensor Text, Tensor Image, Tensor Audio)>
{
    readonly TokenStream context_block = last ? new ReadStream(config) : new PlainStream(config);
    readonly TokenStream x_block = new PlainStream(config), audio_block = new PlainStream(config);

    /// <summary>[B, L, D], [B, N, D], [B, A, D], [B, D] -> [B, L, D], [B, N, D], [B, A, D]; the last block returns its
    /// text as it came.</summary>
    public override (Tensor Text, Tensor Image, Tensor Audio) forward(Tensor text, Tensor image, Tensor audio, Tensor c)
    {
        using var scope = NewDisposeScope();
        (TokenStream Stream, Tensor Tokens)[] streams = [(context_block, text), (x_block, image), (audio_block, audio)];
        var read = streams.Select(s => s.Stream.Read(s.Tokens, c)).ToArray();
        var mixed = read[0].Tokens.Then(read[1].Tokens).Then(read[2].Tokens).Attend()           // [B, L + N + A, D]
            .split([text.shape[1], image.shape[1], audio.shape[1]], 1);
        var written = streams.Select((s, i) => s.Stream.Write(s.Tokens, mixed[i], read[i])).ToArray();
        foreach (var (stream, tokens) in streams.Zip(written))
            if (!ReferenceEquals(stream.Tokens, tokens)) tokens.MoveToOuterDisposeScope();
        return (written[0], written[1], written[2]);
    }
}
