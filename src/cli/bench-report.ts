// From the seconds of each peer to the ratios the book states: time over time, round by round.
import type { Estimate } from '#src/measure/estimate.ts';
import { pairedRatio } from '#src/measure/statistics/paired-ratio.ts';
import { type Quartiles, quartiles } from '#src/measure/statistics/quantile.ts';
import type { PeerSeconds } from './bench-page.ts';

/** The limits the engine is held to; the other ratios are only reported. */
export const GOALS: Readonly<Record<string, number>> = {
  'generate/plain': 0.45,
  'generate/plain-js': 0.2,
};

/** What a sitting says of its peers. */
export interface BenchReport {
  /** Time of `generate` over the peer's, decoding only: the median of the rounds' ratios. */
  readonly ratios: Readonly<Record<string, number>>;
  readonly spread: {
    readonly ratios: Readonly<Record<string, Estimate>>;
    /** Microseconds a token. */
    readonly decode: Readonly<Record<string, Quartiles>>;
    /** Microseconds from the prompt to the first token: prefill and all. */
    readonly first: Readonly<Record<string, Quartiles>>;
  };
}

/** Compares `generate` with every other peer. Throws when it is missing. */
export function benchReport(peers: Readonly<Record<string, PeerSeconds>>): BenchReport {
  const own = peers['generate'];
  if (own === undefined) throw new Error('no samples of "generate" to compare with');
  const estimates: Record<string, Estimate> = {};
  for (const [name, { decode }] of Object.entries(peers)) {
    if (name === 'generate') continue;
    const rounds = decode.flatMap((time, i) => {
      const ours = own.decode[i] ?? 0;
      // A pause of the machine inside the short answer can make a difference of times negative.
      return time > 0 && ours > 0 ? [{ theirs: time, ours }] : [];
    });
    estimates[`generate/${name}`] = pairedRatio(
      rounds.map(({ theirs }) => theirs),
      rounds.map(({ ours }) => ours),
    );
  }
  const micro = (pick: (seconds: PeerSeconds) => readonly number[]) =>
    mapped(peers, (seconds) => quartiles(pick(seconds).map((time) => time * 1e6)));
  return {
    ratios: mapped(estimates, ({ value }) => value),
    spread: {
      ratios: estimates,
      decode: micro(({ decode }) => decode),
      first: micro(({ first }) => first),
    },
  };
}

/** The goals that a report misses, a sentence each. */
export function missedGoals({ ratios }: BenchReport): string[] {
  return Object.entries(GOALS)
    .filter(([name, most]) => !((ratios[name] ?? Number.NaN) <= most))
    .map(([name, most]) => `${name} is ${ratios[name]?.toFixed(3)}, at most ${most} is asked`);
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
