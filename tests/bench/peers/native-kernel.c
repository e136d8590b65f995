// The decode kernel in C with eight-wide vectors and fused multiply-add: what a compiler for this very processor makes of
// the same panels. Reads a file of int32 sizes and float32 panels; prints the least seconds of a token (what
// disturbs a sample only adds to it) and the tokens.
#include <immintrin.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int V, D, L, H, F, T;
static float *weights, *norms, *table, *angles, *keys, *values;
static float stream[1024], normed[4096], wide[8192], branch[1024], logits[8192], scores[1024];

static void product(float *out, const float *w, const float *x, int columns, int rows) {
  for (int r = 0; r < rows; r += 8) {
    __m256 a = _mm256_setzero_ps(), b = a, c = a, d = a, e = a, f = a, g = a, h = a;
    for (int i = 0; i < columns; i += 8, w += 64) {
      a = _mm256_fmadd_ps(_mm256_loadu_ps(w), _mm256_broadcast_ss(x + i), a);
      b = _mm256_fmadd_ps(_mm256_loadu_ps(w + 8), _mm256_broadcast_ss(x + i + 1), b);
      c = _mm256_fmadd_ps(_mm256_loadu_ps(w + 16), _mm256_broadcast_ss(x + i + 2), c);
      d = _mm256_fmadd_ps(_mm256_loadu_ps(w + 24), _mm256_broadcast_ss(x + i + 3), d);
      e = _mm256_fmadd_ps(_mm256_loadu_ps(w + 32), _mm256_broadcast_ss(x + i + 4), e);
      f = _mm256_fmadd_ps(_mm256_loadu_ps(w + 40), _mm256_broadcast_ss(x + i + 5), f);
      g = _mm256_fmadd_ps(_mm256_loadu_ps(w + 48), _mm256_broadcast_ss(x + i + 6), g);
      h = _mm256_fmadd_ps(_mm256_loadu_ps(w + 56), _mm256_broadcast_ss(x + i + 7), h);
    }
    a = _mm256_add_ps(_mm256_add_ps(a, b), _mm256_add_ps(c, d));
    e = _mm256_add_ps(_mm256_add_ps(e, f), _mm256_add_ps(g, h));
    _mm256_storeu_ps(out + r, _mm256_add_ps(a, e));
  }
}

static void normalise(const float *gain) {
  float sum = 0;
  for (int i = 0; i < D; i++) sum += stream[i] * stream[i];
  const float factor = 1 / sqrtf(sum / D + 1e-5f);
  for (int i = 0; i < D; i++) normed[i] = stream[i] * factor * gain[i];
}

static void rotate(float *x, int position) {
  const int half = D / H / 2;
  const float *cosines = angles + position * half, *sines = cosines + T * half;
  for (int head = 0; head < H; head++, x += 2 * half)
    for (int i = 0; i < half; i++) {
      const float a = x[i], b = x[i + half];
      x[i] = a * cosines[i] - b * sines[i];
      x[i + half] = b * cosines[i] + a * sines[i];
    }
}

static void attend(const float *query, const float *k, const float *v, int length) {
  const int head = D / H;
  const float scale = 1 / sqrtf((float)head);
  for (int from = 0; from < D; from += head) {
    float most = -1e30f, total = 0;
    for (int t = 0; t < length; t++) {
      float score = 0;
      for (int i = from; i < from + head; i++) score += query[i] * k[t * D + i];
      scores[t] = score * scale;
      if (scores[t] > most) most = scores[t];
    }
    for (int t = 0; t < length; t++) total += scores[t] = expf(scores[t] - most);
    for (int i = from; i < from + head; i++) normed[i] = 0;
    for (int t = 0; t < length; t++)
      for (int i = from; i < from + head; i++) normed[i] += scores[t] / total * v[t * D + i];
  }
}

static int step(int token, int position) {
  memcpy(stream, table + token * D, D * sizeof(float));
  const float *w = weights;
  for (int l = 0; l < L; l++) {
    normalise(norms + 2 * l * D);
    product(wide, w, normed, D, 3 * D);
    w += 3 * D * D;
    rotate(wide, position);
    rotate(wide + D, position);
    float *k = keys + l * T * D, *v = values + l * T * D;
    memcpy(k + position * D, wide + D, D * sizeof(float));
    memcpy(v + position * D, wide + 2 * D, D * sizeof(float));
    attend(wide, k, v, position + 1);
    product(branch, w, normed, D, D);
    w += D * D;
    for (int i = 0; i < D; i++) stream[i] += branch[i];
    normalise(norms + (2 * l + 1) * D);
    product(wide, w, normed, D, F);
    w += D * F;
    for (int i = 0; i < F; i++) wide[i] = wide[i] / (1 + expf(-1.702f * wide[i]));
    product(branch, w, wide, F, D);
    w += D * F;
    for (int i = 0; i < D; i++) stream[i] += branch[i];
  }
  normalise(norms + 2 * L * D);
  product(logits, w, normed, D, (V + 7) & ~7);
  int best = 0;
  for (int i = 1; i < V; i++)
    if (logits[i] > logits[best]) best = i;
  return best;
}

static int ascending(const void *a, const void *b) {
  const double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static float *part(FILE *file, size_t length) {
  float *data = aligned_alloc(64, (length * sizeof(float) + 63) & ~63ul);
  if (!data || fread(data, sizeof(float), length, file) != length) exit(2);
  return data;
}

int main(int count, char **arguments) {
  FILE *file = count > 1 ? fopen(arguments[1], "rb") : NULL;
  int sizes[6];
  if (!file || fread(sizes, sizeof(int), 6, file) != 6) return 2;
  V = sizes[0], D = sizes[1], L = sizes[2], H = sizes[3], F = sizes[4], T = sizes[5];
  weights = part(file, (size_t)L * (4 * D * D + 2 * D * F) + (size_t)((V + 7) & ~7) * D);
  norms = part(file, (size_t)(2 * L + 1) * D);
  table = part(file, (size_t)V * D);
  angles = part(file, (size_t)T * (D / H));
  keys = calloc((size_t)L * T * D, sizeof(float));
  values = calloc((size_t)L * T * D, sizeof(float));
  enum { SAMPLES = 200, ANSWERS = 4 };
  double seconds[SAMPLES];
  int tokens[1024];
  for (int sample = 0; sample < SAMPLES; sample++) {
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    for (int answer = 0; answer < ANSWERS; answer++) {
      int token = 1;
      for (int position = 0; position < T; position++) tokens[position] = token = step(token, position);
    }
    clock_gettime(CLOCK_MONOTONIC, &to);
    seconds[sample] =
        ((to.tv_sec - from.tv_sec) + (to.tv_nsec - from.tv_nsec) * 1e-9) / (ANSWERS * T);
  }
  qsort(seconds, SAMPLES, sizeof(double), ascending);
  printf("%.9f", seconds[0]);
  for (int position = 0; position < T; position++) printf(" %d", tokens[position]);
  printf("\n");
  return 0;
}
