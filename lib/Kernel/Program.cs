using MmDit.Kernel;

// OpenMP's threads wait by spinning. Beside other work on a small machine they would take the time of those they wait
// for, so in the processes that run cells they give way soon. Whoever has set either is not overruled.
if (Environment.GetEnvironmentVariable("OMP_WAIT_POLICY") is null
    && Environment.GetEnvironmentVariable("GOMP_SPINCOUNT") is null)
    Environment.SetEnvironmentVariable("GOMP_SPINCOUNT", "10000");

// A front end starts this for every notebook it opens: no time for a command line parser.
switch (args)
{
    case ["kernel", var connection]: return Front.Serve(connection);
    case ["engine", var from, var to, var count]: return Engine.Serve(Link.To(from, to), int.Parse(count));
    default:
        Console.Error.WriteLine("This is what Jupyter starts: './mmdit kernel install' makes it known there.");
        return 2;
}
