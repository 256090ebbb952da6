#!/usr/bin/env bash
# Compiles the kernels for each level of processor: build.sh FOLDER. At run time the best that the processor has is
# taken. Without a compiler there are none, and the nets run their twins of plain operators.
set -euo pipefail
folder=${1:?usage: build.sh FOLDER}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# Sums may be reordered, which vectorising needs; infinities and NaN keep their meaning.
flags=(-O3 -std=c++17 -fopenmp -fno-math-errno -fno-trapping-math -fno-signed-zeros -fassociative-math
       -Wall -Wextra -shared -fPIC -fvisibility=hidden -Wl,--no-undefined)

level() {
    local output=$folder/libkernels.$1.so; shift
    g++ "${flags[@]}" "$@" "$here"/*.cpp -o "$output.$$"
    mv "$output.$$" "$output"
}

mkdir -p "$folder"
if [[ $(uname -m) == x86_64 ]]; then
    level x86-64-v4 -march=x86-64-v4 -mprefer-vector-width=512
    level x86-64-v3 -march=x86-64-v3
fi
level base
