namespace MmDit.Nets;

/// <summary>A module whose fields are its parts: they are registered once the fields have been set, under their names.</summary>
public abstract class Net<T, TResult> : nn.Module<T, TResult>
{
    /// <summary>Registers the parts.</summary>
    // C# runs the field initialisers of a derived class before this constructor, so every part is there.
    protected Net() : base("") => RegisterComponents();
}
