// Kernels that take several passes over memory as one. Every array is float32 and contiguous; shapes as in Shapes.cs.
// Each has a twin of plain operators in lib/MmDit/Nets/Layers/Kernels, which says what it computes.
#include "maths.h"
#include <algorithm>
#include <vector>

using std::int64_t;

namespace {
// Tokens that are one task: sums over tokens are made of these parts, so that they do not depend on the threads.
constexpr int64_t part = 64;

constexpr float gelu_a = 0.7978845608028654f, gelu_b = 0.044715f;       // sqrt(2 / pi), and Hendrycks and Gimpel's fit

// Sums over the tokens of a sample from the sums over its parts: [B, parts, D] -> [B, D].
void gather(const float* sums, float* total, int64_t B, int64_t parts, int64_t D) {
    for (int64_t b = 0; b < B; b++) {
        float* row = total + b * D;
        std::copy_n(sums + b * parts * D, D, row);
        for (int64_t p = 1; p < parts; p++)
            for (int64_t i = 0; i < D; i++) row[i] += sums[(b * parts + p) * D + i];
    }
}
}

// x / 2 (1 + tanh u) = x logistic(2 u), u = a (x + b x^3).
KERNEL void kernel_gelu(const float* x, float* y, int64_t count, int threads) {
#pragma omp parallel for simd num_threads(threads) schedule(static)
    for (int64_t i = 0; i < count; i++) y[i] = x[i] * logistic(2 * gelu_a * x[i] * (1 + gelu_b * x[i] * x[i]));
}

KERNEL void kernel_gelu_back(const float* x, const float* grad, float* dx, int64_t count, int threads) {
#pragma omp parallel for simd num_threads(threads) schedule(static)
    for (int64_t i = 0; i < count; i++) {
        float square = x[i] * x[i], e = exp_fast(-2 * gelu_a * x[i] * (1 + gelu_b * square)), s = 1 / (1 + e);
        dx[i] = grad[i] * s * (1 + x[i] * e * s * 2 * gelu_a * (1 + 3 * gelu_b * square));      // e s = 1 - s
    }
}

// norm(x) (1 + scale) + shift; stats [B, N, 2] keeps mean and 1 / deviation of each token.
KERNEL void kernel_modulate(const float* x, const float* shift, const float* scale, float* y, float* stats,
                            int64_t B, int64_t N, int64_t D, float eps, int threads) {
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int64_t t = 0; t < B * N; t++) {
        const float *in = x + t * D, *add = shift + t / N * D, *factor = scale + t / N * D;
        float* out = y + t * D;
        float sum = 0, squares = 0;
        for (int64_t i = 0; i < D; i++) sum += in[i];
        float mean = sum / D;
        for (int64_t i = 0; i < D; i++) squares += (in[i] - mean) * (in[i] - mean);
        float r = 1 / std::sqrt(squares / D + eps);
        for (int64_t i = 0; i < D; i++) out[i] = (in[i] - mean) * r * (1 + factor[i]) + add[i];
        stats[2 * t] = mean, stats[2 * t + 1] = r;
    }
}

KERNEL void kernel_modulate_back(const float* x, const float* scale, const float* stats, const float* grad, float* dx,
                                 float* dshift, float* dscale, int64_t B, int64_t N, int64_t D, int threads) {
    int64_t parts = (N + part - 1) / part;
    std::vector<float> shifts(B * parts * D), scales(B * parts * D);
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int64_t p = 0; p < B * parts; p++) {
        int64_t b = p / parts, from = b * N + p % parts * part, to = std::min(from + part, (b + 1) * N);
        const float* factor = scale + b * D;
        float *dadd = &shifts[p * D], *dfactor = &scales[p * D];
        for (int64_t t = from; t < to; t++) {
            const float *in = x + t * D, *g = grad + t * D;
            float* out = dx + t * D;
            float mean = stats[2 * t], r = stats[2 * t + 1], sum = 0, along = 0;
#pragma omp simd reduction(+ : sum, along)
            for (int64_t i = 0; i < D; i++) {
                float normed = (in[i] - mean) * r, inner = g[i] * (1 + factor[i]);
                dadd[i] += g[i];
                dfactor[i] += g[i] * normed;
                sum += inner;
                along += inner * normed;
            }
            sum /= D, along /= D;
#pragma omp simd
            for (int64_t i = 0; i < D; i++)
                out[i] = r * (g[i] * (1 + factor[i]) - sum - (in[i] - mean) * r * along);
        }
    }
    gather(shifts.data(), dshift, B, parts, D);
    gather(scales.data(), dscale, B, parts, D);
}

