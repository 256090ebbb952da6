// softmax(q kT / sqrt d) v for blocks of queries: a block's weights live in the cache, those of a head never exist.
// q [B, h, N, d], k and v [B, h, S, d] float32 and contiguous; the twin of plain operators is SoftmaxAttention.Mix.
#include "maths.h"
#include <algorithm>
#include <memory>

using std::int64_t;

namespace {
#ifdef __AVX512F__
constexpr int width = 16, most = 4;                     // floats in a register, registers in a row of a tile
#else
constexpr int width = 8, most = 2;
#endif
constexpr int rows = 6;                                                 // rows x most sums stay in registers
constexpr int64_t block = 96;                                           // queries at one time

typedef float Vector __attribute__((vector_size(width * 4)));
typedef float Loose __attribute__((vector_size(width * 4), aligned(4), may_alias));

int64_t padded(int64_t n) { return (n + width - 1) / width * width; }

// A product's left side, transposed where the step along a row is not 1.
struct Left { const float* data; int64_t row, column; };

// Six rows of C (+)= A B, some registers wide; missing rows repeat the last one and are not stored.
template <int registers>
void tile(int64_t m, int64_t K, Left A, const float* B, int64_t ldb, float* C, int64_t ldc, bool add) {
    Vector sums[rows][registers] = {};
    const float* a[rows];
    for (int i = 0; i < rows; i++) a[i] = A.data + std::min<int64_t>(i, m - 1) * A.row;
    for (int64_t p = 0; p < K; p++) {
        Vector b[registers];
        for (int j = 0; j < registers; j++) b[j] = *reinterpret_cast<const Loose*>(B + p * ldb + j * width);
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < registers; j++) sums[i][j] += a[i][p * A.column] * b[j];
    }
    for (int i = 0; i < m && i < rows; i++)
        for (int j = 0; j < registers; j++) {
            Loose* c = reinterpret_cast<Loose*>(C + i * ldc + j * width);
            *c = add ? *c + sums[i][j] : sums[i][j];
        }
}

// C [M, columns] (+)= A [M, K] B [K, columns]; columns are a multiple of the width.
void multiply(int64_t M, int64_t columns, int64_t K, Left A, const float* B, int64_t ldb, float* C, int64_t ldc,
              bool add) {
    for (int64_t j = 0; j < columns; j += most * width) {
        int64_t registers = std::min<int64_t>(most, (columns - j) / width);
        auto step = registers == 4 ? tile<most> : registers == 3 ? tile<std::min(3, most)>
                  : registers == 2 ? tile<2> : tile<1>;
        for (int64_t i = 0; i < M; i += rows)
            step(M - i, K, {A.data + i * A.row, A.row, A.column}, B + j, ldb, C + i * ldc + j, ldc, add);
    }
}

// [n, d] -> [d, padded n], what is missing zero.
void transpose(const float* from, int64_t n, int64_t d, float* to) {
    int64_t wide = padded(n);
    for (int64_t i = 0; i < n; i += width)
        for (int64_t j = 0; j < d; j++)
            for (int64_t l = i; l < i + width; l++) to[j * wide + l] = l < n ? from[l * d + j] : 0;
}

// [n, d] -> [n, padded d], what is missing zero.
void widen(const float* from, int64_t n, int64_t d, float* to) {
    int64_t wide = padded(d);
    for (int64_t i = 0; i < n; i++) {
        std::copy_n(from + i * d, d, to + i * wide);
        std::fill(to + i * wide + d, to + (i + 1) * wide, 0.0f);
    }
}

std::unique_ptr<float[]> room(int64_t count) { return std::unique_ptr<float[]>(new float[count]); }
}

