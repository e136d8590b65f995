// The tutor's decode step as one small WebAssembly module, written in AssemblyScript: no garbage collector, no imports,
// one block of memory laid out by `setup`. Weights lie in panels of eight outputs, so that one pass over memory in
// order makes every product; with several positions a panel is used for all of them while it is near. The source is
// compiled twice, with fused multiply-adds and without.

/** Outputs in a panel: two vectors of four. */
const PANEL: i32 = 8;
/** Largest magnitude of an activation in int8 mode: 576 products of 127 × 4095 still fit 32 bits. */
const LEVELS: f32 = 4095;
const EPSILON: f32 = 1e-5;

let vocabulary: i32 = 0;
let width: i32 = 0;
let layers: i32 = 0;
let heads: i32 = 0;
let inner: i32 = 0;
let slots: i32 = 0;
let rounded: bool = false;

let weights: usize = 0; // qkv, output, up, down of each layer, then the head
let scales: usize = 0; // one f32 an output of each, int8 mode alone
let norms: usize = 0; // attention and mlp of each layer, then the last
let table: usize = 0; // embedding [V, d]
let angles: usize = 0; // cos [T, D/2], then sin
let keys: usize = 0; // [L, T, d]
let values: usize = 0;
let tokens: usize = 0; // i32 [T]
let stream: usize = 0; // [T, d]
let normed: usize = 0; // [T, d or d_ff]
let wide: usize = 0; // [T, 3d or d_ff]
let branch: usize = 0; // [T, d]
let levels: usize = 0; // i16 [T, d_ff]
let steps: usize = 0; // f32 [T]: what one level is worth
let scores: usize = 0; // [T + 4]
let logits: usize = 0; // [T, V padded]

let end: usize = __heap_base;

function room(bytes: i32): usize {
  const place = (end + 63) & ~63;
  end = place + bytes;
  const pages = <i32>((end + 0xffff) >> 16) - memory.size();
  if (pages > 0) memory.grow(pages);
  return place;
}

/** a · b + c: in one instruction, rounded once, where the module is compiled for relaxed SIMD; else in two. */
@inline
function fused(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(c, f32x4.mul(a, b));
}

function padded(rows: i32): i32 {
  return (rows + PANEL - 1) & ~(PANEL - 1);
}

/** Lays out the memory for a shape. Widths are multiples of 16, a head's of 8. */
export function setup(v: i32, d: i32, l: i32, h: i32, f: i32, t: i32, int8: bool): void {
  vocabulary = v;
  width = d;
  layers = l;
  heads = h;
  inner = f;
  slots = t;
  rounded = int8;
  end = __heap_base;
  const perLayer = d * 3 * d + d * d + 2 * d * f;
  const bytes = int8 ? 1 : 4;
  weights = room((l * perLayer + padded(v) * d) * bytes);
  scales = room((l * (3 * d + d + f + d) + padded(v)) * 4);
  norms = room((2 * l + 1) * d * 4);
  table = room(v * d * 4);
  angles = room(t * (d / h) * 4);
  keys = room(l * t * d * 4);
  values = room(l * t * d * 4);
  tokens = room(t * 4);
  const widest = max(f, 3 * d);
  stream = room(t * d * 4);
  normed = room(t * d * 4);
  wide = room(t * widest * 4);
  branch = room(t * d * 4);
  levels = room(t * widest * 2);
  steps = room(t * 4);
  scores = room((t + 4) * 4);
  logits = room(t * padded(v) * 4);
}

// Where the host writes what the model is made of.
export function weightsAt(): usize { return weights; }
export function scalesAt(): usize { return scales; }
export function normsAt(): usize { return norms; }
export function tableAt(): usize { return table; }
export function anglesAt(): usize { return angles; }
export function tokensAt(): usize { return tokens; }
/** Logits of the i-th position of the last pass. */
export function logitsAt(i: i32): usize { return logits + <usize>(i * padded(vocabulary)) * 4; }
/** Bytes laid out. */
export function bytesUsed(): usize { return end - __heap_base; }

