// The name of a summary key in a language: `position.draft.3` is "accepted at position 3, good draft".
import type { Locale } from '#src/book/locales.ts';
import { metricStrings } from './metric-strings.ts';
import { wordsIn } from './words.ts';

type MetricId = keyof (typeof metricStrings)['en'];

/** Experiments whose `ratio` and `stepwise` mean something of their own. */
const prefixes: Readonly<Record<string, string>> = {
  'verify-cost': 'verify',
  'draft-length': 'length',
  batch: 'batch',
};

/** Names a summary key of an experiment; the key itself where it has no name yet. */
export function metricName(experiment: string, key: string, locale: Locale): string {
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
