#!/usr/bin/env bash
# Builds the door against the libtorch of LIBTORCH (a PyTorch's torch/ folder), or the system's, into bin/<key>/libdoor.so.
set -euo pipefail
cd "$(dirname "$0")"
key=${1:?usage: build.sh KEY}
out=bin/$key

if [[ -n ${LIBTORCH:-} ]]; then
    [[ -d $LIBTORCH/include/torch/csrc ]] || { echo "LIBTORCH=$LIBTORCH has no include/torch/csrc: name the torch/ folder of an installed PyTorch" >&2; exit 1; }
    include=$LIBTORCH/include lib=$LIBTORCH/lib
    where=(-I"$include" -I"$include/torch/csrc/api/include" -L"$lib" -Wl,-rpath,"$lib")
else
    [[ -d /usr/include/torch/csrc ]] || { echo "libtorch's headers are missing: apt-get install libtorch-dev, or set LIBTORCH to a PyTorch's torch/ folder" >&2; exit 1; }
    include=/usr/include lib=$(dirname "$(ldconfig -p | awk '/libtorch_cpu\.so/ {print $NF; exit}')")
    where=(-I"$include/torch/csrc/api/include")
fi

# PyTorch wheels before 2.6 use the old C++ string ABI; a library's own symbols tell which.
abi=0
grep -q cxx11 <(nm -D --defined-only "$lib/libc10.so") && abi=1
standard=c++17
grep -qs 'C++20' "$include/ATen/ATen.h" && standard=c++20
cuda=()
[[ -e $lib/libtorch_cuda.so ]] && cuda=(-Wl,--no-as-needed -ltorch_cuda -lc10_cuda -Wl,--as-needed)

mkdir -p "$out"
g++ -O2 -shared -fPIC -Wl,--no-undefined -std=$standard -fvisibility=hidden -Wall -Wno-sign-compare -D_GLIBCXX_USE_CXX11_ABI=$abi \
    door.cpp -o "$out/libdoor.so.new" "${where[@]}" -ltorch_cpu -lc10 "${cuda[@]}"
mv "$out/libdoor.so.new" "$out/libdoor.so"
