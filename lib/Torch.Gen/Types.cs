using System.Globalization;

namespace MmDit.TorchGen;

/// <summary>How the types and defaults of a schema are written in C#.</summary>
static class Types
{
    /// <summary>The parameters of an internal call: nullable with a null default wherever the schema has a default.</summary>
    public static IEnumerable<string> Internal(Parameter[] arguments)
    {
        var lastRequired = Array.FindLastIndex(arguments, a => a.Default is null);
        return arguments.Select((a, i) => a.Default is null
            ? $"{Of(a)} {Escape(a.Name)}"
            : $"{Of(a).TrimEnd('?')}? {Escape(a.Name)}{(i > lastRequired ? " = null" : "")}");
    }

    /// <summary>A parameter of a public member.</summary>
    public static string Public(Argument argument, Parameter parameter)
    {
        var type = argument.Type ?? Of(parameter);
        var name = Escape(argument.Name);
        if (argument.Params) return $"params {type.TrimEnd('?')} {name}";
        if (argument.Default is { } own) return $"{type} {name} = {own}";
        if (argument.Type is not null) return $"{type} {name}{(type.EndsWith('?') && !argument.Required ? " = null" : "")}";
        if (argument.Required || parameter.Default is null) return $"{(argument.Required ? type.TrimEnd('?') : type)} {name}";
        var literal = Literal(parameter);
        return $"{(literal == "null" ? type.TrimEnd('?') + "?" : type)} {name} = {literal}";
    }

    /// <summary>A public parameter as the internal call takes it.</summary>
    public static string Pass(Argument argument, Parameter parameter)
    {
        var name = Escape(argument.Name);
        return argument.Type switch
        {
            "Reduction" or "nn.Reduction" => $"(long){name}",
            "FFTNormType" => $"{name}.ToString().ToLowerInvariant()",
            "ReadOnlySpan<long>" or "ReadOnlySpan<Tensor>" => $"{name}.ToArray()",
            "IEnumerable<long>" => $"[.. {name}]",
            "char" => $"{name}.ToString()",
            "int" or "long" when parameter.Type.TrimEnd('?') == "int[]" => $"[{name}]",
            "int?" or "long?" when parameter.Type.TrimEnd('?') == "int[]" => $"{name} is null ? null : [{name}.Value]",
            ['(', ..] tuple when tuple.EndsWith('?') => $"{name} is null ? null : [{Items(name + ".Value", tuple)}]",
            ['(', ..] tuple => $"[{Items(name, tuple)}]",
            _ => name,
        };
    }

    static string Items(string name, string tuple) => string.Join(", ", tuple.Split(',').Select((_, i) => $"{name}.Item{i + 1}"));

    public static string Result(Schema schema, string[] names)
    {
        if (schema.Results.Length == 0) return "void";
        if (schema.Results.Length == 1) return Of(schema.Results[0]) is var type && type.EndsWith("[]") ? "Tensor[]" : type is "IEnumerable<Tensor>" ? "Tensor[]" : type;
        return $"({string.Join(", ", schema.Results.Select((_, i) => i < names.Length ? $"Tensor {Escape(names[i])}" : "Tensor"))})";
    }

    /// <summary>The last statement of an internal call.</summary>
    public static string Finish(Schema schema) => schema switch
    {
        { Results.Length: 0 } => "c.Run()",
        { HandedBack: { } changed } => $"return c.Run({Escape(changed.Name)})",
        { Results.Length: > 1 } => $"return c.Tensors{schema.Results.Length}()",
        _ => schema.Results[0].Type switch
        {
            "Tensor" => "return c.Tensor()",
            "Tensor[]" => "return c.TensorList()",
            "int" or "ScalarType" => "return c.Long()",
            "float" => "return c.Double()",
            "bool" => "return c.Bool()",
            "Scalar" => "return c.Scalar()",
            var other => throw new FormatException($"{schema.Key} returns {other}, which a Call cannot hand out"),
        },
    };

    static string Of(Parameter parameter) => parameter.Name is "dtype" or "out_dtype" && parameter.Type is "int" or "int?" or "ScalarType" or "ScalarType?"
        ? parameter.Optional ? "ScalarType?" : "ScalarType"
        : parameter.Type.TrimEnd('?') switch
        {
            "Tensor" => "Tensor",
            "Tensor[]" => "IEnumerable<Tensor>",
            "Tensor?[]" => "IEnumerable<Tensor?>",
            "Scalar" => "Scalar",
            "int" or "Layout" or "MemoryFormat" or "ScalarType" => "long",
            "float" => "double",
            "bool" => "bool",
            "str" => "string",
            "Device" => "Device",
            "Generator" => "Generator",
            "int[]" => "long[]",
            "float[]" or "Scalar[]" => "double[]",
            var other => throw new FormatException($"type {other} of '{parameter.Name}' has no C# twin here"),
        } + (parameter.Optional ? "?" : "");

    // A class or a list cannot have a constant default in C#: null stands for the schema's own.
    static string Literal(Parameter parameter) => parameter.Type switch
    {
        "bool" => parameter.Default == "True" ? "true" : "false",
        "int" => parameter.Default!,
        "float" => double.Parse(parameter.Default!, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        _ => "null",
    };

    public static string Escape(string name) => name is "out" or "base" or "params" or "implicit" or "in" or "is" or "ref" or "default" ? "@" + name : name;
}
