// Requests that come to a server: when, how long their prompts and answers are, and what they ask. Times are seconds.

/** Uniform numbers in [0, 1): seeded by whoever calls. */
type Random = () => number;

/** One request. */
export interface ServingRequest {
  readonly id: number;
  /** When it comes, s. */
  readonly at: number;
  /** Tokens to read before the first is written. */
  readonly prompt: number;
  /** Tokens to write, at least 1. */
  readonly answer: number;
  /** What it asks, as a number: requests of one topic have one right answer. */
  readonly topic: number;
}

/** How requests come. */
export interface Traffic {
  /** Mean requests a second. */
  readonly rate: number;
  readonly count: number;
  /**
   * `poisson`: gaps are exponential. `bursty`: quiet and busy spells by turns, a quarter of the time busy with 2.8 times
   * the mean rate (a Markov-modulated Poisson process).
   */
  readonly pattern: 'poisson' | 'bursty';
  /** Lengths to draw from, evenly: pairs of prompt and answer tokens. */
  readonly lengths: readonly { readonly prompt: number; readonly answer: number }[];
  /** Topics, the n-th asked in proportion to 1/n (Zipf). */
  readonly topics: number;
}

/** Busy spells have this many times the mean rate, quiet ones what is left of it. */
const BURST = 2.8;
/** Share of the time that is busy. */
const BUSY = 0.25;
/** Requests that come, on average, in a busy and a quiet spell together. */
const CYCLE = 40;

/** The requests in order of time; the same numbers give the same requests. Throws for a rate that is not positive. */
export function arrivals(
  { rate, count, pattern, lengths, topics }: Traffic,
  random: Random,
): ServingRequest[] {
  if (!(rate > 0)) throw new RangeError(`${rate} requests a second: give a positive rate`);
  const quiet = (1 - BURST * BUSY) / (1 - BUSY);
  const exponential = (mean: number) => -Math.log(1 - random()) * mean;
  const weights = Array.from({ length: topics }, (_, n) => 1 / (n + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const topic = () => {
    let left = random() * total;
    const at = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return at === -1 ? topics - 1 : at;
  };
  let busy = false;
  const spell = () => exponential(((busy ? BUSY : 1 - BUSY) * CYCLE) / rate);
  let until = pattern === 'bursty' ? spell() : Number.POSITIVE_INFINITY;
  let time = 0;
  return Array.from({ length: count }, (_, id) => {
    for (;;) {
      const factor = pattern === 'poisson' ? 1 : busy ? BURST : quiet;
      const next = time + exponential(1 / (rate * factor));
      if (next <= until) {
        time = next;
        break;
      }
      // Exponential gaps have no memory: what was waited for starts anew in the next spell.
      time = until;
      busy = !busy;
      until = time + spell();
    }
    const drawn = lengths[Math.floor(random() * lengths.length)] ?? { prompt: 1, answer: 1 };
    return { id, at: time, ...drawn, topic: topic() };
  });
}
