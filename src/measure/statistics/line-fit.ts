// A straight line through positive values whose errors grow with them.

/** y = at0 + slope · x. */
export interface Line {
  readonly at0: number;
  readonly slope: number;
}

/**
 * The least-squares line through points [x, y], each weighed by 1 / y², so that every point's relative error counts
 * alike. Throws with fewer than two different x.
 */
export function lineFit(points: readonly (readonly [number, number])[]): Line {
  let [w, x, y, xx, xy] = [0, 0, 0, 0, 0];
  for (const [px, py] of points) {
    const weight = 1 / (py * py);
    w += weight;
    x += weight * px;
    y += weight * py;
    xx += weight * px * px;
    xy += weight * px * py;
  }
  const spread = w * xx - x * x;
  if (!(spread > 0)) throw new RangeError(`${points.length} points at one place: no line`);
  const slope = (w * xy - x * y) / spread;
  return { at0: (y - slope * x) / w, slope };
}