/**
 * Reads `count` tokens at `position` and on; logits are made of those from `from` on. The positions before must have
 * been read; whatever was read at or after `position` is overwritten.
 */
export function forward(count: i32, position: i32, from: i32): void {
  const row = <usize>width * 4;
  for (let i = 0; i < count; i++)
    memory.copy(stream + i * row, table + <usize>load<i32>(tokens + i * 4) * row, row);
  let w: i32 = 0; // weights passed
  let s: i32 = 0; // outputs passed
  for (let l = 0; l < layers; l++) {
    const cached = <usize>(l * slots) * row;
    normalise(count, 0, norms + <usize>(2 * l) * row);
    product(wide, normed, count, width, 3 * width, w, s);
    w += 3 * width * width;
    s += 3 * width;
    for (let i = 0; i < count; i++) {
      const query = wide + <usize>i * 3 * row;
      const at = cached + <usize>(position + i) * row;
      rotate(query, position + i);
      rotate(query + row, position + i);
      memory.copy(keys + at, query + row, row);
      memory.copy(values + at, query + 2 * row, row);
    }
    for (let i = 0; i < count; i++)
      attend(normed + <usize>i * row, wide + <usize>i * 3 * row, cached, position + i + 1);
    product(branch, normed, count, width, width, w, s);
    w += width * width;
    s += width;
    accumulate(count);
    normalise(count, 0, norms + <usize>(2 * l + 1) * row);
    product(wide, normed, count, width, inner, w, s);
    w += width * inner;
    s += inner;
    quickGelu(wide, count * inner);
    product(branch, wide, count, inner, width, w, s);
    w += width * inner;
    s += width;
    accumulate(count);
  }
  normalise(count, from, norms + <usize>(2 * layers) * row);
  const skipped = <usize>from;
  product(
    logits + skipped * padded(vocabulary) * 4,
    normed + skipped * row,
    count - from,
    width,
    padded(vocabulary),
    w,
    s,
  );
}

/** The likeliest token of the i-th position of the last pass; the lowest id wins ties. */
export function chosen(i: i32): i32 {
  const at = logitsAt(i);
  let best = 0;
  let highest = load<f32>(at);
  for (let v = 1; v < vocabulary; v++) {
    const value = load<f32>(at + <usize>v * 4);
    if (value > highest) {
      highest = value;
      best = v;
    }
  }
  return best;
}

/** out [count, rows] = x [count, columns] · Wᵀ, W in panels `w` weights from the first. */
function product(
  out: usize, x: usize, count: i32, columns: i32, rows: i32, w: i32, s: i32,
): void {
  if (rounded) {
    toLevels(x, count, columns);
    for (let r = 0; r < rows; r += PANEL) {
      const panel = weights + <usize>(w + r * columns);
      let i = 0;
      for (; i + 4 <= count; i += 4) fourRounded(out, panel, i, r, columns, rows, s);
      for (; i < count; i++) oneRounded(out, panel, i, r, columns, rows, s);
    }
    return;
  }
  for (let r = 0; r < rows; r += PANEL) {
    const panel = weights + <usize>(w + r * columns) * 4;
    let i = 0;
    for (; i + 4 <= count; i += 4)
      four(out + <usize>(i * rows + r) * 4, panel, x + <usize>(i * columns) * 4, columns, rows);
    for (; i < count; i++)
      one(out + <usize>(i * rows + r) * 4, panel, x + <usize>(i * columns) * 4, columns);
  }
}

/**
 * One panel, one position: four columns are summed apart, so that the running sums wait once for all four, and two of
 * them suffice: more would not stay in registers.
 */
