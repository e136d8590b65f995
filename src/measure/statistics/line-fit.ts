// A straight line through values whose errors grow with them.

/** y = at0 + slope · x. */
export interface Line {
  readonly at0: number;
  readonly slope: number;
}

/** A point and the size of its error, which weighs it by 1 / error². */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
  readonly error: number;
}

/** The weighted least-squares line; throws with fewer than two different x. */
export function lineFit(points: readonly LinePoint[]): Line {
  if (new Set(points.map(({ x }) => x)).size < 2)
    throw new RangeError(`${points.length} points at one place: no line`);
  const weights = points.map(({ error }) => 1 / error ** 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (value: (point: LinePoint) => number) =>
    points.reduce((sum, point, i) => sum + (weights[i] as number) * value(point), 0) / total;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = mean((point) => (point.x - x) ** 2);
  const slope = mean((point) => (point.x - x) * (point.y - y)) / spread;
  return { at0: y - slope * x, slope };
}
