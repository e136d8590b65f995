// Rotary positions (RoFormer, arXiv 2104.09864), half-split as ONNX Runtime's operators have them:
// element i of a head of width D turns with element i + D/2 by the angle position · base^(−2i/D).
// Written apart from the graph's tables on purpose: the oracle shares nothing with what it checks.

const base = 10_000;

/** Turns each head of `x` [heads, D] in place by the angles of `position`. */
export type Rotation = (x: Float32Array, position: number) => void;

/** The rotation of `heads` heads of width D over `positions` positions, its angles computed once. */
export function rotation(positions: number, heads: number, width: number): Rotation {
  const half = width / 2;
  const cos = new Float64Array(positions * half);
  const sin = new Float64Array(positions * half);
  for (let position = 0; position < positions; position++)
    for (let i = 0; i < half; i++) {
      const angle = position * base ** ((-2 * i) / width);
      cos[position * half + i] = Math.cos(angle);
      sin[position * half + i] = Math.sin(angle);
    }
  return (x, position) => {
    for (let head = 0; head < heads; head++)
      for (let i = 0; i < half; i++) {
        const low = head * width + i;
        const c = cos[position * half + i] as number;
        const s = sin[position * half + i] as number;
        const a = x[low] as number;
        const b = x[low + half] as number;
        x[low] = a * c - b * s;
        x[low + half] = b * c + a * s;
      }
  };
}
