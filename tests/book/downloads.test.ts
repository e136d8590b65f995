import { describe, expect, test } from 'vitest';
import { type Download, parseDownloads } from '#src/book/downloads.ts';

const file: Download = {
  file: 'which-bottleneck-en-a4.pdf',
  kind: 'book',
  subject: null,
  locale: 'en',
  format: 'A4',
  bytes: 12,
  date: '2026-11-22',
  sha256: 'a'.repeat(64),
  pages: 3,
};

function textWith(changes: object): string {
  const files = [{ ...file, ...changes }];
  return JSON.stringify({ schema: 1, version: '1.0.0', commit: null, files });
}

test('reads back what it was given', () => {
  expect(parseDownloads(textWith({})).files).toEqual([file]);
});

describe('refuses', () => {
  test.each([
    ['a file elsewhere', { file: '../secret.pdf' }, 'file'],
    ['a kind it does not know', { kind: 'film' }, 'kind'],
    ['a language the book lacks', { locale: 'fr' }, 'locale'],
    ['a hash of another length', { sha256: 'abc' }, 'sha256'],
    ['an empty file', { bytes: 0 }, 'bytes'],
    ['a key it does not know', { mirror: 'x' }, 'mirror'],
  ])('%s', (_, changes, word) => {
    expect(() => parseDownloads(textWith(changes))).toThrow(word);
  });
});
