using MmDit.Weights;

namespace MmDit.Tests.Weights;

public sealed class KeyMapTests
{
    static Checkpoint Fixture(string name) =>
        Checkpoint.Open(Repo.File("tests", "fixtures", name + ".safetensors")).Under("weights.");

    /// <summary>The keys and shapes of an official MMDiTX, written out from its configuration.</summary>
    static Dictionary<string, long[]> Official(long dim, int depth, int dual, long perHead, long context, long pooled,
        long mlp, long positions)
    {
        Dictionary<string, long[]> keys = [];
        void Linear(string name, long outputs, long inputs) =>
            (keys[name + ".weight"], keys[name + ".bias"]) = ([outputs, inputs], [outputs]);
        void Attention(string name, bool output)
        {
            Linear(name + ".qkv", 3 * dim, dim);
            if (output) Linear(name + ".proj", dim, dim);
            if (perHead > 0) (keys[name + ".ln_q.weight"], keys[name + ".ln_k.weight"]) = ([perHead], [perHead]);
        }

        keys["pos_embed"] = [1, positions, dim];
        (keys["x_embedder.proj.weight"], keys["x_embedder.proj.bias"]) = ([dim, 4, 2, 2], [dim]);
        Linear("t_embedder.mlp.0", dim, 256);
        Linear("t_embedder.mlp.2", dim, dim);
        Linear("y_embedder.mlp.0", dim, pooled);
        Linear("y_embedder.mlp.2", dim, dim);
        Linear("context_embedder", dim, context);
        for (var n = 0; n < depth; n++)
        {
            var (at, last) = ($"joint_blocks.{n}.", n == depth - 1);
            Attention(at + "x_block.attn", true);
            if (n < dual) Attention(at + "x_block.attn2", true);
            Attention(at + "context_block.attn", !last);
            foreach (var side in last ? (string[])["x_block"] : ["x_block", "context_block"])
            {
                Linear($"{at}{side}.mlp.fc1", mlp, dim);
                Linear($"{at}{side}.mlp.fc2", dim, mlp);
            }
            Linear(at + "x_block.adaLN_modulation.1", (n < dual ? 9 : 6) * dim, dim);
            Linear(at + "context_block.adaLN_modulation.1", (last ? 2 : 6) * dim, dim);
        }
        Linear("final_layer.adaLN_modulation.1", 2 * dim, dim);
        Linear("final_layer.linear", 16, dim);
        return keys;
    }

    static IEnumerable<string> Lines(IEnumerable<KeyValuePair<string, long[]>> keys) =>
        keys.Select(pair => $"{pair.Key} [{string.Join(", ", pair.Value)}]").Order(StringComparer.Ordinal);

    static IEnumerable<string> Lines(Checkpoint weights) =>
        Lines(weights.Tensors.Values.Select(info => KeyValuePair.Create(info.Key, info.Shape.ToArray())));

    [Fact]
    public void Diffusers_SD3_has_the_keys_and_shapes_of_the_official_model()
    {
        using var diffusers = Fixture("h_diffusers_sd3");
        var official = diffusers.Through(KeyMap.SD3);

        Assert.Equal(Lines(Official(dim: 36, depth: 2, dual: 0, perHead: 0, context: 24, pooled: 20, mlp: 144,
            positions: 36)), Lines(official));
        Assert.Equal(official.Tensors.Count, Made.ReadAll(official));
    }

    [Fact]
    public void The_official_model_has_the_keys_of_its_configuration()
    {
        using var dual = Fixture("b_mmditx_dual");

        Assert.Equal(Lines(Official(dim: 36, depth: 3, dual: 2, perHead: 12, context: 32, pooled: 20, mlp: 72,
            positions: 36)), Lines(dual));
    }

