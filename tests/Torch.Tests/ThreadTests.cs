using System.Reflection;
using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace MmDit.Torch.Tests;

[Collection("alone")]                       // every test uses the threads
public sealed class ThreadTests
{
    [Fact] public void What_was_set_stays_when_the_door_is_asked_for_a_new_function()
    {
        var functions = typeof(Door).GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(m => m.Attributes.HasFlag(MethodAttributes.PinvokeImpl)).ToArray();
        var before = get_num_threads();
        try
        {
            set_num_threads(before + 1);
            Assert.All(functions, Marshal.Prelink);
            Assert.Equal(before + 1, get_num_threads());
        }
        finally { set_num_threads(before); }
    }
}
