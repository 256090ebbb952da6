using System.Text;

namespace MmDit.TorchGen;

/// <summary>Writes Ops.g.cs: for each operator one internal call through the door, and the public members its line asks for.</summary>
sealed class Writer(IReadOnlyDictionary<string, Schema> schemas)
{
    readonly StringBuilder calls = new();
    readonly SortedDictionary<string, StringBuilder> classes = [];

    public string Write(IEnumerable<Line> lines)
    {
        List<string> missing = [];
        foreach (var line in lines)
        {
            Try(line, line.Operator, "");
            if (line.Twin) Try(line, Twin(line.Operator), "_");
            if (line.Members.Any(m => m.HasOut)) Try(line with { Members = [] }, Out(line), "");
        }
        if (missing.Count > 0) throw new FormatException(string.Join('\n', missing));

        void Try(Line line, string key, string suffix)
        {
            if (schemas.TryGetValue(key, out var schema)) Add(line, schema, suffix);
            else missing.Add($"ops.txt:{line.Number}: this libtorch has no operator aten::{key}");
        }

        return $$"""
            // Written by lib/Torch.Gen from ops.txt and libtorch's schemas; change ops.txt, then run ./mmdit ops.
            #nullable enable
            #pragma warning disable CS1573, CA1062
            using TorchSharp.Interop;
            using static TorchSharp.torch;

            namespace TorchSharp
            {
                public static partial class torch
                {
            {{string.Concat(classes.Where(c => c.Key != "functional").Select(c => Class(c.Key, c.Value, 8)))}}        public static partial class nn
                    {
            {{string.Concat(classes.Where(c => c.Key == "functional").Select(c => Class(c.Key, c.Value, 12)))}}        }
                }
            }

            namespace TorchSharp.Interop
            {
                static class aten
                {
            {{calls}}    }
            }

            """.ReplaceLineEndings("\n");
    }

    static string Class(string name, StringBuilder members, int indent)
    {
        if (name == "torch") return members.ToString();
        var pad = new string(' ', indent);
        var head = name == "Tensor" ? "public partial class Tensor" : $"public static partial class {name}";
        return $"{pad}{head}\n{pad}{{\n{members}{pad}}}\n";
    }

    public static string Twin(string key) => key.IndexOf('.') is var dot and > 0 ? key[..dot] + "_" + key[dot..] : key + "_";

    static string Out(Line line) => line.Operator.Split('.')[0] + ".out";

    void Add(Line line, Schema schema, string suffix)
    {
        if (schema.Arguments.Length > 16) throw new FormatException($"{schema.Key} has more arguments than a Call holds");
        calls.Append($"        static readonly Op op_{schema.Function} = new(\"aten::{schema.Name}\", \"{schema.Overload}\");\n");
        var parameters = string.Join(", ", Types.Internal(schema.Arguments));
        var arguments = string.Concat(schema.Arguments.Select(a => $"c.Arg({Types.Escape(a.Name)}); "));
        calls.Append($"        internal static {Types.Result(schema, [])} {Types.Escape(schema.Function)}({parameters}) {{ var c = new Call(op_{schema.Function}); {arguments}{Types.Finish(schema)}; }}\n");
        foreach (var member in line.Members)
            if (member.HasOut) Public(schema, member, into: schemas[Out(line)]);
            else if (!member.Switches) Public(schema, member with { Name = member.Name + suffix });
            else if (suffix == "") Public(schema, member, schemas[Twin(line.Operator)]);
    }

    void Public(Schema schema, Member member, Schema? twin = null, Schema? into = null)
    {
        var isMethod = member.Where == "Tensor";
        var indent = new string(' ', member.Where switch { "torch" => 8, "functional" => 16, _ => 12 });
        var schemaArguments = new Queue<Parameter>(isMethod ? schema.Arguments[1..] : schema.Arguments);
        var (declared, passed) = (new List<string>(), new List<(string Name, string Value)>());
        if (isMethod) passed.Add((schema.Arguments[0].Name, "this"));
        foreach (var argument in member.Arguments)
        {
            if (argument.Inplace) { declared.Add($"bool inplace{(argument.Required ? "" : " = false")}"); continue; }
            if (argument.Out) { declared.Add("Tensor? @out = null"); continue; }
            if (!schemaArguments.TryDequeue(out var parameter)) throw new FormatException($"{member} has more arguments than {schema.Text}");
            if (argument.Skipped) continue;
            declared.Add(Types.Public(argument, parameter));
            passed.Add((parameter.Name, Types.Pass(argument, parameter)));
        }
        // A twin may call its first argument otherwise: dropout(input), dropout_(self).
        string Call(Schema to) => $"aten.{Types.Escape(to.Function)}({string.Join(", ", passed.Select((p, i) => $"{Types.Escape(i == 0 ? to.Arguments[0].Name : p.Name)}: {p.Value}"))}{(to == into ? ", @out: @out" : "")})";
        if (!classes.TryGetValue(member.Where, out var text)) classes[member.Where] = text = new();
        text.Append($"{indent}/// <summary>{Xml(schema.Text)}</summary>\n");
        text.Append($"{indent}public {(isMethod ? "" : "static ")}{Types.Result(schema, member.Results)} {Types.Escape(member.Name)}({string.Join(", ", declared)}) => ");
        text.Append($"{(twin is null ? "" : $"inplace ? {Call(twin)} : ")}{(into is null ? "" : $"@out is not null ? {Call(into)} : ")}{Call(schema)};\n");
    }

    static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