    [Fact]
    public void Fused_matrices_are_joined_and_halves_swapped_where_diffusers_has_them_the_other_way()
    {
        using var diffusers = Fixture("h_diffusers_sd3");
        var official = diffusers.Through(KeyMap.SD3);
        Tensor Theirs(string key) => diffusers.Read(key);

        foreach (var end in (string[])["weight", "bias"])
        {
            Near.Equal(
                cat([Theirs($"transformer_blocks.1.attn.to_q.{end}"), Theirs($"transformer_blocks.1.attn.to_k.{end}"),
                Theirs($"transformer_blocks.1.attn.to_v.{end}")], 0),
                official.Read($"joint_blocks.1.x_block.attn.qkv.{end}"), 0);
            Near.Equal(cat([Theirs($"transformer_blocks.0.attn.add_q_proj.{end}"),
                Theirs($"transformer_blocks.0.attn.add_k_proj.{end}"),
                Theirs($"transformer_blocks.0.attn.add_v_proj.{end}")], 0),
                official.Read($"joint_blocks.0.context_block.attn.qkv.{end}"), 0);
            foreach (var (theirs, ours) in ((string, string)[])[("norm_out.linear", "final_layer.adaLN_modulation.1"),
                ("transformer_blocks.1.norm1_context.linear", "joint_blocks.1.context_block.adaLN_modulation.1")])
            {
                var (scaleShift, shiftScale) = (Theirs($"{theirs}.{end}"), official.Read($"{ours}.{end}"));
                for (var row = 0; row < 72; row++) Near.Equal(scaleShift[row], shiftScale[(row + 36) % 72], 0);
            }
            Near.Equal(Theirs($"transformer_blocks.0.norm1_context.linear.{end}"),
                official.Read($"joint_blocks.0.context_block.adaLN_modulation.1.{end}"), 0);
            Near.Equal(Theirs($"transformer_blocks.1.norm1.linear.{end}"),
                official.Read($"joint_blocks.1.x_block.adaLN_modulation.1.{end}"), 0);
        }
    }

    [Theory, InlineData("b_mmdit_noqknorm"), InlineData("b_mmdit_qknorm"), InlineData("b_mmditx_dual")]
    public void From_official_to_diffusers_and_back_nothing_changes(string name)
    {
        using var official = Fixture(name);
        var there = official.Through(KeyMap.SD3.Reversed);
        var back = there.Through(KeyMap.SD3);

        Assert.DoesNotContain(there.Tensors.Keys,
            key => key.Contains("joint_blocks") || key.Contains("qkv") || key.Contains("ln_"));
        Assert.Equal(Lines(official), Lines(back));
        foreach (var key in official.Tensors.Keys) Near.Equal(official.Read(key), back.Read(key), 0);
    }

    [Fact]
    public void From_diffusers_to_official_and_back_nothing_changes()
    {
        using var diffusers = Fixture("h_diffusers_sd3");
        var back = diffusers.Through(KeyMap.SD3).Through(KeyMap.SD3.Reversed);

        Assert.Equal(Lines(diffusers), Lines(back));
        foreach (var key in diffusers.Tensors.Keys) Near.Equal(diffusers.Read(key), back.Read(key), 0);
    }

    [Fact]
    public void The_norms_and_second_attentions_of_SD35_have_diffusers_names()
    {
        using var official = Fixture("b_mmditx_dual");
        var diffusers = official.Through(KeyMap.SD3.Reversed);

        foreach (var (theirs, ours) in ((string, string)[])[("attn.norm_q", "x_block.attn.ln_q"),
            ("attn.norm_k", "x_block.attn.ln_k"),
            ("attn.norm_added_q", "context_block.attn.ln_q"), ("attn.norm_added_k", "context_block.attn.ln_k"),
            ("attn2.norm_q", "x_block.attn2.ln_q"),
            ("attn2.to_out.0", "x_block.attn2.proj"), ("attn.to_out.0", "x_block.attn.proj"),
            ("attn.to_add_out", "context_block.attn.proj"),
            ("norm1.linear", "x_block.adaLN_modulation.1"), ("ff.net.0.proj", "x_block.mlp.fc1"),
            ("ff_context.net.2", "context_block.mlp.fc2")])
            Near.Equal(official.Read($"joint_blocks.1.{ours}.weight"),
                diffusers.Read($"transformer_blocks.1.{theirs}.weight"), 0);
        Near.Equal(official.Read("joint_blocks.0.x_block.attn2.qkv.weight").narrow(0, 36, 36),
            diffusers.Read("transformer_blocks.0.attn2.to_k.weight"), 0);
    }

    [Fact]
    public void Fused_projections_of_diffusers_are_read_alike()
    {
        using var split = Fixture("h_diffusers_sd3");
        Dictionary<string, Tensor> fused = [];
        foreach (var key in split.Tensors.Keys)
        {
            var into = key.Replace(".to_q.", ".to_qkv.").Replace(".add_q_proj.", ".to_added_qkv.");
            if (into != key)
                fused[into] = cat([split.Read(key), split.Read(key.Replace("_q", "_k")),
                    split.Read(key.Replace("_q", "_v"))], 0);
            else if (!key.Contains(".to_k.") && !key.Contains(".to_v.") && !key.Contains(".add_"))
                fused[key] = split.Read(key);
        }
        var file = Path.GetTempFileName();
        Safetensors.Save(file, fused);
        using var weights = Checkpoint.Open(file);
        File.Delete(file);

        var (expected, actual) = (split.Through(KeyMap.SD3), weights.Through(KeyMap.SD3));

        Assert.Equal(Lines(expected), Lines(actual));
        foreach (var key in expected.Tensors.Keys) Near.Equal(expected.Read(key), actual.Read(key), 0);
    }

