global using MmDit.TestKit;
