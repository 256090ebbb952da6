using MmDit.Runner;

// The process in which one notebook runs; the runner that started it gives it its orders.
if (args is ["run-one"]) return Execution.Serve(Console.In, Console.Out);
Console.Error.WriteLine("This is what the runner starts for each notebook: './mmdit run' runs them.");
return 2;
