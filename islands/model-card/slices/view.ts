// Where the tutor errs: by task, by slice, in judging, each with how many were asked and an interval.
import { formatNumber } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { wordsIn } from '../../kit/words.ts';
import { splitName } from '../card-names.ts';
import { type Cell, type DataTable, dataTable } from '../data-table.ts';
import { countedShare } from '../share-text.ts';
import { cardStrings } from '../strings.ts';
import type { Counted, Evaluation } from '../training-record.ts';
import { slicesStrings } from './strings.ts';

interface ViewContext {
  readonly document: Document;
  readonly locale: Locale;
}

type Evaluations = Readonly<Record<string, Evaluation>>;

const tasks = ['answer', 'verdict', 'correction', 'gloss'] as const;
/** Slices in the order of the card, as the words name them. */
const dimensions = {
  language: ['en', 'es'],
  regularity: ['regular', 'irregular'],
  kind: ['correct', 'wrong', 'out-of-scope'],
  error: ['third-person', 'first-second-person', 'regularised', 'participle', 'auxiliary', 'clash'],
  reason: ['plural-subject', 'other-tense', 'two-errors'],
  tense: ['infinitive', 'present', 'past', 'perfect', 'future-will', 'future-going'],
  polarity: ['positive', 'negative'],
} as const;
const judgements = ['falseCorrections', 'precision', 'recall', 'rightReason'] as const;

/** The three tables of one model. */
export function slicesView(evaluations: Evaluations, { document, locale }: ViewContext): Element[] {
  return [
    tasksTable(evaluations, locale),
    slicesTable(evaluations, locale),
    judgementTable(evaluations, locale),
  ].map((table) => dataTable(table, document));
}

function tasksTable(evaluations: Evaluations, locale: Locale): DataTable {
  const t = slicesStrings[locale];
  const cell = cellsIn(locale);
  const { nothing } = cardStrings[locale];
  const rows = Object.entries(evaluations).map(([split, { exactMatch, likelihood }]) => [
    splitName(split, locale),
    ...tasks.map((task) => cell(exactMatch[task])),
    likelihood ? formatNumber(likelihood.loss, locale, { significantDigits: 3 }) : nothing,
    likelihood ? formatNumber(likelihood.perplexity, locale, { fractionDigits: 3 }) : nothing,
  ]);
  const columns = [t.set, t.answer, t.verdict, t.correction, t.gloss, t.loss, t.perplexity];
  return { label: t.tasks, columns, groups: [{ rows }] };
}

function slicesTable(evaluations: Evaluations, locale: Locale): DataTable {
  const t = slicesStrings[locale];
  const cell = cellsIn(locale);
  const words: Readonly<Record<string, string>> = t;
  const groups = Object.entries(dimensions).map(([dimension, ids]) => ({
    heading: words[`slice.${dimension}`] ?? dimension,
    rows: ids.map((id) => [
      words[`${dimension}.${id}`] ?? id,
      ...Object.values(evaluations).map(({ slices }) => cell(slices[dimension]?.[id])),
    ]),
  }));
  return { label: t.slices, columns: [t.slice, ...splitNames(evaluations, locale)], groups };
}

function judgementTable(evaluations: Evaluations, locale: Locale): DataTable {
  const t = slicesStrings[locale];
  const cell = cellsIn(locale);
  const share = (judgement: (typeof judgements)[number], evaluation: Evaluation) => {
    if (judgement === 'falseCorrections') return evaluation.falseCorrections;
    // Where nothing outside the scope was asked, a refusal has nothing to be right about.
    return evaluation.scope.recall.total === 0 ? undefined : evaluation.scope[judgement];
  };
  const rows = judgements.map((judgement) => [
    t[judgement],
    ...Object.values(evaluations).map((evaluation) => cell(share(judgement, evaluation))),
  ]);
  const columns = [t.measure, ...splitNames(evaluations, locale)];
  return { label: t.judgement, columns, groups: [{ rows }] };
}

function splitNames(evaluations: Evaluations, locale: Locale): string[] {
  return Object.keys(evaluations).map((split) => splitName(split, locale));
}

/** Writes shares of one language as cells. */
function cellsIn(locale: Locale): (counted: Counted | undefined) => Cell {
  const words = wordsIn(slicesStrings, locale);
  return (counted) => {
    const share = counted && countedShare(counted, locale);
    if (!share) return cardStrings[locale].nothing;
    const asked = formatNumber(counted.total, locale);
    return { value: share.value, details: [share.interval, words('asked', { asked })] };
  };
}
