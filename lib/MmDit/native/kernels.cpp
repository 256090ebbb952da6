// Kernels that take several passes over memory as one. Every array is float32 and contiguous; shapes as in Shapes.cs.
// Each has a twin of plain operators in lib/MmDit/Nets/Layers/Kernels, which says what it computes.
#include "maths.h"
#include <algorithm>
#include <vector>

using std::int64_t;

namespace {
// Tokens (cells of a map) that are one task: sums over tokens are made of these parts, so that they do not depend on the threads.
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

// The tokens of the p-th part, counted through all samples.
struct Cells {
    int64_t from, to;
    Cells(int64_t p, int64_t parts, int64_t N) : from(p / parts * N + p % parts * part), to(std::min(from + part, (p / parts + 1) * N)) {}
};

// Means and squared distances of each part and channel -> mean and 1 / deviation of each group: [B, parts, C] twice -> [B, G, 2].
// Chan, Golub and LeVeque 1983, equation 2.1: every part is measured from its own mean, so nothing cancels.
void pool(const float* means, const float* squares, float* stats, int64_t B, int64_t N, int64_t C, int64_t G, float eps) {
    int64_t parts = (N + part - 1) / part, width = C / G;
    for (int64_t group = 0; group < B * G; group++) {
        double mean = 0, square = 0;
        auto each = [&](auto&& visit) {
            for (int64_t p = group / G * parts; p < (group / G + 1) * parts; p++) {
                Cells cells(p, parts, N);
                for (int64_t i = p * C + group % G * width, end = i + width; i < end; i++) visit(i, cells.to - cells.from);
            }
        };
        each([&](int64_t i, int64_t count) { mean += static_cast<double>(means[i]) * count; });
        mean /= N * width;
        each([&](int64_t i, int64_t count) { square += squares[i] + (means[i] - mean) * (means[i] - mean) * count; });
        stats[2 * group] = static_cast<float>(mean);
        stats[2 * group + 1] = static_cast<float>(1 / std::sqrt(square / (N * width) + eps));
    }
}

// What norm, weight, bias and condition do to a channel is one line, factor x + term: -> [B, C] twice.
void lines(const float* stats, const float* weight, const float* bias, const float* scale, const float* shift,
           float* factors, float* terms, int64_t B, int64_t C, int64_t G) {
    for (int64_t i = 0; i < B * C; i++) {
        const float *group = stats + i / (C / G) * 2;
        float factor = (scale ? 1 + scale[i] : 1), slope = group[1] * weight[i % C];
        factors[i] = slope * factor;
        terms[i] = (bias[i % C] - group[0] * slope) * factor + (shift ? shift[i] : 0);
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
        Cells cells(p, parts, N);
        const float* factor = scale + p / parts * D;
        float *dadd = &shifts[p * D], *dfactor = &scales[p * D];
        for (int64_t t = cells.from; t < cells.to; t++) {
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
        Cells cells(p, parts, N);
        const float* factor = gate + p / parts * D;
        float* sum = &gates[p * D];
        for (int64_t t = cells.from; t < cells.to; t++) {
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

// silu(z), z = (norm(x) weight + bias) (1 + scale) + shift, over groups of channels of [B, N, C], N cells of a map;
// scale and shift [B, C] may be null. stats [B, G, 2] keeps mean and 1 / deviation of each group.
KERNEL void kernel_group(const float* x, const float* weight, const float* bias, const float* scale, const float* shift,
                         float* y, float* stats, int64_t B, int64_t N, int64_t C, int64_t G, float eps, int threads) {
    int64_t parts = (N + part - 1) / part;
    std::vector<float> means(B * parts * C), squares(B * parts * C), factors(B * C), terms(B * C);
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int64_t p = 0; p < B * parts; p++) {
        Cells cells(p, parts, N);
        float *mean = &means[p * C], *square = &squares[p * C];
        for (int64_t t = cells.from; t < cells.to; t++)
            for (int64_t c = 0; c < C; c++) mean[c] += x[t * C + c];
        for (int64_t c = 0; c < C; c++) mean[c] /= cells.to - cells.from;
        for (int64_t t = cells.from; t < cells.to; t++)
            for (int64_t c = 0; c < C; c++) square[c] += (x[t * C + c] - mean[c]) * (x[t * C + c] - mean[c]);
    }
    pool(means.data(), squares.data(), stats, B, N, C, G, eps);
    lines(stats, weight, bias, scale, shift, factors.data(), terms.data(), B, C, G);
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int64_t t = 0; t < B * N; t++) {
        const float *in = x + t * C, *factor = &factors[t / N * C], *term = &terms[t / N * C];
#pragma omp simd
        for (int64_t c = 0; c < C; c++) {
            float z = factor[c] * in[c] + term[c];
            y[t * C + c] = z * logistic(z);
        }
    }
}

// dweights and dbiases [B, C] are still to be summed over B; dscale and dshift are written if scale is there.
KERNEL void kernel_group_back(const float* x, const float* weight, const float* bias, const float* scale,
                              const float* shift, const float* stats, const float* grad, float* dx, float* dweights,
                              float* dbiases, float* dscale, float* dshift, int64_t B, int64_t N, int64_t C, int64_t G,
                              int threads) {
    int64_t parts = (N + part - 1) / part, width = C / G;
    std::vector<float> factors(B * C), terms(B * C), sums(B * parts * C), products(B * parts * C), sum(B * C), product(B * C);
    lines(stats, weight, bias, scale, shift, factors.data(), terms.data(), B, C, G);
    std::vector<float> mean(B * C), r(B * C), own(B * C), along(B * C), less(B * C);
    for (int64_t i = 0; i < B * C; i++) mean[i] = stats[i / width * 2], r[i] = stats[i / width * 2 + 1];
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int64_t p = 0; p < B * parts; p++) {
        Cells cells(p, parts, N);
        const float *factor = &factors[p / parts * C], *term = &terms[p / parts * C], *middle = &mean[p / parts * C];
        float *total = &sums[p * C], *moment = &products[p * C];
        for (int64_t t = cells.from; t < cells.to; t++) {
            const float *in = x + t * C, *g = grad + t * C;
            float* out = dx + t * C;                                    // holds the gradient of z until the second pass
#pragma omp simd
            for (int64_t c = 0; c < C; c++) {
                float z = factor[c] * in[c] + term[c], s = logistic(z), dz = g[c] * s * (1 + z * (1 - s));
                out[c] = dz;
                total[c] += dz;
                moment[c] += dz * (in[c] - middle[c]);
            }
        }
    }
    gather(sums.data(), sum.data(), B, parts, C);
    gather(products.data(), product.data(), B, parts, C);
    // dx = r (dz own - mean(dz own) - normed mean(dz own normed)), the means over a group.
    for (int64_t group = 0; group < B * G; group++) {
        float inner = 0, moment = 0;
        for (int64_t i = group * width; i < (group + 1) * width; i++) {
            int64_t c = i % C;
            float factor = scale ? 1 + scale[i] : 1, normed = product[i] * r[i];
            dweights[i] = factor * normed, dbiases[i] = factor * sum[i];
            if (scale) dscale[i] = weight[c] * normed + bias[c] * sum[i], dshift[i] = sum[i];
            own[i] = r[i] * weight[c] * factor;
            inner += own[i] * sum[i], moment += own[i] * normed;
        }
        for (int64_t i = group * width; i < (group + 1) * width; i++)
            less[i] = inner / (width * N), along[i] = moment / (width * N) * r[i];
    }
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int64_t t = 0; t < B * N; t++) {
        int64_t row = t / N * C;
        const float* in = x + t * C;
        float* out = dx + t * C;
#pragma omp simd
        for (int64_t c = 0; c < C; c++)
            out[c] = out[c] * own[row + c] - less[row + c] - (in[c] - mean[row + c]) * along[row + c];
    }
}
