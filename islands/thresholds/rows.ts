// The rows of the scale of time: what the tutor takes, and what a person notices.
import type { RunRecord } from '#src/measure/record.ts';

/** What a row stands for. */
export type ThresholdId = 'token' | 'answer' | 'answer-p95' | 'instant' | 'flow' | 'attention';

/** One moment on the scale. */
export interface ThresholdRow {
  readonly id: ThresholdId;
  readonly kind: 'tutor' | 'person';
  readonly seconds: number;
  /** Ends of the interval of a measured row. */
  readonly low?: number;
  readonly high?: number;
}

/** Seconds of the limits of perception. */
export type PerceptionLimits = Readonly<Record<'instant' | 'flow' | 'attention', number>>;

const measuredKeys = {
  token: 'decode-per-token',
  answer: 'answer',
  'answer-p95': 'answer-p95',
} as const;

/** The rows of a run of `answer-time` (none where there is no run) and of the limits, shortest first. */
export function thresholdRows(
  run: Pick<RunRecord, 'summary'> | undefined,
  limits: PerceptionLimits,
): ThresholdRow[] {
  const tutor = Object.entries(measuredKeys).flatMap(([id, key]): ThresholdRow[] => {
    const estimate = run?.summary[key];
    if (!estimate) return [];
    const { value, low, high } = estimate;
    return [{ id: id as keyof typeof measuredKeys, kind: 'tutor', seconds: value, low, high }];
  });
  const person = Object.entries(limits).map(
    ([id, seconds]): ThresholdRow => ({
      id: id as keyof PerceptionLimits,
      kind: 'person',
      seconds,
    }),
  );
  return [...tutor, ...person];
}

/** Whether a measured time keeps within a limit: only its whole interval can say so. */
export type Standing = 'within' | 'beyond' | 'cannot-tell';

/** How a time stands to a limit, and by what factor the one is the other, at least one. */
export function standing(
  { seconds, low = seconds, high = seconds }: Pick<ThresholdRow, 'seconds' | 'low' | 'high'>,
  limit: number,
): { readonly standing: Standing; readonly factor: number } {
  const factor = Math.max(limit / seconds, seconds / limit);
  if (high <= limit) return { standing: 'within', factor };
  return { standing: low > limit ? 'beyond' : 'cannot-tell', factor };
}