function one(out: usize, w: usize, x: usize, columns: i32): void {
  let a = f32x4.splat(0), b = f32x4.splat(0);
  const last = x + <usize>columns * 4;
  while (x < last) {
    // One load and four shuffles: loads are what this loop has too many of.
    const four = v128.load(x);
    const p = v128.shuffle<f32>(four, four, 0, 0, 0, 0), q = v128.shuffle<f32>(four, four, 1, 1, 1, 1);
    const r = v128.shuffle<f32>(four, four, 2, 2, 2, 2), s = v128.shuffle<f32>(four, four, 3, 3, 3, 3);
    let low = f32x4.mul(v128.load(w), p), high = f32x4.mul(v128.load(w, 16), p);
    low = fused(v128.load(w, 32), q, low);
    high = fused(v128.load(w, 48), q, high);
    low = fused(v128.load(w, 64), r, low);
    high = fused(v128.load(w, 80), r, high);
    low = fused(v128.load(w, 96), s, low);
    high = fused(v128.load(w, 112), s, high);
    a = f32x4.add(a, low);
    b = f32x4.add(b, high);
    x += 16;
    w += 128;
  }
  v128.store(out, a);
  v128.store(out, b, 16);
}

/** One panel, four positions: a weight is loaded once and used four times. */
function four(out: usize, w: usize, x: usize, columns: i32, rows: i32): void {
  let a = f32x4.splat(0), b = f32x4.splat(0), c = f32x4.splat(0), d = f32x4.splat(0);
  let e = f32x4.splat(0), f = f32x4.splat(0), g = f32x4.splat(0), h = f32x4.splat(0);
  const row = <usize>columns * 4;
  const last = x + row;
  while (x < last) {
    const low = v128.load(w), high = v128.load(w, 16);
    let p = v128.load32_splat(x);
    a = fused(low, p, a);
    b = fused(high, p, b);
    p = v128.load32_splat(x + row);
    c = fused(low, p, c);
    d = fused(high, p, d);
    p = v128.load32_splat(x + 2 * row);
    e = fused(low, p, e);
    f = fused(high, p, f);
    p = v128.load32_splat(x + 3 * row);
    g = fused(low, p, g);
    h = fused(high, p, h);
    x += 4;
    w += 32;
  }
  const next = <usize>rows * 4;
  v128.store(out, a);
  v128.store(out, b, 16);
  v128.store(out + next, c);
  v128.store(out + next, d, 16);
  v128.store(out + 2 * next, e);
  v128.store(out + 2 * next, f, 16);
  v128.store(out + 3 * next, g);
  v128.store(out + 3 * next, h, 16);
}

/** Rounds `count` rows of x to whole levels, and notes what a level of each is worth. */
function toLevels(x: usize, count: i32, columns: i32): void {
  for (let i = 0; i < count; i++) {
    const from = x + <usize>(i * columns) * 4;
    const into = levels + <usize>(i * columns) * 2;
    let most = f32x4.splat(0);
    for (let c = 0; c < columns; c += 4)
      most = f32x4.max(most, f32x4.abs(v128.load(from + <usize>c * 4)));
    const highest = max(
      max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    );
    store<f32>(steps + <usize>i * 4, highest / LEVELS);
    const scale = f32x4.splat(highest > 0 ? LEVELS / highest : 0);
    for (let c = 0; c < columns; c += 8) {
      const low = f32x4.mul(v128.load(from + <usize>c * 4), scale);
      const high = f32x4.mul(v128.load(from + <usize>c * 4, 16), scale);
      v128.store(
        into + <usize>c * 2,
        i16x8.narrow_i32x4_s(
          i32x4.trunc_sat_f32x4_s(f32x4.nearest(low)),
          i32x4.trunc_sat_f32x4_s(f32x4.nearest(high)),
        ),
      );
    }
  }
}

/** Sums of a panel back to numbers: what a level of x and of each output's weights is worth. */
function store8(out: usize, low: v128, high: v128, i: i32, at: usize): void {
  const step = f32x4.splat(load<f32>(steps + <usize>i * 4));
  v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(low), f32x4.mul(step, v128.load(at))));
  v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(high), f32x4.mul(step, v128.load(at, 16))), 16);
}

