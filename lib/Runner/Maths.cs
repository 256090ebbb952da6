using System.Net;

namespace MmDit.Runner;

/// <summary>The LaTeX of a lesson's formulas as MathML, which browsers draw themselves. A formula with a command that
/// is not in the tables stays as it is written.</summary>
sealed class Maths
{
    static readonly Dictionary<string, string> letters = Table("""
        alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν
        xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ
        Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ ell ℓ hbar ℏ emptyset ∅
        dots … ldots … cdots ⋯ vdots ⋮ top ⊤ bot ⊥
        """);

    static readonly Dictionary<string, string> operators = Table("""
        cdot ⋅ times × div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ odot ⊙ oplus ⊕ otimes ⊗ le ≤ leq ≤ ge ≥ geq ≥
        ll ≪ gg ≫ ne ≠ neq ≠ approx ≈ sim ∼ simeq ≃ equiv ≡ propto ∝ to → rightarrow → leftarrow ← leftrightarrow ↔
        Rightarrow ⇒ Leftarrow ⇐ iff ⟺ mapsto ↦ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ setminus ∖ forall ∀
        exists ∃ neg ¬ land ∧ lor ∨ mid ∣ parallel ∥ | ‖ lVert ‖ rVert ‖ Vert ‖ lvert | rvert | vert |
        langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ { { } } % % _ _ & & # # $ $ colon : prime ′
        """);

    static readonly Dictionary<string, string> large =
        Table("sum ∑ prod ∏ int ∫ max max min min argmax argmax argmin argmin lim lim sup sup inf inf");

    static readonly Dictionary<string, string> accents =
        Table("bar ¯ overline ¯ hat ^ widehat ^ tilde ~ widetilde ~ vec → dot ˙ ddot ¨");
    static readonly Dictionary<string, string> spaces = Table(", .17em : .22em ; .28em quad 1em qquad 2em ! 0em");

    static readonly string[] functions =
        ["log", "ln", "exp", "sin", "cos", "tan", "tanh", "det", "dim", "Pr", "arg", "gcd", "deg", "ker"];

    readonly string source;
    int at;

    Maths(string source) => this.source = source;

