// A book of two chapters, to be set in tests.
import { editionOf } from '#src/book/edition/edition.ts';
import type { Locale } from '#src/book/locales.ts';
import type { ChapterSlug } from '#src/book/outline.ts';

const FORMULA =
  '<span class="katex"><span class="katex-mathml"><math alttext="x squared"><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x²</span></span>';

function page(title: string, text: string): string {
  return `<!doctype html><html><body><main><h1 id="_top">${title}</h1><div class="sl-markdown-content">${text}</div></main></body></html>`;
}

const slugs: readonly ChapterSlug[] = ['tutor', 'phase-36/mla'];

/** The edition of a chapter on the tutor, which leads to one on MLA. */
export function smallEdition(locale: Locale = 'en') {
  const pages = new Map([
    [
      'tutor',
      page(
        'The &lt;tutor&gt;',
        `<h2 id="size">Its size</h2><p>${FORMULA}, see <a href="/${locale}/phase-36/mla/#cache">the cache</a> and <a href="#size">above</a>.</p>`,
      ),
    ],
    ['phase-36/mla', page('Latent attention', '<h2 id="cache">The cache</h2><p>Small.</p>')],
  ]);
  const facts = { version: '1.0.0', date: '2026-11-21', commit: 'abc', licences: 'CC BY 4.0' };
  return editionOf(pages, { locale, slugs, facts });
}