/** One panel, one position, in whole numbers: columns come in pairs, which one instruction multiplies and adds. */
function oneRounded(
  out: usize, w: usize, i: i32, r: i32, columns: i32, rows: i32, s: i32,
): void {
  let a = i32x4.splat(0), b = i32x4.splat(0), c = i32x4.splat(0), d = i32x4.splat(0);
  let x = levels + <usize>(i * columns) * 2;
  const last = x + <usize>columns * 2;
  while (x < last) {
    const p = v128.load32_splat(x), q = v128.load32_splat(x, 4);
    a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load8x8_s(w), p));
    b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load8x8_s(w, 8), p));
    c = i32x4.add(c, i32x4.dot_i16x8_s(v128.load8x8_s(w, 16), q));
    d = i32x4.add(d, i32x4.dot_i16x8_s(v128.load8x8_s(w, 24), q));
    x += 8;
    w += 32;
  }
  const at = scales + <usize>(s + r) * 4;
  store8(out + <usize>(i * rows + r) * 4, i32x4.add(a, c), i32x4.add(b, d), i, at);
}

function fourRounded(
  out: usize, w: usize, i: i32, r: i32, columns: i32, rows: i32, s: i32,
): void {
  let a = i32x4.splat(0), b = i32x4.splat(0), c = i32x4.splat(0), d = i32x4.splat(0);
  let e = i32x4.splat(0), f = i32x4.splat(0), g = i32x4.splat(0), h = i32x4.splat(0);
  const row = <usize>columns * 2;
  let x = levels + <usize>i * row;
  const last = x + row;
  while (x < last) {
    const low = v128.load8x8_s(w), high = v128.load8x8_s(w, 8);
    let p = v128.load32_splat(x);
    a = i32x4.add(a, i32x4.dot_i16x8_s(low, p));
    b = i32x4.add(b, i32x4.dot_i16x8_s(high, p));
    p = v128.load32_splat(x + row);
    c = i32x4.add(c, i32x4.dot_i16x8_s(low, p));
    d = i32x4.add(d, i32x4.dot_i16x8_s(high, p));
    p = v128.load32_splat(x + 2 * row);
    e = i32x4.add(e, i32x4.dot_i16x8_s(low, p));
    f = i32x4.add(f, i32x4.dot_i16x8_s(high, p));
    p = v128.load32_splat(x + 3 * row);
    g = i32x4.add(g, i32x4.dot_i16x8_s(low, p));
    h = i32x4.add(h, i32x4.dot_i16x8_s(high, p));
    x += 4;
    w += 16;
  }
  const at = scales + <usize>(s + r) * 4;
  const next = <usize>rows * 4;
  const first = out + <usize>(i * rows + r) * 4;
  store8(first, a, b, i, at);
  store8(first + next, c, d, i + 1, at);
  store8(first + 2 * next, e, f, i + 2, at);
  store8(first + 3 * next, g, h, i + 3, at);
}

function sum(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) +
    (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3));
}

/** normed = stream / √(mean stream² + ε) · gain, of the positions from `from` on. */
function normalise(count: i32, from: i32, gain: usize): void {
  for (let i = from; i < count; i++) {
    const x = stream + <usize>(i * width) * 4;
    const y = normed + <usize>(i * width) * 4;
    let squares = f32x4.splat(0);
    for (let c: usize = 0; c < <usize>width * 4; c += 16) {
      const v = v128.load(x + c);
      squares = f32x4.add(squares, f32x4.mul(v, v));
    }
    const factor = f32x4.splat(1 / Mathf.sqrt(sum(squares) / <f32>width + EPSILON));
    for (let c: usize = 0; c < <usize>width * 4; c += 16)
      v128.store(y + c, f32x4.mul(f32x4.mul(v128.load(x + c), factor), v128.load(gain + c)));
  }
}

