// Seeded choices, and a hash that makes a fixed choice out of a text.
import type { Random } from '../random.ts';

/** One of a list; throws on an empty one. */
export function pick<T>(random: Random, list: readonly T[]): T {
  if (list.length === 0) throw new RangeError('pick: 0 choices; give at least one');
  return list[Math.floor(random() * list.length)] as T;
}

/** Whether something of this probability happens. */
export function happens(random: Random, probability: number): boolean {
  return random() < probability;
}

/** A key of a table of relative weights, each as often as it weighs. */
export function weighted<K extends string>(
  random: Random,
  weights: Readonly<Record<K, number>>,
): K {
  const keys = Object.keys(weights) as K[];
  const total = keys.reduce((sum, key) => sum + weights[key], 0);
  let left = random() * total;
  for (const key of keys) {
    left -= weights[key];
    if (left < 0) return key;
  }
  return keys[keys.length - 1] as K;
}

/** 32 bits of a text (FNV-1a with murmur3's finish): the same everywhere, spread evenly. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The same list in the order that a seed decides. */
export function seededOrder<T>(list: readonly T[], key: (item: T) => string, seed: number): T[] {
  return [...list].sort(
    (a, b) =>
      textHash(`${seed} ${key(a)}`) - textHash(`${seed} ${key(b)}`) || (key(a) < key(b) ? -1 : 1),
  );
}
