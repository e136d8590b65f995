// The book's own judgement of every technique by the runs it recorded, as a document to be printed: what a reader
// compares with after a verdict of their own. No field stands on it.
import { wordsIn } from '#islands/kit/words.ts';
import { recordedVerdict } from '#islands/verdicts/recorded-verdict.ts';
import { wordingIn } from '#islands/worksheet/wording.ts';
import { shortId, type Wording } from '#islands/worksheet/wording-of.ts';
import { formStrings } from '#islands/worksheet-form/strings.ts';
import { type Locale, locales } from '#src/book/locales.ts';
import type { RunRecord } from '#src/measure/record.ts';
import { citableEstimates } from '#src/worksheet/citation.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import type { ReferenceJudgement, Tested } from '#src/worksheet/reference.ts';
import { formStyle } from './form-style.ts';
import { htmlText } from './html-text.ts';

/** What the document is made of. */
export interface JudgementsOf {
  readonly locale: Locale;
  readonly definitions: readonly Definition[];
  /** The recorded runs of one place. */
  readonly runs: readonly RunRecord[];
  readonly fontCss: string;
  readonly version: string;
}

/** The document, with its title. */
export function judgementsDocument({ locale, definitions, runs, fontCss, version }: JudgementsOf) {
  const own = wordsIn(formStrings, locale);
  const title = own('referenceTitle');
  const sections = definitions.map((definition) => {
    const words = wordingIn(locale, definition.id);
    const { judgement } = recordedVerdict(definition, runs);
    return `<section><h2>${htmlText(words.technique(definition.id))}</h2>
<h3>${htmlText(own('referenceEvidence'))}</h3>${table(evidenceRows(definition, runs, words))}
<h3>${htmlText(own('referenceAnswer'))}</h3>${table(answerRows(judgement, words))}</section>`;
  });
  const html = `<!doctype html><html lang="${locales[locale].tag}"><head><meta charset="utf-8">
<title>${htmlText(title)}</title><style>${fontCss}\n${formStyle}</style></head><body class="flow">
<p class="book">${htmlText(own('pageOf', { title: own('book'), version }))}</p>
<h1>${htmlText(title)}</h1><p>${htmlText(own('referenceIntro'))}</p>
${sections.join('\n')}</body></html>`;
  return { html, title };
}

type Row = readonly [heading: string, ...cells: readonly string[]];

function table(rows: readonly Row[]): string {
  const body = rows.map(([heading, ...cells]) => {
    const rest = cells.map((cell) => `<td>${htmlText(cell)}</td>`).join('');
    return `<tr><th scope="row">${htmlText(heading)}</th>${rest}</tr>`;
  });
  return `<table><tbody>${body.join('')}</tbody></table>`;
}

/** Each quantity that is asked for, with the figure of the recorded run and the first digits of its id. */
function evidenceRows(
  { evidence, quantities }: Definition,
  runs: readonly RunRecord[],
  words: Wording,
): readonly Row[] {
  const none = wordsIn(formStrings, words.locale)('referenceNone');
  return evidence.map((id): Row => {
    const quantity = quantities[id];
    const [cited] = runs.flatMap((run) => {
      const [key] = quantity === undefined ? [] : citableEstimates(quantity, run);
      const estimate = key === undefined ? undefined : run.summary[key];
      return estimate === undefined ? [] : [{ run, estimate }];
    });
    if (cited === undefined) return [words.quantity(id), none, ''];
    const { run, estimate } = cited;
    const value = words.number(estimate.value, estimate.unit);
    const figure = words.form('estimate', { value, interval: words.interval(estimate) });
    return [words.quantity(id), figure, shortId(run.id)];
  });
}

/** The same questions as on the worksheet, as the book answers them. */
function answerRows(book: ReferenceJudgement, words: Wording): readonly Row[] {
  const { fields, outcome, parts } = words;
  const tested = (condition: Tested) =>
    outcome('holds', {
      condition: words.condition(condition),
      answer: words.presence[condition.answer],
    });
  const share = (value: number) => words.number(100 * value, 'percent');
  const { gain, ceiling, flip } = book;
  const percent = gain && { low: 100 * gain.low, high: 100 * gain.high, unit: 'percent' as const };
  const optional = (heading: string, text: string | null): readonly Row[] =>
    text === null ? [] : [[heading, text]];
  return [
    [fields.requirement, tested(book.requirement)],
    [fields.bottleneck, words.resources[book.resource]],
    [fields.presence, words.presence[book.presence]],
    ...book.tests.map((test): Row => [parts.tests, tested(test)]),
    ...optional(outcome('ceilingRow'), ceiling && words.interval(ceiling)),
    [outcome('leastGainRow'), share(book.leastGain)],
    ...optional(outcome('gainRow'), percent && words.interval(percent)),
    [fields.guardrail, tested(book.guardrail)],
    [
      fields.verdict,
      outcome('verdictBecause', {
        verdict: words.verdicts[book.supported.verdict],
        because: words.because[book.supported.because],
      }),
    ],
    [parts.reasonClass, words.reasonClasses[book.reasonClass]],
    [
      fields.flip,
      flip.value === null
        ? outcome('followsFromMissing', { quantity: words.quantity(flip.quantity) })
        : words.condition({ ...flip, value: flip.value }),
    ],
    [parts.side, words.sides[flip.side]],
  ];
}
