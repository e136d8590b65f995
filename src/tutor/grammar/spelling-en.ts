// English spelling where a stem meets an ending: studies, watches, liked, stopped, writing.

const vowels = 'aeiou';

/** The ending tokens of English. */
export const endingsEn = ['+s', '+ed', '+ing'] as const;

/** One of the endings. */
export type EnglishEnding = (typeof endingsEn)[number];

/** A stem and its ending as one written word. */
export function spelledEn(stem: string, ending: EnglishEnding): string {
  switch (ending) {
    case '+s':
      if (consonantAndY(stem)) return `${stem.slice(0, -1)}ies`;
      return /(?:s|x|z|ch|sh|o)$/.test(stem) ? `${stem}es` : `${stem}s`;
    case '+ed':
      if (consonantAndY(stem)) return `${stem.slice(0, -1)}ied`;
      if (stem.endsWith('e')) return `${stem}d`;
      return `${stem}${doubledConsonant(stem)}ed`;
    case '+ing':
      // An e is silent after a consonant (write, writing), heard in see and be.
      if (/[^aeiou]e$/.test(stem) && stem.length > 2) return `${stem.slice(0, -1)}ing`;
      return `${stem}${doubledConsonant(stem)}ing`;
    default:
      return ending satisfies never;
  }
}

function consonantAndY(stem: string): boolean {
  return /[^aeiou]y$/.test(stem);
}

/** The last consonant of a one-syllable stem that ends in one vowel and one consonant (run, put). */
function doubledConsonant(stem: string): string {
  const syllables = stem.match(/[aeiou]+/g)?.length ?? 0;
  const [last = '', vowel = ''] = [...stem].reverse();
  const doubles = syllables === 1 && vowels.includes(vowel) && !/[aeiouwxy]/.test(last);
  return doubles && !/[aeiou]{2}.$/.test(stem) ? last : '';
}
