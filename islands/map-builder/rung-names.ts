// What the rungs of the ladder are called: by their number of parameters, which is what they differ by.
import { formatNumber } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { defineStrings } from '../kit/define-strings.ts';
import { wordsIn } from '../kit/words.ts';

/** Parameters of each rung, counted from its shape; a test holds them against the architecture's own count. */
export const rungParameters = [12_320, 40_000, 80_000, 150_720, 485_760, 1_708_800] as const;

const rungStrings = defineStrings({
  en: { rung: '{{parameters}} parameters' },
  es: { rung: '{{parameters}} parámetros' },
});

/** The name of a rung by its place. */
export function rungName(place: number, locale: Locale): string {
  const parameters = formatNumber(rungParameters[place] ?? 0, locale);
  return wordsIn(rungStrings, locale)('rung', { parameters });
}
