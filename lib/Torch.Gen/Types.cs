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
        var type = Of(parameter);
        if (argument.Params) return $"params {type.TrimEnd('?')} {argument.Name}";
        if (argument.Default is { } own) return $"{type} {argument.Name} = {own}";
        if (argument.Required || parameter.Default is null) return $"{(argument.Required ? type.TrimEnd('?') : type)} {argument.Name}";
        var literal = Literal(parameter);
        return $"{(literal == "null" ? type.TrimEnd('?') + "?" : type)} {argument.Name} = {literal}";
    }

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
        { InPlace: true } => $"return c.Run({Escape(schema.Arguments[0].Name)})",
        { Results.Length: > 1 } => $"return c.Tensors{schema.Results.Length}()",
        _ => schema.Results[0].Type switch
        {
            "Tensor" => "return c.Tensor()",
            "Tensor[]" => "return c.TensorList()",
            "int" => "return c.Long()",
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
            "bool[]" => "bool[]",
            var other => throw new FormatException($"type {other} of '{parameter.Name}' has no C# twin here"),
        } + (parameter.Optional ? "?" : "");

    // A class or a list cannot have a constant default in C#: null stands for the schema's own.
    static string Literal(Parameter parameter) => parameter.Type switch
    {
        "bool" => parameter.Default == "True" ? "true" : "false",
        "int" => parameter.Default!,
        "float" => parameter.Default!.EndsWith('.') ? parameter.Default + "0" : parameter.Default!,
        _ => "null",
    };

    public static string Escape(string name) => name is "out" or "base" or "params" or "implicit" or "in" or "is" or "ref" or "default" ? "@" + name : name;
}
