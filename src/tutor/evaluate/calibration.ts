// Is the tutor right as often as it says? Expected calibration error and the bins of a reliability plot.
// Source: Guo, Pleiss, Sun and Weinberger 2017 (arXiv 1706.04599), equations 2 and 3.
import { isExact, type Prediction, type Task } from './prediction.ts';

/** One bin [low, high) of confidence; the last holds 1 too. Means are undefined in an empty bin. */
export interface ReliabilityBin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly confidence: number | undefined;
  readonly accuracy: number | undefined;
}

/** Bins of equal width and their mean gap, weighed by count. */
export interface Calibration {
  readonly bins: readonly ReliabilityBin[];
  /** ECE in [0, 1]. */
  readonly error: number;
}

/** Calibration of `confidence` as the probability that `task` is done without a fault. */
export function calibration(
  predictions: readonly Prediction[],
  { bins: count = 10, task = 'answer' as Task } = {},
): Calibration {
  const asked = predictions.filter((prediction) => isExact(prediction, task) !== undefined);
  const groups = Map.groupBy(asked, (prediction) =>
    Math.min(count - 1, Math.floor(confidenceOf(prediction) * count)),
  );
  const bins = Array.from({ length: count }, (_, i) => {
    const group = groups.get(i) ?? [];
    const right = group.filter((prediction) => isExact(prediction, task)).length;
    return {
      low: i / count,
      high: (i + 1) / count,
      count: group.length,
      confidence: group.length === 0 ? undefined : mean(group.map(confidenceOf)),
      accuracy: group.length === 0 ? undefined : right / group.length,
    };
  });
  const error = bins.reduce(
    (sum, { count: size, confidence = 0, accuracy = 0 }) =>
      sum + (size / Math.max(1, asked.length)) * Math.abs(accuracy - confidence),
    0,
  );
  return { bins, error };
}

function confidenceOf({ example, confidence }: Prediction): number {
  if (confidence !== undefined && confidence >= 0 && confidence <= 1) return confidence;
  throw new RangeError(`${example.id}: confidence ${confidence}; a probability is needed`);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
