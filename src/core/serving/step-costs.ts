// What a pass of the model costs by the tokens it reads, as measured: between two measured points a straight line, beyond
// the last the slope of the last stretch.

/** One measured pass: `tokens` in it, all rows together, and its seconds. */
export interface CostPoint {
  readonly tokens: number;
  readonly seconds: number;
}

/** Seconds of a pass over so many tokens; throws where no point was measured. */
export function passSeconds(points: readonly CostPoint[], tokens: number): number {
  const [first] = points;
  if (!first) throw new RangeError('no pass was measured: run serving-steps first');
  if (points.length === 1 || tokens <= first.tokens) return first.seconds;
  const at = points.findIndex((point) => point.tokens >= tokens);
  const above = at === -1 ? points.length - 1 : at;
  const a = points[above - 1] ?? first;
  const b = points[above] ?? first;
  return a.seconds + ((b.seconds - a.seconds) * (tokens - a.tokens)) / (b.tokens - a.tokens);
}

/** Points in order of their tokens, the mean where several passes read as many; never falling, since more work is no less. */
export function costCurve(measured: readonly CostPoint[]): CostPoint[] {
  const byTokens = Map.groupBy(measured, ({ tokens }) => tokens);
  let highest = 0;
  return [...byTokens]
    .sort(([a], [b]) => a - b)
    .map(([tokens, same]) => {
      const mean = same.reduce((sum, { seconds }) => sum + seconds, 0) / same.length;
      highest = Math.max(highest, mean);
      return { tokens, seconds: highest };
    });
}
