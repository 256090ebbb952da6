namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>A module with hooks, called before and after forward.</summary>
        public abstract class HookableModule<TPreHook, TPostHook>(string name) : Module(name)
            where TPreHook : Delegate where TPostHook : Delegate
        {
            protected private readonly List<TPreHook> before = [];
            protected private readonly List<TPostHook> after = [];

            /// <summary>Calls a function after each forward; it may replace the result by returning another.</summary>
            public HookRemover register_forward_hook(TPostHook hook) { after.Add(hook); return new(() => after.Remove(hook)); }
            /// <summary>Calls a function before each forward; it may replace the input by returning another.</summary>
            public HookRemover register_forward_pre_hook(TPreHook hook) { before.Add(hook); return new(() => before.Remove(hook)); }

            /// <summary>Takes a hook away again.</summary>
            public sealed class HookRemover
            {
                readonly Action undo;
                internal HookRemover(Action undo) => this.undo = undo;
                public void remove() => undo();
            }
        }

        /// <summary>What can be called with one input.</summary>
        public interface IModule<T, TResult> { TResult call(T input1); }
        /// <summary>What can be called with several inputs.</summary>
        public interface IModule<T1, T2, TResult> { TResult call(T1 input1, T2 input2); }
        public interface IModule<T1, T2, T3, TResult> { TResult call(T1 input1, T2 input2, T3 input3); }
        public interface IModule<T1, T2, T3, T4, TResult> { TResult call(T1 input1, T2 input2, T3 input3, T4 input4); }
        public interface IModule<T1, T2, T3, T4, T5, TResult> { TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5); }
        public interface IModule<T1, T2, T3, T4, T5, T6, TResult> { TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6); }

        public abstract class Module<T, TResult>(string name)
            : HookableModule<Func<Module<T, TResult>, T, T>, Func<Module<T, TResult>, T, TResult, TResult>>(name), IModule<T, TResult>
        {
            public abstract TResult forward(T input);

            public TResult call(T input)
            {
                foreach (var hook in before.ToArray()) input = hook(this, input) ?? input;
                var result = forward(input);
                foreach (var hook in after.ToArray()) result = hook(this, input, result) ?? result;
                return result;
            }
        }

        public abstract class Module<T1, T2, TResult>(string name)
            : HookableModule<Func<Module<T1, T2, TResult>, T1, T2, (T1, T2)?>, Func<Module<T1, T2, TResult>, T1, T2, TResult, TResult>>(name), IModule<T1, T2, TResult>
        {
            public abstract TResult forward(T1 input1, T2 input2);

            public TResult call(T1 input1, T2 input2)
            {
                foreach (var hook in before.ToArray()) (input1, input2) = hook(this, input1, input2) ?? (input1, input2);
                var result = forward(input1, input2);
                foreach (var hook in after.ToArray()) result = hook(this, input1, input2, result) ?? result;
                return result;
            }
        }

        public abstract class Module<T1, T2, T3, TResult>(string name)
            : HookableModule<Func<Module<T1, T2, T3, TResult>, T1, T2, T3, (T1, T2, T3)?>, Func<Module<T1, T2, T3, TResult>, T1, T2, T3, TResult, TResult>>(name), IModule<T1, T2, T3, TResult>
        {
            public abstract TResult forward(T1 input1, T2 input2, T3 input3);

            public TResult call(T1 input1, T2 input2, T3 input3)
            {
                foreach (var hook in before.ToArray()) (input1, input2, input3) = hook(this, input1, input2, input3) ?? (input1, input2, input3);
                var result = forward(input1, input2, input3);
                foreach (var hook in after.ToArray()) result = hook(this, input1, input2, input3, result) ?? result;
                return result;
            }
        }

        public abstract class Module<T1, T2, T3, T4, TResult>(string name)
            : HookableModule<Func<Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4, (T1, T2, T3, T4)?>, Func<Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4, TResult, TResult>>(name), IModule<T1, T2, T3, T4, TResult>
        {
            public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4);

            public TResult call(T1 input1, T2 input2, T3 input3, T4 input4)
            {
                foreach (var hook in before.ToArray()) (input1, input2, input3, input4) = hook(this, input1, input2, input3, input4) ?? (input1, input2, input3, input4);
                var result = forward(input1, input2, input3, input4);
                foreach (var hook in after.ToArray()) result = hook(this, input1, input2, input3, input4, result) ?? result;
                return result;
            }
        }

        public abstract class Module<T1, T2, T3, T4, T5, TResult>(string name)
            : HookableModule<Func<Module<T1, T2, T3, T4, T5, TResult>, T1, T2, T3, T4, T5, (T1, T2, T3, T4, T5)?>,
                Func<Module<T1, T2, T3, T4, T5, TResult>, T1, T2, T3, T4, T5, TResult, TResult>>(name), IModule<T1, T2, T3, T4, T5, TResult>
        {
            public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5);

            public TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5)
            {
                foreach (var hook in before.ToArray())
                    (input1, input2, input3, input4, input5) = hook(this, input1, input2, input3, input4, input5) ?? (input1, input2, input3, input4, input5);
                var result = forward(input1, input2, input3, input4, input5);
                foreach (var hook in after.ToArray()) result = hook(this, input1, input2, input3, input4, input5, result) ?? result;
                return result;
            }
        }

        public abstract class Module<T1, T2, T3, T4, T5, T6, TResult>(string name)
            : HookableModule<Func<Module<T1, T2, T3, T4, T5, T6, TResult>, T1, T2, T3, T4, T5, T6, (T1, T2, T3, T4, T5, T6)?>,
                Func<Module<T1, T2, T3, T4, T5, T6, TResult>, T1, T2, T3, T4, T5, T6, TResult, TResult>>(name), IModule<T1, T2, T3, T4, T5, T6, TResult>
        {
            public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6);

            public TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6)
            {
                foreach (var hook in before.ToArray())
                    (input1, input2, input3, input4, input5, input6) = hook(this, input1, input2, input3, input4, input5, input6) ?? (input1, input2, input3, input4, input5, input6);
                var result = forward(input1, input2, input3, input4, input5, input6);
                foreach (var hook in after.ToArray()) result = hook(this, input1, input2, input3, input4, input5, input6, result) ?? result;
                return result;
            }
        }
    }
}
