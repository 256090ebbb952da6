using MmDit.Commands;

// The commands of ./mmdit that need tensors.
switch (args)
{
    case ["doctor"]:
        Doctor.Print();
        return 0;
    default:
        Console.Error.WriteLine("usage: ./mmdit doctor");
        return 2;
}