    [Fact]
    public void Official_DiT_becomes_diffusers_with_a_copy_of_the_embedders_in_every_block_and_comes_back()
    {
        using var official = Fixture("a_dit");
        var diffusers = official.Through(KeyMap.DiT.Reversed);
        var back = diffusers.Through(KeyMap.DiT);

        string[] block = [.. ((string[])["norm1.emb.timestep_embedder.linear_1", "norm1.emb.timestep_embedder.linear_2",
            "norm1.linear",
            "attn1.to_q", "attn1.to_k", "attn1.to_v", "attn1.to_out.0", "ff.net.0.proj", "ff.net.2"]).SelectMany(Both),
            "norm1.emb.class_embedder.embedding_table.weight"];
        string[] expected = [.. Enumerable.Range(0, 2)
            .SelectMany(n => block.Select(key => $"transformer_blocks.{n}.{key}")),
            .. Both("pos_embed.proj"), .. Both("proj_out_1"), .. Both("proj_out_2")];
        Assert.Equal(expected.Order(StringComparer.Ordinal), diffusers.Tensors.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["pos_embed"], KeyMap.DiT.Kept);
        Assert.Equal(official.Tensors.Keys.Except(["pos_embed"]).Order(), back.Tensors.Keys.Order());
        foreach (var key in back.Tensors.Keys) Near.Equal(official.Read(key), back.Read(key), 0);
        Near.Equal(official.Read("t_embedder.mlp.0.bias"),
            diffusers.Read("transformer_blocks.1.norm1.emb.timestep_embedder.linear_1.bias"), 0);
        Near.Equal(official.Read("final_layer.adaLN_modulation.1.weight"), diffusers.Read("proj_out_1.weight"), 0);
        Near.Equal(official.Read("blocks.1.attn.qkv.bias").narrow(0, 96, 48),
            diffusers.Read("transformer_blocks.1.attn1.to_v.bias"), 0);

        static IEnumerable<string> Both(string name) => [name + ".weight", name + ".bias"];
    }

    [Fact]
    public void Of_the_copies_in_every_block_the_first_block_s_is_taken()
    {
        string Key(int block) => $"transformer_blocks.{block}.norm1.emb.timestep_embedder.linear_1.bias";
        string Entry(int block, int at) => Made.Entry(Key(block), "U8", "1", at, at + 1);
        var header = $"{{{Entry(1, 0)},{Entry(0, 1)},{Entry(2, 2)}}}";
        using var diffusers = Checkpoint.Open("copies",
            Made.Safetensors(System.Text.Encoding.UTF8.GetBytes(header), [11, 10, 12]));

        var official = diffusers.Through(KeyMap.DiT);

        Assert.Equal(["t_embedder.mlp.0.bias"], official.Tensors.Keys);
        Assert.Equal(10, official.Read("t_embedder.mlp.0.bias").item<byte>());
    }

    [Fact]
    public void What_no_rule_knows_keeps_its_key_and_half_a_rule_changes_nothing()
    {
        using HeadersOnly weights = new(("transformer_blocks.0.attn.to_q.weight", [4, 4]),
            ("transformer_blocks.0.attn.to_k.weight", [4, 4]),
            ("lora.alpha", []), ("transformer_blocks.01.attn.to_out.0.weight", [4, 4]));

        Assert.Equal(weights.Tensors.Keys.Order(), weights.Through(KeyMap.SD3).Tensors.Keys.Order());
    }

    [Fact]
    public void Sources_that_do_not_join_or_divide_are_named()
    {
        using HeadersOnly wide = new(("transformer_blocks.0.attn.to_q.weight", [4, 4]),
            ("transformer_blocks.0.attn.to_k.weight", [4, 4]), ("transformer_blocks.0.attn.to_v.weight", [4, 5]));
        using HeadersOnly odd = new(("norm_out.linear.weight", [7, 4]));
        using HeadersOnly both = new(("proj_out.bias", [4]), ("final_layer.linear.bias", [4]));

        Assert.Contains("transformer_blocks.0.attn.to_v.weight: BF16 [4, 5]",
            Assert.Throws<InvalidDataException>(() => wide.Through(KeyMap.SD3)).Message);
        Assert.Contains("headers only: norm_out.linear.weight: BF16 [7, 4] does not divide into 2 parts",
            Assert.Throws<InvalidDataException>(() => odd.Through(KeyMap.SD3)).Message);
        Assert.Contains("'final_layer.linear.bias' is there in both dialects",
            Assert.Throws<InvalidDataException>(() => both.Through(KeyMap.SD3)).Message);
    }
}
