using MmDit.Kernel;

return args switch
{
    ["kernel", var file] => JupyterKernel.Serve(file),
    _ => 2,
};
