// What the kernels share: exp and the logistic function in a form that compilers vectorise.
#pragma once
#include <cmath>
#include <cstdint>
#include <cstring>

#define KERNEL extern "C" __attribute__((visibility("default")))

// Relative error below 2e-7 from -87 to 88; what lies outside is taken as the end of that range, NaN stays NaN.
inline float exp_fast(float x) {
    x = x < -87.0f ? -87.0f : x;
    x = x > 88.0f ? 88.0f : x;
    float n = std::floor(x * 1.44269504f + 0.5f);
    float r = (x - n * 0.693359375f) + n * 2.12194440e-4f;              // ln 2 in two parts, the first exact
    float p = 1.0f / 720;                                               // the series of exp up to r^6, |r| <= ln 2 / 2
    p = p * r + 1.0f / 120;
    p = p * r + 1.0f / 24;
    p = p * r + 1.0f / 6;
    p = p * r + 0.5f;
    p = p * r * r + r + 1;
    int32_t bits = (static_cast<int32_t>(n) + 127) << 23;
    float power;
    std::memcpy(&power, &bits, 4);
    return p * power;
}

inline float logistic(float x) { return 1 / (1 + exp_fast(-x)); }
