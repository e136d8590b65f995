// What the rules for speech lack or misname of the book's formulas, in each language.
import type { Locale } from '../locales.ts';

/** How one language says what its rules do not. */
export interface SpokenSigns {
  /** Signs to be said as these words, by the book's meaning of them. */
  readonly words: Readonly<Record<string, string>>;
  /** Signs and names to be spoken as others are. */
  readonly replaced: Readonly<Record<string, string>>;
  readonly transpose: string;
  /** Between the two numbers of a binomial coefficient. */
  readonly choose: string;
  /** Before a mark above a letter that is no power; null where the rules already say so. */
  readonly superscript: string | null;
  /** After a subscript of several signs; null where the rules already end it. */
  readonly endSubscript: string | null;
  /** Whether the rules leave the capital letter of a function unsaid. */
  readonly hidesCapitals: boolean;
}

/** The signs of each language. */
export const spokenSigns: Readonly<Record<Locale, SpokenSigns>> = {
  en: {
    words: {
      '∣': 'given',
      '∘': 'times element by element',
      '∼': 'is distributed as',
      '⟺': 'if and only if',
    },
    replaced: {},
    transpose: 'transpose',
    choose: 'choose',
    superscript: 'superscript',
    endSubscript: 'end sub',
    hidesCapitals: true,
  },
  es: {
    words: {
      '∣': 'dado',
      '∘': 'por elemento a elemento',
      '∼': 'se distribuye como',
      '⟺': 'si y solo si',
      '⌈': 'abrir techo',
      '⌉': 'cerrar techo',
    },
    // A point is the decimal one in half of the Spanish-speaking world; and the rules say "exponente" for exp.
    replaced: { '⋅': '×', exp: 'exponencial' },
    transpose: 'traspuesta',
    choose: 'sobre',
    superscript: null,
    endSubscript: null,
    hidesCapitals: false,
  },
};
