import { describe, expect, it } from 'vitest';
import { normalisedBase, siteOrigin } from '#src/site/addresses.ts';

describe('normalisedBase', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['book', '/book/'],
    ['/book', '/book/'],
    ['/a/b/', '/a/b/'],
  ])('turns %s into %s', (value, base) => {
    expect(normalisedBase(value)).toBe(base);
  });
});

describe('siteOrigin', () => {
  it('keeps the origin of an address', () => {
    expect(siteOrigin('https://book.example/some/path')).toBe('https://book.example');
  });

  it('is not set when nothing is', () => {
    expect(siteOrigin('')).toBeUndefined();
  });

  it.each(['book.example', 'ftp://book.example'])('refuses %s and says what to set', (value) => {
    expect(() => siteOrigin(value)).toThrow(/SITE_URL .* https:/);
  });
});