    public static string ToHtml(string latex, bool display = false)
    {
        var maths = new Maths(latex);
        try
        {
            var body = maths.Row('\0');
            return $"<math{(display ? " display=\"block\"" : "")}>{body}</math>";
        }
        catch (FormatException) { return WebUtility.HtmlEncode(latex); }
    }

    string Row(char end)
    {
        var row = "";
        while (true)
        {
            Skip();
            if (at >= source.Length) return end == '\0' ? row : throw new FormatException();
            if (source[at] == end) { at++; return row; }
            row += Scripted();
        }
    }

    string Scripted()
    {
        var name = source[at] == '\\' ? Peek() : "";
        var atom = Atom();
        string? sub = null, sup = null;
        for (Skip(); at < source.Length && source[at] is '_' or '^' or '\''; Skip())
        {
            if (source[at] == '\'')
            {
                at++;
                sup = $"<mrow>{sup}<mo>′</mo></mrow>";
                continue;
            }
            var below = source[at++] == '_';
            Skip();
            if (below) sub = Atom(); else sup = Atom();
        }
        var (both, low, high) = large.ContainsKey(name) && name != "int"
            ? ("munderover", "munder", "mover") : ("msubsup", "msub", "msup");
        return (sub, sup) switch
        {
            (null, null) => atom,
            (_, null) => $"<{low}>{atom}{sub}</{low}>",
            (null, _) => $"<{high}>{atom}{sup}</{high}>",
            _ => $"<{both}>{atom}{sub}{sup}</{both}>",
        };
    }

    string Atom()
    {
        if (at >= source.Length) throw new FormatException();
        var c = source[at];
        if (c == '{') { at++; return $"<mrow>{Row('}')}</mrow>"; }
        if (c == '\\') return Command();
        if (c is '&' or '}' or '^' or '_') throw new FormatException();
        if (char.IsDigit(c))
        {
            var from = at;
            while (Digit(at) || at < source.Length && source[at] is '.' or ',' && Digit(at + 1)) at++;
            return $"<mn>{source[from..at]}</mn>";
        }
        at++;
        return char.IsLetter(c) ? $"<mi>{c}</mi>"
            : $"<mo>{WebUtility.HtmlEncode(c switch { '-' => "−", '*' => "∗", _ => $"{c}" })}</mo>";
    }

    bool Digit(int place) => place < source.Length && char.IsDigit(source[place]);

    string Command()
    {
        var name = Peek();
        at += 1 + name.Length;
        if (letters.TryGetValue(name, out var letter)) return $"<mi>{letter}</mi>";
        if (operators.TryGetValue(name, out var sign)) return $"<mo>{WebUtility.HtmlEncode(sign)}</mo>";
        if (large.TryGetValue(name, out var big)) return $"<mo>{big}</mo>";
        if (spaces.TryGetValue(name, out var width)) return $"<mspace width=\"{width}\"/>";
        if (functions.Contains(name)) return $"<mi>{name}</mi>";
        if (accents.TryGetValue(name, out var accent))
            return $"<mover{Tight(accent)}>{Next()}<mo stretchy=\"false\">{accent}</mo></mover>";
        switch (name)
        {
            case "frac" or "tfrac" or "dfrac": return $"<mfrac>{Next()}{Next()}</mfrac>";
            case "sqrt": return $"<msqrt>{Next()}</msqrt>";
            case "mathbf" or "boldsymbol" or "bm": return $"<mrow style=\"font-weight:bold\">{Next()}</mrow>";
            case "mathcal" or "mathscr": return Letters(0x1D49C, "LℒEℰFℱBℬHℋMℳRℛIℐ");
            case "mathbb": return Letters(0x1D538, "RℝNℕZℤPℙQℚCℂHℍ");
            case "text" or "mathrm" or "operatorname" or "textrm" or "mathit" or "texttt" or "mathsf" or "textbf":
                return $"<mtext>{WebUtility.HtmlEncode(Raw())}</mtext>";
            case "left" or "right" or "big" or "Big" or "bigl" or "bigr":
                if (at < source.Length && source[at] == '.') { at++; return ""; }
                return Atom();
            case " ": return "<mspace width=\"0.25em\"/>";
            case "displaystyle" or "limits" or "nolimits": return "";
            default: throw new FormatException(name);
        }
    }

    string Next() { Skip(); return Atom(); }

    // A bar that is set as an accent touches its letter in Chromium, and is not seen.
    static string Tight(string accent) => accent == "¯" ? "" : " accent=\"true\"";

    // Unicode had some of these letters before it gave the alphabets a block each.
    string Letters(int first, string older) => string.Concat(Raw().Select(c =>
        c is < 'A' or > 'Z' ? $"<mi>{c}</mi>"
        : older.IndexOf(c) is >= 0 and var known ? $"<mi>{older[known + 1]}</mi>"
        : $"<mi>{char.ConvertFromUtf32(first + c - 'A')}</mi>"));

    string Raw()
    {
        Skip();
        if (at >= source.Length) throw new FormatException();
        if (source[at] != '{') return source[at++].ToString();
        var end = source.IndexOf('}', at);
        if (end < 0) throw new FormatException();
        var raw = source[(at + 1)..end];
        at = end + 1;
        return raw;
    }

    string Peek()
    {
        var end = at + 1;
        while (end < source.Length && char.IsAsciiLetter(source[end])) end++;
        if (end == at + 1) end++;
        return end <= source.Length ? source[(at + 1)..end] : throw new FormatException();
    }

    void Skip()
    {
        while (at < source.Length && (char.IsWhiteSpace(source[at]) || source[at] == '~')) at++;
    }

    static Dictionary<string, string> Table(string pairs) =>
        pairs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToDictionary(p => p[0], p => p[1]);
}
