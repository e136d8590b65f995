import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { bookHtml } from '#src/book/print/book-html.ts';
import { repeatedEdition } from '#src/cli/bench-book-repeated.ts';
import { smallEdition } from '#tests/book/print/small-edition.ts';

function documentOf(times: number): Document {
  const edition = repeatedEdition(smallEdition(), times);
  return parseHTML(bookHtml(edition, { css: '', mark: '' })).document;
}

const sections = (document: Document) =>
  document.querySelectorAll('section.edition-chapter').length;

test('each copy has every chapter', () => {
  expect(sections(documentOf(1))).toBeGreaterThan(1);
  expect(sections(documentOf(3))).toBe(3 * sections(documentOf(1)));
});

test('ids stay unique, and each link leads into its own copy', () => {
  const document = documentOf(2);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...document.querySelectorAll('section.edition-chapter a[href^="#"]')];
  const copied = links.filter((link) => link.closest('[id^="again-2--"]') !== null);
  expect(copied).toHaveLength(links.length / 2);
  for (const link of copied) {
    const target = link.getAttribute('href')!.slice(1);
    expect(target).toMatch(/^again-2--/);
    expect(ids).toContain(target);
  }
});

test('the edition it was made from stays as it was', () => {
  const edition = smallEdition();
  const before = edition.document.body.innerHTML;
  repeatedEdition(edition, 3);
  expect(edition.document.body.innerHTML).toBe(before);
});
