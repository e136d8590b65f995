// Labs on paper: a box with what is recorded, derived or to be filled in by hand, and not a word on operating it.
import type { Locale } from '../locales.ts';
import { element, lineOf, renamed } from './element.ts';
import { onSite } from './on-site.ts';

/** What the page writes while it starts, or where no script runs. */
const waiting = [
  '[data-part="live"]',
  '[class$="-no-script"]',
  '[class*="-no-script "]',
  '.survey-column',
  '.survey-mark',
  '.survey-said',
].join(', ');

/** Removes from the labs what only their scripts fill, in place. */
export function removeWaiting(body: HTMLElement): void {
  for (const part of body.querySelectorAll(waiting)) part.remove();
}

/** Removes a lab's title where the heading that it stands under says the same, in place. */
export function removeDoubledTitles(body: HTMLElement): void {
  const headings = [...body.querySelectorAll('h2, h3, h4')];
  headings.forEach((heading, index) => {
    const doubled = index > 0 && lineOf(headings[index - 1] ?? null) === lineOf(heading);
    if (doubled && heading.id === '' && heading.closest('.book-lab') !== null) heading.remove();
  });
}

/** Turns every element of a lab's own into a division that says which lab it is, in place. */
export function plainLabs(body: HTMLElement, locale: Locale): void {
  const own = [...body.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  for (const lab of own.filter((each) => each.closest('svg, math') === null).reverse()) {
    const said = onSite(lab.localName, locale);
    if (said !== undefined) lab.replaceWith(element(lab, 'p', 'edition-on-site', said));
    else if (isEmpty(lab)) lab.remove();
    else renamed(lab, 'div', 'edition-lab', lab.localName.replace(/^lab-/, 'edition-'));
  }
}

function isEmpty(lab: Element): boolean {
  return lineOf(lab) === '' && lab.querySelector('svg, table') === null;
}
