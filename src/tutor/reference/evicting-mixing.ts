// Softmax attention over a cache that gives entries up, and may keep them in few bits. What is gone is gone: later
// queries share their attention among what is left. Keys keep the positions they were turned by.
import { type EvictionPolicy, givenUp, VOTING, votedPositions } from '#src/core/eviction.ts';
import { type RoundedFormat, roundedMatrix } from '#src/core/rounded-matrix.ts';
import type { HeadMixing, HeadStep } from './mixed-attention.ts';

/** How a cache is kept small; everything is kept, in the width it came, where nothing is said. */
export interface CacheKeeping {
  readonly policy?: EvictionPolicy;
  /** Entries of a head between two tokens; of `votes`, entries of the prompt. */
  readonly budget?: number;
  /** Each key and each value rounded with a scale of its own. */
  readonly format?: RoundedFormat;
}

interface Entry {
  readonly position: number;
  readonly key: Float32Array;
  readonly value: Float32Array;
  received: number;
}

/** A mixing for `openMixedReference`; `begin` tells it how many tokens the next text's prompt has. */
export function evictingMixing({ policy, budget = 0, format }: CacheKeeping): {
  readonly mixing: HeadMixing;
  begin(promptTokens: number): void;
} {
  const caches = new Map<string, Entry[]>();
  const votes = new Map<string, number[]>();
  let prompt = 0;
  const kept = (vector: Float32Array) => (format ? rounded(vector, format) : vector.slice());
  return {
    begin(promptTokens) {
      prompt = promptTokens;
      caches.clear();
      votes.clear();
    },
    mixing(mixed, step) {
      const id = `${step.layer}.${step.head}`;
      let entries = caches.get(id) ?? [];
      const { position } = step;
      entries.push({ position, key: kept(step.key), value: kept(step.value), received: 0 });
      let shares = attention(entries, step);
      if (policy === 'votes' && position < prompt && position >= prompt - VOTING) {
        const sums = shares.map((share, at) => share + (votes.get(id)?.[at] ?? 0));
        votes.set(id, sums);
        if (position === prompt - 1) {
          const chosen = new Set(votedPositions(sums, budget));
          entries = entries.filter((entry) => chosen.has(entry.position));
          shares = attention(entries, step);
        }
      }
      mixed.fill(0);
      for (const [at, share] of shares.entries()) {
        const entry = entries[at];
        if (!entry) continue;
        entry.received += share;
        for (let i = 0; i < mixed.length; i++)
          mixed[i] = (mixed[i] as number) + share * (entry.value[i] as number);
      }
      if (policy && policy !== 'votes' && entries.length > budget)
        entries.splice(givenUp(policy, entries), 1);
      caches.set(id, entries);
    },
  };
}

/** Shares of one query's attention among the entries; they sum to 1. */
function attention(entries: readonly Entry[], { query }: HeadStep): number[] {
  const scores = entries.map(({ key }) => {
    let sum = 0;
    for (let i = 0; i < query.length; i++) sum += (query[i] as number) * (key[i] as number);
    return sum / Math.sqrt(query.length);
  });
  const largest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - largest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function rounded(vector: Float32Array, format: RoundedFormat): Float32Array {
  return roundedMatrix(
    { values: vector, rows: 1, columns: vector.length, channel: 'row' },
    { format, sharing: 'channel' },
  ).values;
}
