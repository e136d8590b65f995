// References as running text.
import { describe, expect, it } from 'vitest';
import { authorYear, fullAuthors, publishedIn, type Reference } from '#islands/kit/references.ts';

const person = (family: string) => ({ family, given: 'A.' });
const reference = (families: string[], more: Partial<Reference> = {}): Reference => ({
  id: 'a',
  type: 'article',
  title: 'T',
  author: families.map(person),
  issued: { 'date-parts': [[2023, 5]] },
  URL: 'https://example.org',
  accessed: { 'date-parts': [[2026]] },
  ...more,
});

describe('author and year', () => {
  it('joins up to three names in the language of the page', () => {
    expect(authorYear(reference(['A', 'B']), 'en')).toBe('A and B (2023)');
    expect(authorYear(reference(['A', 'B']), 'es')).toBe('A y B (2023)');
    expect(authorYear(reference(['A', 'B', 'Iglesias']), 'es')).toBe('A, B e Iglesias (2023)');
  });

  it('shortens four names or more', () => {
    expect(authorYear(reference(['A', 'B', 'C', 'D']), 'en')).toBe('A et al. (2023)');
  });
});

describe('an entry of the bibliography', () => {
  it('lists the authors in full up to ten', () => {
    expect(fullAuthors(reference(['A', 'B']), 'en')).toBe('A, A.; B, A.');
    expect(fullAuthors(reference([...'ABCDEFGHIJK']), 'en')).toMatch(/^A, A\..*H, A\. et al\.$/);
  });

  it('says where it appeared', () => {
    const journal = { 'container-title': 'CACM', volume: '52', issue: '4', page: '65–76' };
    expect(publishedIn(reference(['A'], journal))).toBe('CACM, 52(4), 65–76');
    expect(publishedIn(reference(['A'], { publisher: 'arXiv', number: 'arXiv:1' }))).toBe(
      'arXiv:1',
    );
  });
});
