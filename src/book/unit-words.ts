// Units that are words, not symbols: each language has its own, in singular and plural.
import type { Unit } from '#src/core/units.ts';
import type { Locale } from './locales.ts';

interface Word {
  readonly one: string;
  readonly other: string;
}

function invariable(word: string): Word {
  return { one: word, other: word };
}

/** The words after the number; a unit that is not here is printed by its symbol. */
export const unitWords: Readonly<Record<Locale, Partial<Record<Unit, Word>>>> = {
  en: {
    token: { one: 'token', other: 'tokens' },
    'token-per-second': { one: 'token/s', other: 'tokens/s' },
    'word-per-minute': { one: 'word per minute', other: 'words per minute' },
    'word-per-second': { one: 'word per second', other: 'words per second' },
    'request-per-second': { one: 'request/s', other: 'requests/s' },
    parameter: { one: 'parameter', other: 'parameters' },
    'million-parameters': invariable('million parameters'),
    'billion-parameters': invariable('billion parameters'),
    'bit-per-value': { one: 'bit per value', other: 'bits per value' },
    nat: { one: 'nat', other: 'nats' },
  },
  es: {
    token: { one: 'token', other: 'tokens' },
    'token-per-second': { one: 'token/s', other: 'tokens/s' },
    'word-per-minute': { one: 'palabra por minuto', other: 'palabras por minuto' },
    'word-per-second': { one: 'palabra por segundo', other: 'palabras por segundo' },
    'request-per-second': { one: 'petición/s', other: 'peticiones/s' },
    parameter: { one: 'parámetro', other: 'parámetros' },
    'million-parameters': { one: 'millón de parámetros', other: 'millones de parámetros' },
    'billion-parameters': invariable('mil millones de parámetros'),
    'bit-per-value': { one: 'bit por valor', other: 'bits por valor' },
    nat: { one: 'nat', other: 'nats' },
  },
};
