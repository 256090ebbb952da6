using System.Text;

namespace TorchSharp.Interop;

/// <summary>An operator of libtorch's dispatcher, looked up at its first call and kept.</summary>
sealed unsafe class Op(string name, string overload)
{
    void* handle;

    internal void* Handle => handle is not null ? handle : Find();

    void* Find()
    {
        void* found;
        fixed (byte* n = Encoding.UTF8.GetBytes(name + '\0'), o = Encoding.UTF8.GetBytes(overload + '\0'))
            Door.Check(Door.door_op(n, o, &found));
        return handle = found;
    }

    /// <summary>The schema of every operator that the loaded libtorch has, one a line.</summary>
    internal static string[] Schemas()
    {
        byte* lines;
        Door.Check(Door.door_schemas(&lines));
        return Door.Take(lines).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
