using System.CommandLine;
using System.CommandLine.Parsing;

namespace MmDit.Cli;

/// <summary>What cannot be done as it was asked for, in one sentence; the command ends with 2.</summary>
sealed class Refusal(string sentence) : Exception(sentence)
{
    /// <summary>What is wrong with a command line, or null.</summary>
    public static string? Of(ParseResult line)
    {
        var command = line.CommandResult.Command;
        var name = command is RootCommand ? "mmdit" : command.Name;
        var stray = line.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value)
            .Concat(line.UnmatchedTokens).FirstOrDefault(t => t is ['-', _, ..]);
        if (stray is not null) return $"{name} has no option {stray}: './mmdit {Help(command)}' lists those it has";
        // "--out --check": what follows is the next option, and no folder.
        if (line.CommandResult.Children.OfType<OptionResult>()
            .FirstOrDefault(o => o.Tokens.Any(t => t.Value is ['-', '-', ..])) is { } bare)
            return Missing(bare.Option);
        foreach (var error in line.Errors)
            return error.SymbolResult switch
            {
                OptionResult { Tokens: [] } option => Missing(option.Option),
                OptionResult { Tokens: [var given, ..] } option
                    when error.Message.StartsWith("Cannot", StringComparison.Ordinal) =>
                    $"{option.Option.Name} takes a number, not '{given.Value}'",
                ArgumentResult { Tokens: [] } argument =>
                    $"{name} needs {argument.Argument.Name}: './mmdit {Help(command)}' says more",
                _ when line.UnmatchedTokens is [var what, ..] && command.Subcommands.Count > 0 =>
                    $"there is no command '{what}': './mmdit {Help(command)}' lists those there are",
                _ when line.UnmatchedTokens is [var what, ..] => $"{name} does not know what to do with '{what}'",
                _ when command.Subcommands.Count > 0 =>
                    $"{name} needs a command: {string.Join(", ", command.Subcommands.Select(c => c.Name))}",
                _ => error.Message,
            };
        return null;
    }

    static string Missing(Option option) => $"{option.Name} needs a value: {option.Name} {option.HelpName ?? "VALUE"}";

    static string Help(Command command) => command is RootCommand ? "--help" : $"{command.Name} --help";
}
