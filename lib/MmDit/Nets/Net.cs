namespace MmDit.Nets;

/// <summary>A module whose fields are its parts: they are registered once the fields have been set, under their
/// names.</summary>
public abstract class Net<T, TResult> : nn.Module<T, TResult>
{
    /// <summary>Registers the parts.</summary>
    // C# runs the field initialisers of a derived class before this constructor, so every part is there.
    protected Net() : base("") => RegisterComponents();
}

/// <inheritdoc cref="Net{T, TResult}"/>
public abstract class Net<T1, T2, TResult> : nn.Module<T1, T2, TResult>
{
    /// <summary>Registers the parts.</summary>
    protected Net() : base("") => RegisterComponents();
}

/// <inheritdoc cref="Net{T, TResult}"/>
public abstract class Net<T1, T2, T3, TResult> : nn.Module<T1, T2, T3, TResult>
{
    /// <summary>Registers the parts.</summary>
    protected Net() : base("") => RegisterComponents();
}

/// <inheritdoc cref="Net{T, TResult}"/>
public abstract class Net<T1, T2, T3, T4, TResult> : nn.Module<T1, T2, T3, T4, TResult>
{
    /// <summary>Registers the parts.</summary>
    protected Net() : base("") => RegisterComponents();
}
