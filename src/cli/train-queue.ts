// A list of trainings as a whole: what each is expected to take, by what was recorded of it or of others, and how much
// is left. Pure: seconds in, seconds out.

/** One training to be done. */
export interface Training {
  readonly kind: 'model' | 'variant';
  readonly name: string;
  readonly seed: number;
  /** Positions times parameters over all steps: what its time grows with. */
  readonly work: number;
  readonly steps: number;
  /** Mean seconds of its recorded seeds; undefined where none is recorded. */
  readonly recordedSeconds: number | undefined;
  /** Why it has to be done. */
  readonly reason: OwedReason;
}

/** Why a training is owed. */
export type OwedReason =
  | 'not recorded'
  | 'plan or corpus changed'
  | 'weights not shipped'
  | 'asked for';

/** Seconds a unit of work takes, the middle of what is known; undefined where nothing is. */
export function secondsAWork(
  known: readonly { readonly work: number; readonly seconds: number }[],
): number | undefined {
  const rates = known
    .filter(({ work, seconds }) => work > 0 && seconds > 0)
    .map(({ work, seconds }) => seconds / work)
    .sort((a, b) => a - b);
  return rates[Math.floor(rates.length / 2)];
}

/** What a training is expected to take on the machine that made the records; undefined where nothing tells. */
export function expectedSeconds(
  { recordedSeconds, work }: Pick<Training, 'recordedSeconds' | 'work'>,
  rate: number | undefined,
): number | undefined {
  return recordedSeconds ?? (rate === undefined ? undefined : rate * work);
}

/**
 * Seconds left for all that is open, `share` of the first being done already: the expectation, corrected by how this
 * machine did so far. Undefined where nothing tells.
 */
export function secondsLeft(
  open: readonly Pick<Training, 'recordedSeconds' | 'work'>[],
  {
    rate,
    done,
    share,
  }: {
    readonly rate: number | undefined;
    /** Of the trainings finished here: what they were expected to take and what they took. */
    readonly done: { readonly expected: number; readonly took: number };
    readonly share: number;
  },
): number | undefined {
  let sum = 0;
  for (const [index, training] of open.entries()) {
    const seconds = expectedSeconds(training, rate);
    if (seconds === undefined) return undefined;
    sum += seconds * (index === 0 ? 1 - share : 1);
  }
  return done.expected > 0 ? (sum * done.took) / done.expected : sum;
}

/** Seconds in the largest units that suit them. */
export function durationText(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return `${Math.round(seconds)} s`;
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
