// A chapter as the printed book has it: its headings below its part's, its formulas as one drawing with a text, its
// links to other places with their page.
import type { EditionChapter } from '../edition/edition.ts';
import { wordsOfFormula } from '../edition/speak-formulas.ts';
import { replaceUnknownSigns } from './known-signs.ts';
import { escaped } from './markup.ts';
import { pageNumberOf } from './page-number.ts';
import type { PrintWords } from './words.ts';

/** What the alternative text of a formula begins with until the finished file marks it as a formula. */
export const FORMULA_MARK = 'formula: ';

/**
 * The chapter's section as HTML; the edition's own nodes stay as they are. Throws where a formula of it has no words
 * yet: see `speakFormulas`.
 */
export function chapterMarkup({ body, id, number }: EditionChapter, words: PrintWords): string {
  const section = body.cloneNode(true) as HTMLElement;
  section.setAttribute('data-opens', '');
  const title = section.querySelector('h1');
  if (title !== null && number !== null)
    title.insertAdjacentHTML('afterbegin', `<span class="chapter-number">${number}</span> `);
  lowerHeadings(section);
  replaceUnknownSigns(section);
  for (const work of section.querySelectorAll('cite[lang]')) nameLanguage(work);
  for (const formula of section.querySelectorAll('.katex')) nameFormula(formula);
  for (const link of section.querySelectorAll('a[data-page-ref]')) addPage(link, id, words);
  return section.outerHTML;
}

/** `h1` is the part's, so a chapter's headings go down by one. */
function lowerHeadings(section: HTMLElement): void {
  for (const level of [5, 4, 3, 2, 1])
    for (const heading of section.querySelectorAll(`h${level}`)) {
      const lower = heading.ownerDocument.createElement(`h${level + 1}`);
      for (const { name, value } of [...heading.attributes]) lower.setAttribute(name, value);
      lower.append(...heading.childNodes);
      heading.replaceWith(lower);
    }
}

/** Chromium tags MathML as nothing: the drawn formula is named by its words. */
function nameFormula(formula: Element): void {
  const math = formula.querySelector('math');
  if (math === null) return;
  formula.setAttribute('role', 'img');
  formula.setAttribute('aria-label', FORMULA_MARK + wordsOfFormula(math));
  formula.querySelector('.katex-mathml')?.remove();
  formula.querySelector('.katex-html')?.removeAttribute('aria-hidden');
}

/** Chromium tags `cite` as nothing, and with it goes the language of a title; emphasis keeps it. */
function nameLanguage(work: Element): void {
  const emphasis = work.ownerDocument.createElement('em');
  emphasis.setAttribute('lang', work.getAttribute('lang') ?? '');
  emphasis.append(...work.childNodes);
  work.replaceWith(emphasis);
}

/** A link to another chapter says its page; one inside the chapter would only interrupt. */
function addPage(link: Element, chapter: string, words: PrintWords): void {
  const target = link.getAttribute('data-page-ref') ?? '';
  link.removeAttribute('data-page-ref');
  if (target === chapter || target.startsWith(`${chapter}--`) || target === '') return;
  if (link.closest('.book-cite, [data-cites], sup') !== null) return;
  // A thin space: a wider one would set the number apart from its word.
  const number = pageNumberOf(escaped(target));
  link.insertAdjacentHTML(
    'beforeend',
    ` <span class="page-ref">(${words.page}\u2009${number})</span>`,
  );
}
