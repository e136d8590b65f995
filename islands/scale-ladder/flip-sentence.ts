// What a curve says of its condition, in words: the nearest measured flip, or that there is none.
import { formatNumber, formatPercent, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import type { NearestFlip } from '#src/measure/nearest-flip.ts';
import { type ScaleCurveId, scaleCurves } from '#src/worksheet/scale-curves.ts';
import { wordsIn } from '../kit/words.ts';
import { curveStrings } from './curve-strings.ts';
import { ladderStrings } from './strings.ts';

/** A size in millions, as sentences and axes write it. */
export function millions(size: number, locale: Locale): string {
  return formatNumber(size / 1e6, locale, { significantDigits: 2 });
}

/** A value of a curve: a time, a number of passes, or a share. */
export function curveValue(id: ScaleCurveId, value: number, locale: Locale): string {
  if (id === 'answer') return formatQuantity(value, 'second', locale, { digits: 2 });
  if (id === 'verify') return formatNumber(value, locale, { significantDigits: 3 });
  return formatPercent(value, locale, { significantDigits: 3 });
}

/** The condition that a curve is held against, with its level. */
export function conditionSentence(id: ScaleCurveId, locale: Locale): string {
  const level = curveValue(id, scaleCurves[id].level.value, locale);
  return wordsIn(curveStrings, locale)(`${id}.condition`, { level });
}

/** A sentence on where it changes. */
export function flipSentence(flip: NearestFlip, locale: Locale): string {
  const words = wordsIn(ladderStrings, locale);
  const size = (value: number) => millions(value, locale);
  switch (flip.kind) {
    case 'flip':
      return words(`flip.${flip.from}`, { after: size(flip.after), at: size(flip.at) });
    case 'no-flip':
      return words(`no-flip.${flip.from}`, { upTo: size(flip.upTo) });
    case 'cannot-tell':
      return words('cannot-tell', { at: size(flip.at) });
    case 'unmeasured':
      return words('unmeasured');
    default:
      return flip satisfies never;
  }
}