/** stream += branch. */
function accumulate(count: i32): void {
  for (let c: usize = 0; c < <usize>(count * width) * 4; c += 16)
    v128.store(stream + c, f32x4.add(v128.load(stream + c), v128.load(branch + c)));
}

/** Turns each head of x in place: element i with element i + D/2. */
function rotate(x: usize, position: i32): void {
  const half = <usize>(width / heads / 2) * 4;
  const cos = angles + <usize>position * half;
  const sin = cos + <usize>slots * half;
  for (let head = 0; head < heads; head++, x += 2 * half)
    for (let c: usize = 0; c < half; c += 16) {
      const a = v128.load(x + c), b = v128.load(x + half + c);
      const p = v128.load(cos + c), q = v128.load(sin + c);
      v128.store(x + c, f32x4.sub(f32x4.mul(a, p), f32x4.mul(b, q)));
      v128.store(x + half + c, f32x4.add(f32x4.mul(b, p), f32x4.mul(a, q)));
    }
}

/** Softmax attention of one query over `length` cached positions, head by head. */
function attend(out: usize, query: usize, cached: usize, length: i32): void {
  const head = <usize>(width / heads) * 4;
  const row = <usize>width * 4;
  const scale: f32 = 1 / Mathf.sqrt(<f32>(width / heads));
  for (let from: usize = 0; from < row; from += head) {
    let highest: f32 = -f32.MAX_VALUE;
    let key = keys + cached + from;
    for (let t = 0; t < length; t++, key += row) {
      let products = f32x4.splat(0);
      for (let c: usize = 0; c < head; c += 16)
        products = fused(v128.load(query + from + c), v128.load(key + c), products);
      const score = sum(products) * scale;
      store<f32>(scores + <usize>t * 4, score);
      highest = max(highest, score);
    }
    const top = f32x4.splat(highest);
    for (let t = 0; t < length; t += 4) {
      const at = scores + <usize>t * 4;
      v128.store(at, exponential(f32x4.sub(v128.load(at), top)));
    }
    let total: f32 = 0;
    for (let t = 0; t < length; t++) total += load<f32>(scores + <usize>t * 4);
    const share: f32 = 1 / total;
    for (let c: usize = 0; c < head; c += 16) {
      let mixed = f32x4.splat(0);
      let value = values + cached + from + c;
      const last = scores + <usize>length * 4;
      for (let score = scores; score < last; score += 4, value += row)
        mixed = fused(v128.load32_splat(score), v128.load(value), mixed);
      v128.store(out + from + c, f32x4.mul(mixed, f32x4.splat(share)));
    }
  }
}

/** x ← x · σ(1.702 x). */
function quickGelu(x: usize, length: i32): void {
  const last = x + <usize>length * 4;
  for (; x < last; x += 16) {
    const v = v128.load(x);
    const e = exponential(f32x4.mul(v, f32x4.splat(-1.702)));
    v128.store(x, f32x4.div(v, f32x4.add(f32x4.splat(1), e)));
  }
}

/** eˣ of four numbers: 2ⁿ times a polynomial of the rest, |rest| ≤ ln 2 / 2 (coefficients of Cephes, expf). */
function exponential(x: v128): v128 {
  x = f32x4.min(f32x4.max(x, f32x4.splat(-87)), f32x4.splat(88));
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504)));
  let r = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375)));
  r = f32x4.add(r, f32x4.mul(n, f32x4.splat(2.12194440e-4)));
  let p = f32x4.splat(1.9875691500e-4);
  p = fused(p, r, f32x4.splat(1.3981999507e-3));
  p = fused(p, r, f32x4.splat(8.3334519073e-3));
  p = fused(p, r, f32x4.splat(4.1665795894e-2));
  p = fused(p, r, f32x4.splat(1.6666665459e-1));
  p = fused(p, r, f32x4.splat(5.0000001201e-1));
  p = fused(f32x4.mul(p, r), r, f32x4.add(r, f32x4.splat(1)));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(p, power);
}
