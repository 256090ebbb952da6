#!/usr/bin/env bash
# Compiles the kernels for this machine's processor: build.sh OUTPUT. Without a compiler there are none, and the nets
# run their twins of plain operators.
set -euo pipefail
output=${1:?usage: build.sh OUTPUT}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# Sums may be reordered, which vectorising needs; infinities and NaN keep their meaning.
flags=(-O3 -march=native -std=c++17 -fopenmp -fno-math-errno -fno-trapping-math -fno-signed-zeros -fassociative-math
       -Wall -Wextra -shared -fPIC -fvisibility=hidden -Wl,--no-undefined)
mkdir -p "$(dirname "$output")"
g++ "${flags[@]}" "$here"/*.cpp -o "$output.$$"
mv "$output.$$" "$output"
