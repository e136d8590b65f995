import { describe, expect, it } from 'vitest';
import { chapterPlaces } from '#src/book/edition/chapter-places.ts';
import { linkTarget } from '#src/book/edition/links.ts';

const places = chapterPlaces(['tutor', 'phase-36/kv-cache', 'glossary']);
const [tutor] = places;
const context = {
  place: tutor!,
  places,
  locale: 'en',
  address: { base: '/book/', origin: 'https://book.example' },
} as const;

describe('a link of a page leads', () => {
  it.each([
    ['#case', '#tutor--case'],
    ['#_top', '#tutor'],
    ['/book/en/phase-36/kv-cache/', '#phase-36-kv-cache'],
    ['/book/en/phase-36/kv-cache/#what-it-saves', '#phase-36-kv-cache--what-it-saves'],
    ['/book/en/glossary/?from=tutor#term-token', '#glossary--term-token'],
    ['/book/en/numbers/#reference-miller1968', '#bibliography--reference-miller1968'],
    ['/book/en/exam/', 'https://book.example/book/en/exam/'],
    ['/book/models/manifest.json', 'https://book.example/book/models/manifest.json'],
    ['https://arxiv.org/abs/1', 'https://arxiv.org/abs/1'],
  ])('%s to %s', (href, target) => {
    expect(linkTarget(href, context)).toBe(target);
  });

  it('nowhere, where the page it names has no public address', () => {
    const unknown = { ...context, address: { base: '/book/' } };
    expect(linkTarget('/book/en/exam/', unknown)).toBeUndefined();
    expect(linkTarget('http://127.0.0.1:4321/book/en/', context)).toBeUndefined();
    expect(linkTarget('/elsewhere/', context)).toBeUndefined();
  });
});
