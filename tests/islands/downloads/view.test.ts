import { expect, test } from 'vitest';
import type { OfferedFile } from '#islands/downloads/offered-file.ts';
import { downloadsView } from '#islands/downloads/view.ts';
import { buildDocument } from '#islands/kit/build-document.ts';
import { type Locale, localeIds } from '#src/book/locales.ts';

const base = { bytes: 2_500_000, date: '2026-11-21', sha256: 'a'.repeat(64) };
const files: readonly OfferedFile[] = [
  {
    ...base,
    file: 'w.zip',
    kind: 'archive',
    subject: null,
    locale: null,
    format: null,
    pages: null,
  },
  {
    ...base,
    file: 'en-A4.pdf',
    kind: 'book',
    subject: null,
    locale: 'en',
    format: 'A4',
    pages: 612,
  },
  {
    ...base,
    file: 'es-A4.pdf',
    kind: 'book',
    subject: null,
    locale: 'es',
    format: 'A4',
    pages: 1612,
  },
  ...(['module-07', 'all', 'phase-36'] as const).map((subject) => ({
    ...base,
    file: `${subject}.pdf`,
    kind: 'worksheets' as const,
    subject,
    locale: 'es' as const,
    format: 'Letter',
    pages: 9,
  })),
];
const view = (locale: Locale, list = files) =>
  downloadsView(list, { document: buildDocument(), locale, folder: '/book/downloads/' });
/** What is seen before anything is opened. */
const shown = (element: HTMLElement) => {
  for (const folded of element.querySelectorAll('details')) folded.remove();
  return element;
};
const rows = (element: HTMLElement) =>
  [...element.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);

test('says in the language of the page that a plain build has no files', () => {
  expect(view('en', []).textContent).toBe(
    'This copy of the site was built without its downloads; npm run book makes them.',
  );
  expect(view('es', []).textContent).toContain('npm run book las hace');
  for (const locale of localeIds)
    expect(view(locale, []).querySelector('code')?.textContent).toBe('npm run book');
});

test('lists the book in the page’s language before the archive, each with its size, its day and its fingerprint', () => {
  const [heading, first, archive, last] = rows(shown(view('en')));
  expect(heading).toBe('The book, typeset');
  expect(first).toBe(`en-A4.pdfA46122.5\u00a0MBNovember 21, 2026${base.sha256}`);
  expect(archive).toBe('The whole site in one archive, both languages');
  expect(last).toContain('w.zip––2.5\u00a0MB');
  expect(rows(shown(view('en')))).toHaveLength(4);
});

test('writes numbers and days as the page’s language writes them', () => {
  const [heading, first] = rows(shown(view('es')));
  expect(heading).toBe('El libro, compuesto');
  expect(first).toBe(`es-A4.pdfA416122,5\u00a0MB21 de noviembre de 2026${base.sha256}`);
});

test('folds worksheets and the files of the other language away, and says how many there are', () => {
  const titles = (locale: Locale) =>
    [...view(locale).querySelectorAll('summary')].map(({ textContent }) => textContent);
  expect(titles('es')).toEqual([
    'Hojas de trabajo rellenables y nuestros juicios: 3 archivos',
    'En inglés: 1 archivo',
  ]);
  expect(titles('en')).toEqual(['In Spanish: 4 files']);
});

test('leaves no file out and names none twice, in either language', () => {
  for (const locale of localeIds) {
    const names = [...view(locale).querySelectorAll('a')].map(({ textContent }) => textContent);
    expect(names.toSorted()).toEqual(files.map(({ file }) => file).toSorted());
  }
});

test('names the phase or module of a worksheet, all together first', () => {
  const worksheets = rows(view('es')).filter((text) => text?.includes('Carta'));
  expect(worksheets.map((text) => text?.replace(/\.pdf.*/, ''))).toEqual([
    'Todas juntasall',
    'Fase 36phase-36',
    'Módulo 7module-07',
  ]);
});

test('links each file where it stands, to be saved rather than opened', () => {
  const links = [...view('en').querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toContain('/book/downloads/en-A4.pdf');
  expect(links.every((link) => link.hasAttribute('download'))).toBe(true);
  expect(links.find((link) => link.textContent === 'w.zip')?.hasAttribute('hreflang')).toBe(false);
});
