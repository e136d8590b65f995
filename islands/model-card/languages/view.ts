// English beside Spanish on the cells that both were asked: one sentence, and every set in a table.
import { formatNumber } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { wordsIn } from '../../kit/words.ts';
import { splitName } from '../card-names.ts';
import { type Cell, dataTable } from '../data-table.ts';
import { pointsInterval, pointsText, shareText } from '../share-text.ts';
import { cardStrings } from '../strings.ts';
import type { Evaluation } from '../training-record.ts';
import { languagesStrings } from './strings.ts';

interface ViewContext {
  readonly document: Document;
  readonly locale: Locale;
}

type Paired = Evaluation['languages'];

/** What the matched held-out cells say; undefined where no cell is matched. */
export function languageSentence(paired: Paired | undefined, locale: Locale): string | undefined {
  if (paired?.difference === undefined) return undefined;
  const { cells, en = 0, es = 0, difference, low, high } = paired;
  const values = {
    cells: formatNumber(cells, locale),
    en: shareText(en, locale),
    es: shareText(es, locale),
    difference: pointsText(difference, locale),
  };
  const words = wordsIn(languagesStrings, locale);
  if (low === undefined || high === undefined) return words('finding.unknown', values);
  const finding = low > 0 ? 'finding.en' : high < 0 ? 'finding.es' : 'finding.neither';
  return words(finding, { ...values, interval: pointsInterval(low, high, locale) });
}

/** Every set of prompts that has matched cells. */
export function languagesTable(
  evaluations: Readonly<Record<string, Evaluation>>,
  { document, locale }: ViewContext,
): Element {
  const t = languagesStrings[locale];
  const { nothing } = cardStrings[locale];
  const rows = Object.entries(evaluations).flatMap(([split, { languages }]): Cell[][] => {
    const { cells, en, es, difference, low, high, better } = languages;
    if (en === undefined || es === undefined || difference === undefined) return [];
    const known = low !== undefined && high !== undefined;
    return [
      [
        splitName(split, locale),
        formatNumber(cells, locale),
        shareText(en, locale),
        shareText(es, locale),
        pointsText(difference, locale),
        known ? pointsInterval(low, high, locale) : nothing,
        [better.en, better.es, better.neither].map((n) => formatNumber(n, locale)).join(' · '),
      ],
    ];
  });
  const columns = [t.set, t.cells, t.en, t.es, t.difference, t.interval, t.better];
  return dataTable({ label: t.table, columns, groups: [{ rows }] }, document);
}
