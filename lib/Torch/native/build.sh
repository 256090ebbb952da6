#!/usr/bin/env bash
# Compiles a C++ file against the libtorch of LIBTORCH (a PyTorch's torch/ folder), or the system's: build.sh SOURCE OUTPUT[.so]
set -euo pipefail
source=${1:?usage: build.sh SOURCE OUTPUT} output=${2:?usage: build.sh SOURCE OUTPUT}

if [[ -n ${LIBTORCH:-} ]]; then
    include=$LIBTORCH/include lib=$LIBTORCH/lib
    [[ -d $include/torch/csrc ]] || { echo "LIBTORCH=$LIBTORCH has no include/torch/csrc: name the torch/ folder of an installed PyTorch" >&2; exit 1; }
    where=(-isystem "$include" -L"$lib" -Wl,-rpath,"$lib")
else
    include=/usr/include
    [[ -d $include/torch/csrc ]] || { echo "libtorch's headers are missing: apt-get install libtorch-dev, or set LIBTORCH to a PyTorch's torch/ folder" >&2; exit 1; }
    lib=$(dirname "$(ldconfig -p | awk '/libtorch_cpu\.so/ && !n++ {print $NF}')")
    where=()
fi

# PyTorch wheels before 2.6 use the old C++ string ABI; a library's own symbols tell which.
abi=0
grep -q cxx11 <(nm -D --defined-only "$lib/libc10.so") && abi=1
standard=c++17
grep -qs 'C++20' "$include/ATen/ATen.h" && standard=c++20
flags=(-O2 -std=$standard -fvisibility=hidden -Wall -Wno-sign-compare -D_GLIBCXX_USE_CXX11_ABI=$abi -isystem "$include/torch/csrc/api/include" -Wl,--no-undefined)
[[ $output != *.so ]] || flags+=(-shared -fPIC)
# The CUDA libraries register themselves when loaded. Headers: those that pip's PyTorch has beside it, or the toolkit's.
# What they inline is the runtime's, which comes with libtorch_cuda: undefined here, found when loaded.
cuda=()
if [[ -e $lib/libtorch_cuda.so ]]; then
    cuda=(-Wl,--no-as-needed -ltorch_cuda -lc10_cuda -Wl,--as-needed -Wl,-z,undefs)
    for folder in "$include"/../../nvidia/*/include "${CUDA_HOME:-/usr/local/cuda}/include"; do
        [[ ! -d $folder ]] || where+=(-isystem "$folder")
    done
    if g++ "${flags[@]}" "${where[@]}" -fsyntax-only -x c++ - <<< '#include <ATen/cuda/CUDAGraph.h>'; then flags+=(-DDOOR_CUDA)
    else echo "CUDA's headers are not all here: the door has no CUDA graphs and memory figures; CUDA_HOME names a toolkit" >&2; fi
fi

mkdir -p "$(dirname "$output")"
# Under a name of its own: two projects may build the same file at once.
g++ "${flags[@]}" "$source" -o "$output.$$" "${where[@]}" -ltorch_cpu -lc10 "${cuda[@]}"
mv "$output.$$" "$output"
