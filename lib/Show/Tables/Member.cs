using System.Reflection;

namespace MmDit.Show;

/// <summary>A public property or field that can be read and boxed; a getter that throws reads as the error.</summary>
sealed record Member(string Name, Func<object, object?> Get)
{
    public object? Read(object instance)
    {
        try
        {
            return Get(instance);
        }
        catch (Exception error)
        {
            return new Failed(Cell.Failure(error));
        }
    }

    public static IEnumerable<Member> Of(Type type)
    {
        const BindingFlags visible = BindingFlags.Public | BindingFlags.Instance;
        var fields = type.GetFields(visible).Where(field => Boxes(field.FieldType))
            .Select(field => new Member(field.Name, field.GetValue));
        var properties = type.GetProperties(visible)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0
                && Boxes(property.PropertyType))
            .Select(property => new Member(property.Name, property.GetValue));
        return fields.Concat(properties).DistinctBy(member => member.Name);
    }

    static bool Boxes(Type type) => !type.IsByRefLike && !type.IsByRef && !type.IsPointer && !type.IsFunctionPointer;

    sealed record Failed(string Message)
    {
        public override string ToString() => Message;
    }
}
