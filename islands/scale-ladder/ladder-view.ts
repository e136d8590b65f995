// A curve as the page shows it: figure with legend and caption, its rows as a table, and what it says of its
// condition. The build draws the recorded runs with it, the page the reader's own beside them.
import { formatInterval } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { nearestFlip, type Rung } from '#src/measure/nearest-flip.ts';
import { type ScaleCurveId, scaleCurves } from '#src/worksheet/scale-curves.ts';
import { plotPair } from '../kit/plot-pair.ts';
import { ladderChart } from './chart.ts';
import { curveStrings } from './curve-strings.ts';
import { conditionSentence, curveValue, flipSentence, millions } from './flip-sentence.ts';
import { type LadderPlace, ladderPlaces } from './ladders.ts';
import { ladderStrings } from './strings.ts';

/** The rungs of one curve, by where they were measured. */
export type PlacedRungs = Readonly<Partial<Record<LadderPlace, readonly Rung[]>>>;

interface ViewContext {
  readonly document: Document;
  readonly locale: Locale;
}

const marks = ['●', '■', '▲'];

/** Draws a curve; places without rungs are left out. */
export function ladderView(id: ScaleCurveId, rungs: PlacedRungs, context: ViewContext): Element {
  const { document, locale } = context;
  const t = ladderStrings[locale];
  const present = ladderPlaces.filter((place) => (rungs[place] ?? []).length > 0);
  const view = document.createElement('div');
  const figure = document.createElement('figure');
  figure.className = 'book-figure';
  if (present.length > 0) {
    const points = present.flatMap((place) =>
      (rungs[place] ?? []).map(({ size, estimate: { value, low, high } }) => ({
        place: t[place],
        size,
        value,
        low,
        high,
      })),
    );
    const labels = {
      caption: curveStrings[locale][id],
      x: t.size,
      y: curveStrings[locale][`${id}.y`],
      size: (size: number) => millions(size, locale),
      value: (value: number) => curveValue(id, value, locale),
    };
    const drawn = {
      points,
      places: ladderPlaces.map((place) => t[place]),
      level: scaleCurves[id].level.value,
      scale: id === 'answer' ? ('log' as const) : ('linear' as const),
      labels,
    };
    figure.append(
      plotPair(context, (chart) => ladderChart(drawn, chart)),
      legend(present, context),
    );
  }
  const caption = document.createElement('figcaption');
  caption.textContent = curveStrings[locale][id];
  figure.append(caption);
  view.append(figure, flips(id, rungs, context));
  if (present.length > 0) view.append(table(id, rungs, present, context));
  return view;
}

function legend(present: readonly LadderPlace[], { document, locale }: ViewContext): Element {
  const list = document.createElement('ul');
  list.className = 'ladder-legend';
  for (const place of present) {
    const item = document.createElement('li');
    const mark = document.createElement('span');
    mark.setAttribute('aria-hidden', 'true');
    mark.className = `ladder-mark-${place}`;
    mark.textContent = marks[ladderPlaces.indexOf(place)] ?? '●';
    item.append(mark, ` ${ladderStrings[locale][place]}`);
    list.append(item);
  }
  return list;
}

/** The condition, and for each place where it changes; the reader's own only once there is a run. */
function flips(id: ScaleCurveId, rungs: PlacedRungs, { document, locale }: ViewContext): Element {
  const list = document.createElement('dl');
  list.className = 'ladder-flips';
  const heading = document.createElement('p');
  const strong = document.createElement('strong');
  strong.textContent = conditionSentence(id, locale);
  heading.append(strong);
  for (const place of ladderPlaces) {
    const own = rungs[place] ?? [];
    if (place === 'yours' && own.length === 0) continue;
    const term = document.createElement('dt');
    term.textContent = ladderStrings[locale][place];
    const said = document.createElement('dd');
    said.dataset['place'] = place;
    said.textContent = flipSentence(nearestFlip(own, scaleCurves[id].level), locale);
    list.append(term, said);
  }
  const box = document.createElement('div');
  box.className = 'ladder-condition';
  box.append(heading, list);
  return box;
}

function table(
  id: ScaleCurveId,
  rungs: PlacedRungs,
  present: readonly LadderPlace[],
  { document, locale }: ViewContext,
): Element {
  const t = ladderStrings[locale];
  const sizes = [...new Set(present.flatMap((place) => (rungs[place] ?? []).map((r) => r.size)))];
  const lines = sizes
    .toSorted((a, b) => a - b)
    .map((size) => [
      millions(size, locale),
      ...present.map((place) => {
        const estimate = rungs[place]?.find((rung) => rung.size === size)?.estimate;
        if (!estimate) return t.none;
        const unit = id === 'answer' ? 'second' : id === 'verify' ? 'ratio' : 'percent';
        const factor = unit === 'percent' ? 100 : 1;
        const interval = formatInterval(
          factor * estimate.low,
          factor * estimate.high,
          unit,
          locale,
        );
        return `${curveValue(id, estimate.value, locale)} (${interval})`;
      }),
    ]);
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = t.table;
  const box = document.createElement('div');
  box.className = 'book-scroll book-table';
  box.setAttribute('role', 'group');
  box.setAttribute('tabindex', '0');
  box.setAttribute('aria-label', t.table);
  const element = document.createElement('table');
  element.append(
    section('thead', [[t.size, ...present.map((place) => t[place])]], document),
    section('tbody', lines, document),
  );
  box.append(element);
  details.append(summary, box);
  return details;
}

function section(
  name: 'thead' | 'tbody',
  lines: readonly (readonly string[])[],
  document: Document,
): Element {
  const part = document.createElement(name);
  for (const line of lines) {
    const row = document.createElement('tr');
    for (const [at, text] of line.entries()) {
      const heads = name === 'thead' || at === 0;
      const cell = document.createElement(heads ? 'th' : 'td');
      if (heads) cell.setAttribute('scope', name === 'thead' ? 'col' : 'row');
      cell.textContent = text;
      row.append(cell);
    }
    part.append(row);
  }
  return part;
}
