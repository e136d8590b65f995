import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { editionOf } from '#src/book/edition/edition.ts';
import { speakFormulas } from '#src/book/edition/speak-formulas.ts';
import { buildEpub, epubFile } from '#src/book/epub/epub.ts';
import { drawnCover } from '#src/cli/drawn-cover.ts';
import { coverSize } from '#src/site/cover.ts';

const formula =
  '<div class="book-scroll book-formula"><span class="katex-display"><span class="katex"><span class="katex-mathml"><math display="block"><semantics><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow><annotation encoding="application/x-tex">a &lt; b</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">a&lt;b</span></span></span></div>';
const figure =
  '<figure class="book-figure"><svg viewBox="0 0 9 9" role="img" aria-label="A bar" font-variant="tabular-nums"><rect width="4" height="4" fill="var(--book-series-a)"/></svg><figcaption>A bar &amp; no more.</figcaption></figure>';
const page = (title: string, content: string) =>
  `<!doctype html><html lang="es"><body><main><h1>${title}</h1><div class="sl-markdown-content">${content}</div></main></body></html>`;
const pages = new Map([
  [
    'tutor',
    page(
      'El tutor',
      `<h2 id="ñ">Una sección</h2><p>Un <a href="/es/glossary/#term-token">token</a> <code>a&lt;b</code><br>aquí.</p>${formula}${figure}`,
    ),
  ],
  [
    'glossary',
    page('Glosario', '<dl><div id="term-token"><dt>token</dt><dd>Una pieza.</dd></div></dl>'),
  ],
]);
const edition = editionOf(pages, {
  locale: 'es',
  facts: { version: '1.0.0', date: '2026-01-02', commit: 'abc1234', licences: 'CC BY 4.0' },
  slugs: ['tutor', 'glossary'],
});
const cover = await drawnCover(edition);
await speakFormulas(edition);
const bytes = buildEpub(edition, cover);
const files = unzipSync(bytes);
const text = (name: string) => strFromU8(files[`EPUB/${name}`]!);

describe('an EPUB', () => {
  it('passes EPUBCheck without an error or a warning', async () => {
    const { messages } = await EpubCheck.validate(bytes);
    expect(messages.map(({ id, message }) => `${id} ${message}`)).toEqual([]);
  });

  it('begins with its media type, uncompressed', () => {
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('keeps a formula as MathML with its words and its source, and drops the drawn one', () => {
    const chapter = text('tutor.xhtml');
    expect(chapter).toContain(
      '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block" alttext="a menor que b">',
    );
    expect(chapter).toContain('<annotation encoding="application/x-tex">a &lt; b</annotation>');
    expect(chapter).not.toContain('katex-html');
  });

  it('draws in colours that every reader knows', () => {
    expect(text('tutor.xhtml')).toContain('fill="#0d6b73"');
    expect(text('tutor.xhtml')).not.toMatch(/var\(|font-variant/);
  });

  it('leads from page to page', () => {
    expect(text('tutor.xhtml')).toContain('href="glossary.xhtml#glossary--term-token"');
  });

  it('lists parts, chapters and sections, and marks where the book begins', () => {
    const nav = text('nav.xhtml');
    expect(nav).toContain('<a href="tutor.xhtml#tutor--ñ">Una sección</a>');
    expect(nav).toContain('epub:type="bodymatter"');
  });

  it('says what of it can be perceived, and how', () => {
    const opf = text('package.opf');
    for (const feature of ['MathML', 'describedMath', 'alternativeText', 'tableOfContents'])
      expect(opf).toContain(`<meta property="schema:accessibilityFeature">${feature}</meta>`);
    expect(opf).toContain('<meta property="schema:accessibilityHazard">none</meta>');
    expect(opf).toContain('<dc:language>es</dc:language>');
  });

  it('has a cover that shelves can show, as large as its design and no heavier than 200 kB', async () => {
    expect(text('package.opf')).toContain(
      'href="cover.png" media-type="image/png" properties="cover-image"',
    );
    const drawn = files['EPUB/cover.png']!;
    const { format, width, height } = await sharp(drawn).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...coverSize });
    expect(drawn.length).toBeLessThan(200_000);
  });

  it('is the same file whenever it is made', () => {
    expect(buildEpub(edition, cover)).toEqual(bytes);
    expect(epubFile(edition)).toBe('which-bottleneck-es.epub');
  });
});
