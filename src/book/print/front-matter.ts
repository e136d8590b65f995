// Cover and imprint: what the book is, which edition of it this is, and under which licences.
import type { Edition } from '../edition/edition.ts';
import { escaped } from './markup.ts';
import type { PrintWords } from './words.ts';

/** The cover: title, subtitle, authors, version; the mark is the site's, as vector. */
export function coverPage(edition: Edition, words: PrintWords, mark: string): string {
  return `<section class="cover" id="cover">${mark}
<p class="cover-title">${escaped(edition.title)}</p>
<p class="cover-subtitle">${escaped(words.subtitle)}</p>
<p class="cover-foot">${escaped(words.authors)}<br>${escaped(words.version)} ${escaped(edition.facts.version)}</p>
</section>`;
}

/** The imprint, with how the figures came about and what is known of the file's accessibility. */
export function imprintPage({ title, facts, lang }: Edition, words: PrintWords): string {
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const rows = [
    [words.version, facts.version],
    [words.date, date.format(new Date(`${facts.date}T00:00:00Z`))],
    [words.commit, facts.commit ?? words.sourceUnknown],
    [words.licences, facts.licences],
    [words.fonts, words.fontNames],
    [words.recorded, words.recordedText],
    [words.access, words.accessText],
  ];
  const list = rows.map(
    ([term, text]) => `<dt>${escaped(term ?? '')}</dt><dd>${escaped(text ?? '')}</dd>`,
  );
  return `<section class="imprint" id="imprint">
<p class="imprint-title">${escaped(title)}<br>${escaped(words.subtitle)}</p>
<h1 class="imprint-head">${escaped(words.imprint)}</h1>
<dl>${list.join('')}</dl></section>`;
}