// out [B, N, h, d]; logs [B, h, N] keeps the logarithm of each row's sum of exponentials.
KERNEL void kernel_attend(const float* q, const float* k, const float* v, float* out, float* logs,
                          int64_t B, int64_t h, int64_t N, int64_t S, int64_t d, int threads) {
    float scale = 1 / std::sqrt(static_cast<float>(d));
    int64_t wide = padded(d), keys = padded(S);
#pragma omp parallel num_threads(threads)
    {
        auto kt = room(d * keys), values = room(S * wide), weights = room(block * keys), mixed = room(block * wide);
#pragma omp for schedule(dynamic)
        for (int64_t head = 0; head < B * h; head++) {
            transpose(k + head * S * d, S, d, kt.get());
            widen(v + head * S * d, S, d, values.get());
            for (int64_t from = 0; from < N; from += block) {
                int64_t n = std::min(block, N - from);
                float inverse[block];
                multiply(n, keys, d, {q + (head * N + from) * d, d, 1}, kt.get(), keys, weights.get(), keys, false);
                for (int64_t i = 0; i < n; i++) {
                    float *w = &weights[i * keys], most = w[0], sum = 0;
#pragma omp simd reduction(max : most)
                    for (int64_t s = 1; s < S; s++) most = w[s] > most ? w[s] : most;
#pragma omp simd reduction(+ : sum)
                    for (int64_t s = 0; s < S; s++) sum += w[s] = exp_fast((w[s] - most) * scale);
                    inverse[i] = 1 / sum;
                    logs[head * N + from + i] = most * scale + std::log(sum);
                }
                multiply(n, wide, S, {weights.get(), keys, 1}, values.get(), wide, mixed.get(), wide, false);
                for (int64_t i = 0; i < n; i++) {
                    float* to = out + ((head / h * N + from + i) * h + head % h) * d;
                    for (int64_t j = 0; j < d; j++) to[j] = mixed[i * wide + j] * inverse[i];
                }
            }
        }
    }
}

// The weights are computed again from the logarithms; out and grad [B, N, h, d], the gradients as q, k and v.
KERNEL void kernel_attend_back(const float* q, const float* k, const float* v, const float* out, const float* logs,
                               const float* grad, float* dq, float* dk, float* dv,
                               int64_t B, int64_t h, int64_t N, int64_t S, int64_t d, int threads) {
    float scale = 1 / std::sqrt(static_cast<float>(d));
    int64_t wide = padded(d), keys = padded(S);
#pragma omp parallel num_threads(threads)
    {
        auto kt = room(d * keys), vt = room(d * keys), rowsK = room(S * wide), weights = room(block * keys),
             slopes = room(block * keys), asked = room(block * wide), wanted = room(block * wide),
             sumK = room(S * wide), sumV = room(S * wide), sumQ = room(block * wide);
#pragma omp for schedule(dynamic)
        for (int64_t head = 0; head < B * h; head++) {
            transpose(k + head * S * d, S, d, kt.get());
            transpose(v + head * S * d, S, d, vt.get());
            widen(k + head * S * d, S, d, rowsK.get());
            for (int64_t from = 0; from < N; from += block) {
                int64_t n = std::min(block, N - from);
                float along[block];
                widen(q + (head * N + from) * d, n, d, asked.get());
                for (int64_t i = 0; i < n; i++) {
                    int64_t at = ((head / h * N + from + i) * h + head % h) * d;
                    float sum = 0;
                    widen(grad + at, 1, d, &wanted[i * wide]);
                    for (int64_t j = 0; j < d; j++) sum += grad[at + j] * out[at + j];
                    along[i] = sum;
                }
                multiply(n, keys, d, {asked.get(), wide, 1}, kt.get(), keys, weights.get(), keys, false);
                multiply(n, keys, d, {wanted.get(), wide, 1}, vt.get(), keys, slopes.get(), keys, false);
                for (int64_t i = 0; i < n; i++) {
                    float *w = &weights[i * keys], *g = &slopes[i * keys], log = logs[head * N + from + i];
#pragma omp simd
                    for (int64_t s = 0; s < S; s++) {
                        w[s] = exp_fast(w[s] * scale - log);
                        g[s] = w[s] * (g[s] - along[i]) * scale;
                    }
                }
                multiply(n, wide, S, {slopes.get(), keys, 1}, rowsK.get(), wide, sumQ.get(), wide, false);
                multiply(S, wide, n, {slopes.get(), 1, keys}, asked.get(), wide, sumK.get(), wide, from > 0);
                multiply(S, wide, n, {weights.get(), 1, keys}, wanted.get(), wide, sumV.get(), wide, from > 0);
                for (int64_t i = 0; i < n; i++) std::copy_n(&sumQ[i * wide], d, dq + (head * N + from + i) * d);
            }
            for (int64_t s = 0; s < S; s++) {
                std::copy_n(&sumK[s * wide], d, dk + (head * S + s) * d);
                std::copy_n(&sumV[s * wide], d, dv + (head * S + s) * d);
            }
        }
    }
}
