// What a mistyped key was probably meant to be.

/** Up to five known keys most like the given one, nearest first, by edit distance with a bonus for the same last part. */
export function nearKeys(key: string, known: readonly string[]): string[] {
  const last = key.slice(key.lastIndexOf('.') + 1);
  return known
    .map((candidate) => ({
      candidate,
      distance: editDistance(key, candidate) - (candidate.endsWith(`.${last}`) ? 3 : 0),
    }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 5)
    .map(({ candidate }) => candidate);
}

/** Levenshtein's distance, one row of the table at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
