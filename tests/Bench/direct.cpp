// The calls of Calls.cs without a door: libtorch's own C++ functions. Prints one time in nanoseconds a line.
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

template <class F> double nanoseconds(int calls, F&& call) {
    auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < calls; i++) call();
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count() / calls;
}

int main(int, char** arguments) {
    int calls = atoi(arguments[2]);
    at::set_num_threads(1);
    c10::InferenceMode guard;
    auto a = at::randn({4, 4}), b = at::randn({4, 4}), bias = at::randn({4});
    double time = 0;
    for (int warm = 0; warm < 2; warm++) {
        if (!strcmp(arguments[1], "add")) time = nanoseconds(calls, [&] { at::add(a, b); });
        else if (!strcmp(arguments[1], "matmul")) time = nanoseconds(calls, [&] { at::matmul(a, b); });
        else if (!strcmp(arguments[1], "layer_norm")) time = nanoseconds(calls, [&] { at::layer_norm(a, {4}, bias, bias); });
        else if (!strcmp(arguments[1], "cat")) time = nanoseconds(calls, [&] { at::cat({a, b}, 1); });
        else if (!strcmp(arguments[1], "view")) time = nanoseconds(calls, [&] { a.view({2, 8}); });
        else return 1;
    }
    printf("%f\n", time);
}
