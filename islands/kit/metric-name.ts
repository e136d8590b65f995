// The name of a summary key in a language: `position.draft.3` is "accepted at position 3, good draft".
import { formatNumber } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import type { Strings } from './define-strings.ts';
import { metricStrings } from './metric-strings.ts';
import { variantName } from './variant-names.ts';
import { wordsIn } from './words.ts';

type MetricId = keyof (typeof metricStrings)['en'];

/**
 * Names by experiment, one file each in metrics/. A key may hold places, `ratio.{tokens}`, whose parts of the
 * summary key go into its sentence as `{{tokens}}`; a `{{model}}` goes in by its name.
 */
const files = import.meta.glob<{ metrics: Strings }>('./metrics/*.ts', { eager: true });

/** Experiments whose `ratio` and `stepwise` mean something of their own. */
const prefixes: Readonly<Record<string, string>> = {
  'verify-cost': 'verify',
  'draft-length': 'length',
  batch: 'batch',
};

/** Names a summary key of an experiment; the key itself where it has no name yet. */
export function metricName(experiment: string, key: string, locale: Locale): string {
  const own = files[`./metrics/${experiment}.ts`]?.metrics;
  return (own && patternName(own, key, locale)) ?? sharedName(experiment, key, locale);
}

/** The name of the pattern that fits a key: words stand for themselves, `{place}` for any part between dots. */
function patternName(metrics: Strings, key: string, locale: Locale): string | undefined {
  const parts = key.split('.');
  for (const pattern of Object.keys(metrics[locale])) {
    const places = pattern.split('.');
    const fits = places.every((place, i) => place.startsWith('{') || place === parts[i]);
    if (!fits || places.length !== parts.length) continue;
    const values = places.flatMap((place, i) =>
      place.startsWith('{')
        ? [[place.slice(1, -1), placeValue(place, parts[i] ?? '', locale)]]
        : [],
    );
    return wordsIn(metrics, locale)(pattern, Object.fromEntries(values));
  }
  return undefined;
}

/** A part of a key as a sentence holds it: variants by their names, numbers as the language writes them. */
function placeValue(place: string, part: string, locale: Locale): string {
  if (place === '{model}') return variantName(part, locale);
  return /^\d+$/.test(part) ? formatNumber(Number(part), locale) : part;
}

function sharedName(experiment: string, key: string, locale: Locale): string {
  const strings = metricStrings[locale];
  if (isMetric(key)) return strings[key];
  const parts = key.split('.');
  const [head = ''] = parts;
  const draft = parts.find((part): part is MetricId => part.startsWith('draft') && isMetric(part));
  const number = parts.find((part) => /^\d+$/.test(part));
  const id = [`${prefixes[experiment]}.${head}`, draft ? `${head}-of-draft` : '', head].find(
    isMetric,
  );
  if (id === undefined) return key;
  // Checking k proposals takes k + 1 positions.
  const x = Number(number ?? 0) + (experiment === 'verify-cost' ? 1 : 0);
  return wordsIn(metricStrings, locale)(id, { draft: draft ? strings[draft] : '', x });
}

function isMetric(id: string): id is MetricId {
  return Object.hasOwn(metricStrings.en, id);
}
