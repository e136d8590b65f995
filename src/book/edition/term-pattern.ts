// How a term of the glossary looks in running text: any case, singular or plural.

/** Matches a term, whole words alone; a remark in brackets or after a colon is not part of it. */
export function termPattern(term: string): RegExp {
  const words = term
    .replace(/\s*[(:].*$/, '')
    .trim()
    .split(/\s+/);
  const inflected = words.map((word) => `${escaped(word)}(?:e?s)?`).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${inflected}(?![\\p{L}\\p{N}])`, 'giu');
}

function escaped(word: string): string {
  // Spanish drops the accent of -ión in the plural.
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ión$/i, 'i[óo]n');
}
