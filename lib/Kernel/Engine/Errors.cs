using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace MmDit.Kernel;

/// <summary>Errors worded for the person who wrote the cell: where, the line itself, and what may help.</summary>
static partial class Errors
{
    const string Red = "\e[31m", Bold = "\e[1m", Plain = "\e[0m";

    /// <summary>A compiler's complaints, each with its line and a caret under the place.</summary>
    public static Failure Compile(
        IReadOnlyList<Diagnostic> errors, Compilation compilation, Sources sources)
    {
        List<string> lines = [];
        foreach (var error in errors.Take(5))
        {
            var span = error.Location.GetLineSpan();
            var (line, column) = (span.StartLinePosition.Line, span.StartLinePosition.Character);
            lines.Add($"{Red}{error.Id}{Plain} in {span.Path}, line {line + 1}, column {column + 1}: "
                + $"{Bold}{error.GetMessage()}{Plain}");
            var length = span.EndLinePosition.Line == line ? span.EndLinePosition.Character - column : 1;
            if (Line(sources, span.Path, line + 1) is { } code) lines.Add(Excerpt(line + 1, code, column, length));
            if (Hints.For(error, compilation) is { } hint) lines.Add($"  {hint}");
        }
        if (errors.Count > 5) lines.Add($"and {errors.Count - 5} more");
        return new("CompilationError", errors[0].GetMessage(), [.. lines]);
    }

    /// <summary>An exception with the lines of the notebook, and of sources that are known, that led to it.</summary>
    public static Failure Runtime(Exception error, Sources sources, Script script)
    {
        try { return Tell(error, sources, script); }
        catch (Exception worse)                             // its own Message, say
        {
            var (name, text) = (error.GetType().Name, $"It cannot be told: {worse.GetType().Name}");
            return new(name, text, [$"{Red}{name}{Plain}: {text}"]);
        }
    }

    static Failure Tell(Exception error, Sources sources, Script script)
    {
        while (error is AggregateException { InnerExceptions: [var only] }) error = only;
        List<string> lines = [];
        // Resolving the lines of an endless recursion takes a second: once.
        var calls = Calls(error);
        for (var e = error; e is not null; e = e.InnerException)
        {
            var cause = e == error ? "" : "caused by ";
            lines.Add($"{cause}{Red}{e.GetType().FullName}{Plain}: {Bold}{e.Message}{Plain}");
            lines.AddRange(Frames(e == error ? calls : Calls(e), sources));
        }
        var names = script.Variables.GroupBy(v => v.Name).ToDictionary(g => g.Key, g => g.Last().Value);
        if (Hints.For(error, Trace(calls, sources), names) is { } hint) lines.Add($"  {hint}");
        return new(error.GetType().Name, error.Message, [.. lines]);
    }

    /// <summary>A numbered line of code, with carets under part of it.</summary>
    public static string Excerpt(int number, string line, int column = -1, int length = 1)
    {
        var code = $"  {number,4} | {line}";
        if (column < 0 || column > line.Length) return code;
        var indent = new string([.. line[..column].Select(c => c == '\t' ? '\t' : ' ')]);
        var carets = new string('^', Math.Clamp(length, 1, Math.Max(1, line.Length - column)));
        return $"{code}\n       | {indent}{Red}{carets}{Plain}";
    }

    static string? Line(Sources sources, string file, int number) => sources.TryGetValue(file, out var source)
        && source.Split('\n') is var lines && number > 0 && number <= lines.Length
            ? lines[number - 1].TrimEnd('\r') : null;

    static List<StackFrame> Calls(Exception error) => [.. new StackTrace(error, true).GetFrames().Where(f =>
        f.GetFileName() is not null && f.GetMethod()?.Module.Assembly != typeof(Errors).Assembly)];

    static string Trace(List<StackFrame> frames, Sources sources) => string.Join('\n',
        frames.Take(12).Select(f => Line(sources, f.GetFileName()!, f.GetFileLineNumber())));

    static IEnumerable<string> Frames(List<StackFrame> frames, Sources sources)
    {
        var shown = "";
        foreach (var frame in frames.Take(12))
        {
            var (file, line) = (frame.GetFileName()!, frame.GetFileLineNumber());
            var method = Method(frame);
            var where = $"{(sources.ContainsKey(file) ? file : Path.GetFileName(file))}, line {line}";
            yield return $"   at {where}{(method.Length > 0 ? $", in {method}" : "")}";
            if (where != shown && Line(sources, file, line) is { } code) yield return Excerpt(line, code);
            shown = where;
        }
        if (frames.Count > 12) yield return $"   and {frames.Count - 12} more calls";
    }

    // Compilers wrap the names people wrote: <<Initialize>>d__0.MoveNext, <Total>g__Add|3_0, <Count>d__2.MoveNext.
    static string Method(StackFrame frame)
    {
        var method = frame.GetMethod()!;
        var (owner, name) = (method.DeclaringType?.Name ?? "", method.Name);
        if (Written().Match(name) is { Success: true } inner) return inner.Groups[1].Value;
        if (name == "MoveNext" && Machine().Match(owner) is { Success: true } machine) return machine.Groups[1].Value;
        if (name.Contains('<') || owner.Contains("<<Initialize>>")) return "";
        return owner.StartsWith("Submission_", StringComparison.Ordinal) || owner.Contains('<') ? name
            : $"{owner}.{name}";
    }

    [GeneratedRegex(@"g__(\w+)\|")]
    internal static partial Regex Written();

    [GeneratedRegex(@"^<(\w+)>d__")]
    internal static partial Regex Machine();
}
