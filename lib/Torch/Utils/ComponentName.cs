namespace TorchSharp.Utils;

/// <summary>The key under which a field is registered, where it is not the field's name.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ComponentNameAttribute : Attribute
{
    public string? Name { get; set; }
}
