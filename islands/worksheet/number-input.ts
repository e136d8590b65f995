// Numbers as readers type them: with the decimal sign of either language, and never guessed where two readings differ.
import type { Locale } from '#src/book/locales.ts';

/** Why a text is no number. */
export type NumberProblem = 'empty' | 'not-number' | 'ambiguous';

/** A number, or why it is none. */
export type NumberInput =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: NumberProblem };

const signs = {
  en: { decimal: '.', other: ',' },
  es: { decimal: ',', other: '.' },
} as const satisfies Record<Locale, { decimal: string; other: string }>;

/**
 * Reads a typed number. The page's own decimal sign is one; the other sign separates thousands when it does so
 * twice, is a decimal sign when what follows cannot be thousands, and is ambiguous in "1,500" or "1.500".
 */
export function readNumber(text: string, locale: Locale): NumberInput {
  const compact = text.replace(/[\s\u00a0\u202f']/g, '').replace('−', '-');
  if (compact === '') return { ok: false, problem: 'empty' };
  const { decimal, other } = signs[locale];
  const parts = compact.split(other);
  const plain = parts.length === 1 ? compact : withoutOther(compact, parts, decimal);
  if (plain === 'ambiguous') return { ok: false, problem: 'ambiguous' };
  const written = plain?.replace(decimal, '.') ?? '';
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(written))
    return { ok: false, problem: 'not-number' };
  const value = Number(written);
  return Number.isFinite(value) ? { ok: true, value } : { ok: false, problem: 'not-number' };
}

/** The text with only the page's decimal sign; null where it is no number in any reading. */
function withoutOther(
  compact: string,
  parts: readonly string[],
  decimal: string,
): string | 'ambiguous' | null {
  const [first = '', ...groups] = parts;
  const thousands =
    /^[+-]?[1-9]\d{0,2}$/.test(first) &&
    groups.every((group, index) =>
      (index === groups.length - 1 && group.includes(decimal) ? /^\d{3}[.,]\d*$/ : /^\d{3}$/).test(
        group,
      ),
    );
  if (thousands && (groups.length > 1 || compact.includes(decimal))) return parts.join('');
  if (thousands) return 'ambiguous';
  if (groups.length > 1 || compact.includes(decimal)) return null;
  return parts.join(decimal);
}

/** A number as it stands in an input of the page's language: no sign for thousands, no digit lost. */
export function writtenNumber(value: number, locale: Locale): string {
  return String(value).replace('.', signs[locale].decimal);
}