// x + gate y.
KERNEL void kernel_gate(const float* x, const float* y, const float* gate, float* out,
                        int64_t B, int64_t N, int64_t D, int threads) {
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int64_t t = 0; t < B * N; t++) {
        const float* factor = gate + t / N * D;
#pragma omp simd
        for (int64_t i = 0; i < D; i++) out[t * D + i] = x[t * D + i] + factor[i] * y[t * D + i];
    }
}

KERNEL void kernel_gate_back(const float* y, const float* gate, const float* grad, float* dy, float* dgate,
                             int64_t B, int64_t N, int64_t D, int threads) {
    int64_t parts = (N + part - 1) / part;
    std::vector<float> gates(B * parts * D);
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int64_t p = 0; p < B * parts; p++) {
        int64_t b = p / parts, from = b * N + p % parts * part, to = std::min(from + part, (b + 1) * N);
        const float* factor = gate + b * D;
        float* sum = &gates[p * D];
        for (int64_t t = from; t < to; t++) {
            const float *g = grad + t * D, *in = y + t * D;
            float* out = dy + t * D;
#pragma omp simd
            for (int64_t i = 0; i < D; i++) {
                out[i] = g[i] * factor[i];
                sum[i] += g[i] * in[i];
            }
        }
    }
    gather(gates.data(), dgate, B, parts, D);
}

// silu(z), z = (norm(x) weight + bias) (1 + scale) + shift, over groups of channels of [B, C, cells];
// scale and shift [B, C] may be null. stats [B, G, 2] keeps mean and 1 / deviation of each group.
KERNEL void kernel_group(const float* x, const float* weight, const float* bias, const float* scale, const float* shift,
                         float* y, float* stats, int64_t B, int64_t C, int64_t cells, int64_t G, float eps,
                         int threads) {
    int64_t channels = C / G, size = channels * cells;
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int64_t group = 0; group < B * G; group++) {
        const float* in = x + group * size;
        float sum = 0, squares = 0;
        for (int64_t i = 0; i < size; i++) sum += in[i];
        float mean = sum / size;
        for (int64_t i = 0; i < size; i++) squares += (in[i] - mean) * (in[i] - mean);
        float r = 1 / std::sqrt(squares / size + eps);
        stats[2 * group] = mean, stats[2 * group + 1] = r;
        for (int64_t j = 0; j < channels; j++) {
            int64_t row = group * channels + j, c = row % C;
            float factor = scale ? 1 + scale[row] : 1, a = r * weight[c] * factor;
            float add = (bias[c] - mean * r * weight[c]) * factor + (shift ? shift[row] : 0);
            const float* from = x + row * cells;
            float* to = y + row * cells;
#pragma omp simd
            for (int64_t i = 0; i < cells; i++) {
                float z = a * from[i] + add;
                to[i] = z * logistic(z);
            }
        }
    }
}

// dweights and dbiases [B, C] are still to be summed over B; dscale and dshift are written if scale is there.
KERNEL void kernel_group_back(const float* x, const float* weight, const float* bias, const float* scale,
                              const float* shift, const float* stats, const float* grad, float* dx, float* dweights,
                              float* dbiases, float* dscale, float* dshift, int64_t B, int64_t C, int64_t cells,
                              int64_t G, int threads) {
    int64_t channels = C / G, size = channels * cells;
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int64_t group = 0; group < B * G; group++) {
        float mean = stats[2 * group], r = stats[2 * group + 1], total = 0, along = 0;
        for (int64_t row = group * channels; row < (group + 1) * channels; row++) {
            int64_t c = row % C;
            float factor = scale ? 1 + scale[row] : 1, a = r * weight[c] * factor;
            float add = (bias[c] - mean * r * weight[c]) * factor + (shift ? shift[row] : 0), sum = 0, normed = 0;
            const float *in = x + row * cells, *g = grad + row * cells;
            float* out = dx + row * cells;                              // holds the gradient of z until the second pass
#pragma omp simd reduction(+ : sum, normed)
            for (int64_t i = 0; i < cells; i++) {
                float z = a * in[i] + add, s = logistic(z), dz = g[i] * s * (1 + z * (1 - s));
                out[i] = dz;
                sum += dz;
                normed += dz * (in[i] - mean) * r;
            }
            dweights[row] = factor * normed, dbiases[row] = factor * sum;
            if (scale) dscale[row] = weight[c] * normed + bias[c] * sum, dshift[row] = sum;
            total += weight[c] * factor * sum, along += weight[c] * factor * normed;
        }
        total /= size, along /= size;
        for (int64_t row = group * channels; row < (group + 1) * channels; row++) {
            float factor = weight[row % C] * (scale ? 1 + scale[row] : 1);
            const float* in = x + row * cells;
            float* out = dx + row * cells;
#pragma omp simd
            for (int64_t i = 0; i < cells; i++) out[i] = r * (out[i] * factor - total - (in[i] - mean) * r * along);
        }
    }
}
