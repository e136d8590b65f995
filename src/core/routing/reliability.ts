// Whether a confidence can be trusted: how far it is from the share that is right (calibration), and how well it puts
// right answers above wrong ones (separation). A gate needs the second; a gate that is a probability needs both.
// Sources: Guo et al. 2017 (arXiv 1706.04599), equations 2 and 3; Hanley and McNeil 1982 for the area.

/** One bin [low, high) of confidence, the last with its upper end; means are undefined in an empty bin. */
export interface ConfidenceBin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly confidence: number | undefined;
  readonly right: number | undefined;
}

/** Bins of equal width over [0, 1]. */
export function confidenceBins(
  confidence: readonly number[],
  right: readonly boolean[],
  count = 10,
): ConfidenceBin[] {
  const sums = Array.from({ length: count }, () => ({ count: 0, confidence: 0, right: 0 }));
  for (const [i, value] of confidence.entries()) {
    if (!(value >= 0 && value <= 1))
      throw new RangeError(`confidence ${value} of answer ${i}: a probability is needed`);
    const sum = sums[Math.min(count - 1, Math.floor(value * count))];
    if (!sum) continue;
    sum.count++;
    sum.confidence += value;
    sum.right += Number(right[i] ?? false);
  }
  return sums.map((sum, i) => ({
    low: i / count,
    high: (i + 1) / count,
    count: sum.count,
    confidence: sum.count === 0 ? undefined : sum.confidence / sum.count,
    right: sum.count === 0 ? undefined : sum.right / sum.count,
  }));
}

/** Expected calibration error in [0, 1]: the bins' mean gap between confidence and rightness, weighed by count. */
export function calibrationError(bins: readonly ConfidenceBin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return 0;
  return bins.reduce(
    (sum, { count, confidence = 0, right = 0 }) =>
      sum + (count / total) * Math.abs(confidence - right),
    0,
  );
}

/**
 * Probability that a right answer has the higher signal than a wrong one, ties counted half (the area under the ROC
 * curve): 1/2 for a signal that knows nothing, 1 for one that never errs; NaN where all are right or all wrong.
 */
export function separation(signal: readonly number[], right: readonly boolean[]): number {
  const order = signal.map((value, i) => ({ value, right: right[i] ?? false }));
  order.sort((a, b) => a.value - b.value);
  let wrongBelow = 0;
  let won = 0;
  let rights = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to++;
    const tied = order.slice(from, to);
    const tiedRight = tied.filter((one) => one.right).length;
    const tiedWrong = tied.length - tiedRight;
    won += tiedRight * (wrongBelow + tiedWrong / 2);
    wrongBelow += tiedWrong;
    rights += tiedRight;
    from = to;
  }
  return rights === 0 || wrongBelow === 0 ? Number.NaN : won / (rights * wrongBelow);
}
