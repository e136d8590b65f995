// A watched student as the page shows it: two figures, a sentence, and the curves as a table. The build draws the
// recorded run with it, the page the reader's own.
import { formatNumber, formatPercent } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { studentArms } from '#src/train/student-arms.ts';
import { wordsIn } from '../kit/words.ts';
import { type CurveRow, curvesChart } from '../live-training/chart.ts';
import type { WatchedStudentRun } from './contract.ts';
import { studentStrings } from './strings.ts';

interface ViewContext {
  readonly document: Document;
  readonly locale: Locale;
}

/** CSS pixels a figure is drawn at; the style sheet lets it shrink. */
const WIDTH = 340;

/** The figures by name, in the order of the page. */
export const figureNames = ['right', 'loss'] as const;
/** One of them. */
export type FigureName = (typeof figureNames)[number];

/** Draws one figure with its caption. */
export function studentFigure(
  name: FigureName,
  { points, teacherRight, prompts, options }: WatchedStudentRun,
  { document, locale }: ViewContext,
): Element {
  const words = wordsIn(studentStrings, locale);
  const rows: CurveRow[] = points.flatMap((point) => [
    ...studentArms.map((arm) => ({ step: point.step, value: point[arm][name], line: words(arm) })),
    ...(name === 'right'
      ? [{ step: point.step, value: teacherRight, line: words('teacher') }]
      : []),
  ]);
  const caption =
    name === 'right'
      ? words('rightCaption', { prompts: formatNumber(prompts, locale) })
      : words('lossCaption');
  const axes = {
    right: {
      y: words('rightAxis'),
      tick: (value: number) => formatPercent(value, locale, { fractionDigits: 0 }),
      top: 1,
    },
    loss: {
      y: words('lossAxis'),
      tick: (value: number) => formatNumber(value, locale, { fractionDigits: 0 }),
    },
  } as const;
  const labels = { name: caption, x: words('step'), steps: options.steps, ...axes[name] };
  const figure = document.createElement('figure');
  figure.className = 'book-figure';
  const text = document.createElement('figcaption');
  text.textContent = caption;
  figure.append(curvesChart(rows, labels, { document, locale, width: WIDTH }), text);
  return figure;
}

/** The last point in a sentence. */
export function outcomeSentence(
  { points, teacherRight }: WatchedStudentRun,
  locale: Locale,
): string {
  const last = points.at(-1);
  if (!last) return '';
  const share = (value: number) => formatPercent(value, locale, { fractionDigits: 0 });
  return wordsIn(studentStrings, locale)('outcome', {
    step: formatNumber(last.step, locale),
    alone: share(last.alone.right),
    taught: share(last.taught.right),
    teacher: share(teacherRight),
  });
}

/** What decided the run, as a sentence. */
export function optionsSentence({ options }: WatchedStudentRun, locale: Locale): string {
  const { student, ...numbers } = options;
  const words = wordsIn(studentStrings, locale);
  const shown = Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, formatNumber(value, locale)]),
  );
  return words('options', { ...shown, student: words(`student.${student}`) });
}

/** The curves as rows: what the figures are drawn from. */
export function studentTable({ points }: WatchedStudentRun, context: ViewContext): Element {
  const { document, locale } = context;
  const words = wordsIn(studentStrings, locale);
  const table = document.createElement('table');
  const head = document.createElement('thead');
  const names = ['loss', 'right'] as const;
  head.append(
    headings(document, [
      { text: words('step'), rows: 2 },
      ...studentArms.map((arm) => ({ text: words(arm), columns: names.length })),
    ]),
    headings(
      document,
      studentArms.flatMap(() => names.map((name) => ({ text: words(name) }))),
    ),
  );
  const body = document.createElement('tbody');
  for (const point of points) {
    const row = document.createElement('tr');
    const step = document.createElement('th');
    step.setAttribute('scope', 'row');
    step.textContent = formatNumber(point.step, locale);
    row.append(step);
    for (const arm of studentArms)
      for (const text of [
        formatNumber(point[arm].loss, locale, { fractionDigits: 2 }),
        formatPercent(point[arm].right, locale, { fractionDigits: 0 }),
      ]) {
        const cell = document.createElement('td');
        cell.textContent = text;
        row.append(cell);
      }
    body.append(row);
  }
  table.append(head, body);
  const box = document.createElement('div');
  box.className = 'book-scroll book-table';
  box.setAttribute('role', 'group');
  box.setAttribute('tabindex', '0');
  box.setAttribute('aria-label', words('table'));
  box.append(table);
  return box;
}

function headings(
  document: Document,
  all: readonly { readonly text: string; readonly rows?: number; readonly columns?: number }[],
): Element {
  const row = document.createElement('tr');
  for (const { text, rows, columns } of all) {
    const cell = document.createElement('th');
    cell.setAttribute('scope', columns === undefined ? 'col' : 'colgroup');
    if (rows !== undefined) cell.setAttribute('rowspan', `${rows}`);
    if (columns !== undefined) cell.setAttribute('colspan', `${columns}`);
    cell.textContent = text;
    row.append(cell);
  }
  return row;
}
