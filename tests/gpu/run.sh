#!/usr/bin/env bash
# The tensor library's tests on a machine with CUDA, over that machine's PyTorch: tests/gpu/run.sh [FILTER]
#
# Needs the .NET 10 SDK with the tests' packages restored, g++, and a CUDA build of PyTorch that `python3` imports
# (PYTHON names another), with CUDA's headers: pip's beside it, or a toolkit's that CUDA_HOME names. Written without such
# a machine at hand: nothing here has been run on a GPU yet, and the operators' comparison with PyTorch (Against) holds
# for PyTorch 1.13, so it is left out unless FILTER asks for it; the stress test beside it needs no Python and runs.
set -euo pipefail
cd "$(dirname "$0")/../.."

python=${PYTHON:-python3}
LIBTORCH=$("$python" -c 'import torch; assert torch.cuda.is_available(), "this PyTorch sees no CUDA device"; print(torch.__path__[0])')
export LIBTORCH
"$python" -c 'import torch; print("PyTorch", torch.__version__, "CUDA", torch.version.cuda, torch.cuda.get_device_name())'

dotnet test tests/Torch.Tests -c Release --filter "${1:-FullyQualifiedName!~Against|FullyQualifiedName~StressTests}"
