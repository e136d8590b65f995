import { describe, expect, it } from 'vitest';
import { localizedPath } from '#src/site/localized-path.ts';

describe('localizedPath', () => {
  it('changes the language and nothing else', () => {
    expect(localizedPath('/en/phase-36/speculative/', '/', 'es')).toBe('/es/phase-36/speculative/');
  });

  it('works under a sub-path, even one that looks like a language', () => {
    expect(localizedPath('/en/book/es/', '/en/book/', 'en')).toBe('/en/book/en/');
  });

  it('refuses a path outside the languages', () => {
    expect(() => localizedPath('/fr/', '/', 'en')).toThrow('"/fr/" is no page of the book');
  });
});
