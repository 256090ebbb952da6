using MmDit.Commands;

// The commands of ./mmdit that need tensors.
switch (args)
{
    case ["doctor"]:
        Doctor.Print();
        return 0;
    case ["xray", _, ..]:
        return XRay.Print(args[1..]);
    case ["xray"]:
        Console.Error.WriteLine("usage: ./mmdit xray FILE...     safetensors, an index of shards, or a PyTorch file");
        return 2;
    case ["parity", ..]:
        return ParityCommand.Print(args[1..]);
    default:
        Console.Error.WriteLine("usage: ./mmdit doctor | xray FILE... | parity FILE...");
        return 2;
}
