// The state of the places as a sentence and as a table's rows: one expert a row, one box a place.
import { formatNumber, formatPercent } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { wordsIn } from '../kit/words.ts';
import type { PlacesState } from './places-run.ts';
import { placesStrings } from './strings.ts';

/** How it stands, in one line. */
export function placesSentence(
  { routed, of, capacity, load, dropped, meanExperts }: PlacesState,
  byExperts: boolean,
  locale: Locale,
): string {
  return wordsIn(placesStrings, locale)(byExperts ? 'said.experts' : 'said.tokens', {
    routed,
    of,
    capacity,
    largest: Math.max(...load.taken),
    dropped: formatPercent(dropped, locale, { fractionDigits: 0 }),
    untouched: load.untouched,
    mean: formatNumber(meanExperts, locale, { fractionDigits: 1 }),
  });
}

/** A row an expert: its name, its places with the tokens in them, how many are taken, whom it turned away. */
export function placesLines(
  { rows, capacity }: PlacesState,
  { document, locale }: { readonly document: Document; readonly locale: Locale },
): HTMLTableRowElement[] {
  const words = wordsIn(placesStrings, locale);
  const cell = (text: string) => {
    const made = document.createElement('td');
    made.textContent = text;
    return made;
  };
  return rows.map(({ taken, turnedAway }, expert) => {
    const line = document.createElement('tr');
    const name = document.createElement('th');
    name.setAttribute('scope', 'row');
    name.textContent = String(expert + 1);
    const boxes = document.createElement('td');
    for (let place = 0; place < capacity; place++) {
      const box = document.createElement('span');
      const token = taken[place];
      box.className = token === undefined ? 'places-free' : 'places-taken';
      box.textContent = token === undefined ? '' : String(token);
      if (token === undefined) box.setAttribute('aria-hidden', 'true');
      boxes.append(box, ' ');
    }
    const count = words('taken', { taken: taken.length, capacity });
    line.append(name, boxes, cell(count), cell(turnedAway.join(', ') || '–'));
    return line;
  });
}
