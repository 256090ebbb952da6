using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MmDit.Kernel;

/// <summary>A stretch of a cell: C# if <paramref name="Language"/> is null, else text to show as that.</summary>
sealed record Part(string? Language, string Code);

/// <summary>The lines of a cell that speak to the kernel: <c>#r</c>, <c>#i</c>, <c>#load</c> and <c>#!...</c></summary>
static partial class Directives
{
    public const string Help = """
        #r "nuget: NAME, VERSION"   use a package             #r "FILE.dll"        use an assembly
        #i "nuget: SOURCE"          also look there           #load "FILE.csx"     run a file here
        #!import FILE               run a .csx, .cs, .ipynb   #!time               how long the cell takes
        #!markdown  #!html  #!js    what follows is that      #!csharp             and C# again
        #!mermaid                   a diagram's source        #!about  #!help      this kernel
        #!who                       the variables' names      #!whos               and their values

        A trailing expression is shown. display(x) shows x now and returns a handle with .Update(y); x.Display() does
        the same; HTML("..."), Markdown("..."), LaTeX("...") and Png(bytes) make things to show; await works everywhere;
        NAME? says what a name is. Kernel.CancellationToken is cancelled by the stop button. A type is shown by its
        TypeFormatterSource attribute, else by its ToHtml(), else as a table or as text;
        Formatter.Register<T>(value => text, mimeType) overrules them all.
        """;
    const string Tour = "kernel-tour.ipynb";

    [GeneratedRegex(@"^#!(csharp|c#|markdown|md|html|javascript|js|mermaid)\s*$", RegexOptions.IgnoreCase)]
    internal static partial Regex Switch();

    [GeneratedRegex("""^#(?<verb>!?[\w#-]+)\s*(?<rest>.*?)\s*$""")]
    internal static partial Regex Line();

    [GeneratedRegex("""^nuget:\s*(?<name>[^,\s]+)\s*(,\s*(?<version>[^\s]+))?$""", RegexOptions.IgnoreCase)]
    internal static partial Regex Package();

    /// <summary>Cuts a cell at its language switches; C# parts keep their line numbers.</summary>
    public static IEnumerable<Part> Split(string code)
    {
        var lines = code.ReplaceLineEndings("\n").Split('\n');
        string? language = null;
        var start = 0;
        for (var i = 0; i <= lines.Length; i++)
        {
            var match = i < lines.Length ? Switch().Match(lines[i]) : null;
            if (match is { Success: false }) continue;
            var body = string.Join('\n', lines[start..i]);
            if (body.Length > 0) yield return new(language, language is null ? new string('\n', start) + body : body);
            language = match?.Groups[1].Value.ToLowerInvariant() is { } next and not ("csharp" or "c#") ? next : null;
            start = i + 1;
        }
    }

    public static void Show(string language, string text) => Kernel.display(language switch
    {
        "html" => Kernel.HTML(text),
        "js" or "javascript" => Kernel.HTML($"<script>{text}</script>"),
        "mermaid" => Kernel.Mermaid(text),
        _ => Kernel.Markdown(text),
    });

    /// <summary>Obeys the directives of a part and returns its code with blanks in their place.</summary>
    public static string Run(Part part, Session session, out bool timed)
    {
        timed = false;
        if (!part.Code.Contains('#')) return part.Code;
        var text = SourceText.From(part.Code);
        // Only the parser can tell a directive from a line of a raw string that looks like one.
        var found = CSharpSyntaxTree.ParseText(text, Script.Dialect).GetRoot().DescendantTrivia()
            .Where(t => t.Kind() is SyntaxKind.ReferenceDirectiveTrivia or SyntaxKind.LoadDirectiveTrivia
                or SyntaxKind.BadDirectiveTrivia or SyntaxKind.ShebangDirectiveTrivia)
            .Select(t => text.Lines.GetLineFromPosition(t.SpanStart)).ToList();
        foreach (var line in found)
        {
            var directive = line.ToString().Trim();
            timed |= directive == "#!time";
            try { Obey(directive, session); }
            catch (CellException e) when (e.Failure.Traceback is [_])
            {
                throw new CellException(e.Failure with
                    { Traceback = [.. e.Failure.Traceback, Errors.Excerpt(line.LineNumber + 1, line.ToString())] });
            }
        }
        return text.WithChanges(found.Select(l => new TextChange(l.Span, ""))).ToString();
    }

    static IEnumerable<(string Name, Type Type, object? Value)> Newest(Session session) =>
        session.Script.Variables.GroupBy(v => v.Name).Select(g => g.Last()).OrderBy(v => v.Name);

    static void Obey(string directive, Session session)
    {
        var match = Line().Match(directive);
        var argument = match.Groups["rest"].Value.Trim('"').Trim();
        switch (match.Groups["verb"].Value)
        {
            case "r" when Package().Match(argument) is { Success: true } package:
                var version = package.Groups["version"];
                session.Package(package.Groups["name"].Value, version.Success ? version.Value : null);
                break;
            case "r": session.Reference(argument); break;
            case "i":
                session.Source(argument is ['n', 'u', 'g', 'e', 't', ':', .. var source] ? source.Trim() : argument);
                break;
            case "load" or "!import": session.Import(argument); break;
            case "!time": break;
            case "!help" or "!lsmagic":
                Console.WriteLine(Help);
                Kernel.display(Kernel.Markdown(File.Exists(Path.Combine(session.Folder, Tour))
                    ? $"[{Tour}]({Tour}) shows each of them at work."
                    : $"The kit's notebook `{Tour}` shows each of them at work."));
                break;
            case "!about": Console.WriteLine(Kernel.About); break;
            case "!who": Console.WriteLine(string.Join("  ", Newest(session).Select(v => v.Name))); break;
            case "!whos":
                Kernel.display(Newest(session)
                    .Select(v => new { v.Name, Type = Text.Name(v.Type), Value = Text.Of(v.Value) }).ToList());
                break;
            case var verb:
                throw new CellException("UnknownDirective", verb switch
                {
                    "!fsharp" or "!f#" or "!pwsh" or "!powershell" or "!sql" or "!kql" or "!python" or "!r"
                        or "!share" or "!set" or "!connect" or "!value" =>
                        $"#{verb} belongs to notebooks in many languages; this kernel speaks C# alone. "
                        + "Move the cell to C#, or open the notebook in a kernel for that language.",
                    _ => $"#{verb} is nothing this kernel knows. #!help lists what it does know.",
                });
        }
    }
}
