// The pages of the EPUB: title, imprint, a page a part, a page a chapter, the index of terms.
import type { Edition, EditionChapter } from '../edition/edition.ts';
import { filled } from '../edition/words.ts';
import { formatDate } from '../format.ts';
import { epubWords } from './words.ts';
import { type LinkOf, xhtmlOf, xmlText } from './xhtml.ts';

/** A page: its file, its title, its text as XHTML, what it contains. */
export interface EpubPage {
  readonly file: string;
  readonly title: string;
  readonly xhtml: string;
  /** `mathml` and `svg`, as the package must declare them. */
  readonly properties: readonly string[];
}

/** Every page in reading order. */
export function epubPages(edition: Edition): readonly EpubPage[] {
  const linkOf = linksOf(edition);
  const { lang } = edition;
  const words = epubWords[edition.locale];
  return [
    page('title.xhtml', words.titlePage, titlePage(edition), lang),
    page('imprint.xhtml', words.imprint, imprint(edition), lang),
    ...edition.parts.flatMap((part) => [
      page(
        `${part.id}.xhtml`,
        part.label,
        section('part', '', `<h1>${xmlText(part.label)}</h1>`),
        lang,
      ),
      ...part.chapters.map((chapter) => chapterPage(chapter, linkOf, lang)),
    ]),
    ...(edition.indexTerms.length === 0
      ? []
      : [page('index.xhtml', words.index, indexPage(edition, linkOf), lang)]),
  ];
}

/** A chapter's file. */
export function chapterFile({ id }: EditionChapter): string {
  return `${id}.xhtml`;
}

/** Which file holds an id; throws for one that no chapter holds. */
function linksOf({ parts }: Edition): LinkOf {
  const files = new Map(
    parts
      .flatMap(({ chapters }) => chapters)
      .flatMap((chapter) =>
        [chapter.body, ...chapter.body.querySelectorAll('[id]')].map(
          ({ id }) => [id, chapterFile(chapter)] as const,
        ),
      ),
  );
  return (id) => {
    const file = files.get(id);
    if (file === undefined)
      throw new Error(`a link leads to "${id}", which no chapter of the edition has`);
    return `${file}#${id}`;
  };
}

function chapterPage(chapter: EditionChapter, linkOf: LinkOf, lang: string): EpubPage {
  const { number, mark, title, id, body } = chapter;
  const label = mark === '' ? '' : `<span class="edition-number">${mark}</span> `;
  const kind = number === null && mark !== '' ? 'appendix' : 'chapter';
  const held = [...body.childNodes].map((node) => xhtmlOf(node, linkOf)).join('');
  const opened = held.replace('<h1>', `<h1>${label}`);
  return page(chapterFile(chapter), title, section(kind, id, opened), lang);
}

function titlePage({ title, locale, facts }: Edition): string {
  const { version } = epubWords[locale];
  const dated = filled(version, { version: facts.version, date: formatDate(facts.date, locale) });
  const inside = `<h1>${xmlText(title)}</h1><p class="edition-subtitle">${xmlText(dated)}</p>`;
  return `<section epub:type="titlepage" class="title-page">${inside}</section>`;
}

function imprint({ title, locale, facts }: Edition): string {
  const words = epubWords[locale];
  const lines = [
    title,
    words.authors,
    filled(words.version, { version: facts.version, date: formatDate(facts.date, locale) }),
    ...(facts.commit === undefined ? [] : [filled(words.commit, { commit: facts.commit })]),
    facts.licences,
  ];
  const inside = lines.map((line) => `<p>${xmlText(line)}</p>`).join('');
  return section('copyright-page', '', `<h1>${words.imprint}</h1>${inside}`);
}

function indexPage({ indexTerms, locale }: Edition, linkOf: LinkOf): string {
  const items = indexTerms.map(({ term, places, glossaryId }) => {
    const name = glossaryId === undefined ? xmlText(term) : linked(linkOf(glossaryId), term);
    const where = places.map(({ id, chapter, section: at }) =>
      linked(linkOf(id), at === chapter ? chapter : `${chapter}: ${at}`),
    );
    return `<li><p>${name}</p><ul>${where.map((place) => `<li>${place}</li>`).join('')}</ul></li>`;
  });
  const inside = `<h1>${epubWords[locale].index}</h1><ul class="index-of-terms">${items.join('')}</ul>`;
  return section('backmatter', '', inside);
}

function linked(href: string, words: string): string {
  return `<a href="${href}">${xmlText(words)}</a>`;
}

function section(type: string, id: string, inside: string): string {
  return `<section epub:type="${type}"${id === '' ? '' : ` id="${id}"`}>${inside}</section>`;
}

function page(file: string, title: string, inside: string, lang: string): EpubPage {
  const properties = [
    ...(inside.includes('<math') ? ['mathml'] : []),
    ...(inside.includes('<svg') ? ['svg'] : []),
  ];
  return { file, title, xhtml: wholePage(title, inside, lang), properties };
}

/** A page of XHTML around its text. */
export function wholePage(title: string, inside: string, lang: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head><title>${xmlText(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>${inside}</body>
</html>
`;
}
