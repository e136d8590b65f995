// How a term of the glossary looks in running text: any case, singular or plural.

/** What a text that names a term begins with somewhere, in small letters, and what matches the term in it. */
export interface TermPattern {
  readonly stem: string;
  readonly pattern: RegExp;
}

/** Finds a term, whole words alone; a remark in brackets or after a colon is not part of it. */
export function termPattern(term: string): TermPattern {
  const words = term
    .replace(/\s*[(:].*$/, '')
    .trim()
    .split(/\s+/);
  const inflected = words.map((word) => `${escaped(word)}(?:e?s)?`).join('\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${inflected}(?![\\p{L}\\p{N}])`, 'giu');
  return { stem: (words[0] ?? '').toLowerCase().replace(/ión$/, 'i'), pattern };
}

function escaped(word: string): string {
  // Spanish drops the accent of -ión in the plural.
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ión$/i, 'i[óo]n');
}
