// Series whose true median is known, to see how often an interval finds it. Autocorrelation ρ is put
// in exactly: normal noise follows x' = ρx + √(1−ρ²)ε, modes are kept with probability ρ.
import { normalNumbers, type Random } from '#src/tutor/random.ts';

/** How a simulated run of n samples is made, and the median of what it draws from. */
export interface Setting {
  readonly name: string;
  series(n: number, memory: number, random: Random): Float64Array;
  /** P(X ≤ x) of a sample at a time drawn by lot. */
  readonly cumulative: (x: number) => number;
}

/** The settings the bench promises its level for. */
export const settings: readonly Setting[] = [
  {
    name: 'lognormal',
    series: (n, memory, random) => noise(n, memory, random).map((z) => Math.exp(0.2 * z)),
    cumulative: (x) => normalCumulative(Math.log(x) / 0.2),
  },
  {
    // Three in ten samples fall into a slow mode, 40 % above: a lower frequency, a busy neighbour.
    name: 'bimodal',
    series: (n, memory, random) => {
      const slow = stickyModes(n, 0.3, memory, random);
      return noise(n, memory, random).map((z, i) => (slow[i] ? 1.4 : 1) * Math.exp(0.05 * z));
    },
    cumulative: (x) =>
      0.7 * normalCumulative(Math.log(x) / 0.05) + 0.3 * normalCumulative(Math.log(x / 1.4) / 0.05),
  },
  {
    // 10 % slower at the end than at the start: as much as a run may drift before it is discarded.
    name: 'drifting',
    series: (n, memory, random) =>
      noise(n, memory, random).map((z, i) => drift((i + 0.5) / n) * Math.exp(0.1 * z)),
    cumulative: (x) => {
      const times = Array.from({ length: 400 }, (_, i) => (i + 0.5) / 400);
      const shares = times.map((time) => normalCumulative(Math.log(x / drift(time)) / 0.1));
      return shares.reduce((sum, share) => sum + share, 0) / times.length;
    },
  },
];

/** The median of a setting, by bisection of its distribution. */
export function trueMedian({ cumulative }: Setting): number {
  let low = 0.1;
  let high = 10;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (cumulative(middle) < 0.5) low = middle;
    else high = middle;
  }
  return low;
}

function drift(time: number): number {
  return 1 + 0.1 * time;
}

/** Standard normal noise with lag-1 autocorrelation `memory`. */
export function noise(n: number, memory: number, random: Random): Float64Array {
  // One more than asked, since the pairs of Box–Muller leave none over.
  const fresh = normalNumbers(random, n, 1);
  const step = Math.sqrt(1 - memory * memory);
  const series = new Float64Array(n);
  for (let i = 0; i < n; i++)
    series[i] = i === 0 ? (fresh[0] ?? 0) : memory * (series[i - 1] ?? 0) + step * (fresh[i] ?? 0);
  return series;
}

function stickyModes(n: number, share: number, memory: number, random: Random): boolean[] {
  const modes: boolean[] = [];
  for (let i = 0; i < n; i++) {
    const kept = i > 0 && random() < memory;
    modes.push(kept ? (modes[i - 1] ?? false) : random() < share);
  }
  return modes;
}

/** Φ, by Abramowitz & Stegun 26.2.17; error below 1e-7. */
function normalCumulative(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const series =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return x > 0 ? 1 - tail : tail;
}
