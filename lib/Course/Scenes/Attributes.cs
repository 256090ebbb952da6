namespace MmDit.Course.Scenes;

/// <summary>The colours of objects; the ground is black.</summary>
public enum ObjectColour { Red, Orange, Yellow, Green, Cyan, Blue, Purple, White }

/// <summary>The shapes of objects.</summary>
public enum ObjectShape { Circle, Square, Triangle, Cross }

/// <summary>The sizes of objects: 8 and 14 pixels wide.</summary>
public enum ObjectSize { Small, Large }

/// <summary>Where the first object is, seen from the second.</summary>
public enum Relation { LeftOf, RightOf, Above, Below }

/// <summary>What an object is like, wherever it is.</summary>
public readonly record struct Attributes(ObjectSize Size, ObjectColour Colour, ObjectShape Shape)
{
    /// <summary>How many of the three are the same.</summary>
    public int Common(Attributes other) => (Size == other.Size ? 1 : 0) + (Colour == other.Colour ? 1 : 0)
        + (Shape == other.Shape ? 1 : 0);
}
