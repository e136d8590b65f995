// Words of the tutor's vocabulary near one that it does not know: accents first, then slips of the hand.
import type { Language } from './grammar/ids.ts';
import { lexicon } from './tokenizer.ts';

/** At most three known words near this one, nearest first; none where nothing is near. */
export function nearWords(word: string, language: Language): string[] {
  const bare = withoutAccents(word);
  const farthest = word.length < 5 ? 1 : 2;
  return [...lexicon(language).keys()]
    .map((known) => ({ known, distance: editDistance(bare, withoutAccents(known)) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance || (a.known < b.known ? -1 : 1))
    .slice(0, 3)
    .map(({ known }) => known);
}

/** Letters inserted, left out, changed or swapped with a neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3; // farther than any suggestion
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
