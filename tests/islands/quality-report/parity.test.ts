import { describe, expect, it } from 'vitest';
import { chapterFacts } from '#islands/quality-report/chapter-facts.ts';
import { chapterDifferences, flatWords, wordDifferences } from '#islands/quality-report/parity.ts';

const here =
  '## One {#one}\n<Num of="a" /> <Num of="b" /> <Cite of="c" /> $x$\n<Lab id="d" />\n<Question of="e" />\n';

function differences(there: string) {
  return chapterDifferences(chapterFacts(here), chapterFacts(there));
}

describe('a chapter beside its counterpart', () => {
  it('agrees where only the words and the order inside a sentence differ', () => {
    expect(
      differences(
        '## Uno {#one}\n$x$ <Cite of="c" /> <Num of="b" /> y <Num of="a" />\n<Lab id="d" />\n<Question of="e" />\n',
      ),
    ).toEqual([]);
  });

  it.each([
    ['headings', here.replace('#one', '#two')],
    ['headings', here.replace('## One', '### One')],
    ['components', here.replace('id="d"', 'id="x"')],
    ['questions', here.replace('of="e"', 'of="x"')],
    ['figures', here.replace('of="b"', 'of="a"')],
    ['references', here.replace('<Cite of="c" />', '')],
    ['formulas', here.replace('$x$', 'x')],
  ])('differs in %s when they do', (aspect, there) => {
    expect(differences(there)).toEqual([aspect]);
  });

  it('is missing where it is not there', () => {
    expect(chapterDifferences(chapterFacts(here), undefined)).toEqual(['missing']);
  });

  it('names a heading without an id even where both lack it', () => {
    const bare = chapterFacts('## One\n');
    expect(chapterDifferences(bare, bare)).toEqual(['heading-without-id']);
  });
});

describe('a table of words beside another', () => {
  it('agrees where only plural endings differ', () => {
    const english = { run_one: '{{count}} run', run_other: '{{count}} runs' };
    expect(wordDifferences(english, { run_other: '{{count}}' })).toEqual([]);
  });

  it.each([
    ['a key is missing', { a: 'x' }, { a: 'x', b: 'y' }, ['b']],
    ['a text is empty', { a: 'x' }, { a: ' ' }, ['a']],
    ['other values are filled in', { a: '{{x}}' }, { a: '{{y}}' }, ['a']],
  ])('differs where %s', (_, one, other, expected) => {
    expect(wordDifferences(one as never, other as never)).toEqual(expected);
  });

  it('is read through all its levels', () => {
    expect(flatWords({ a: { b: 'x' }, c: () => 'y' })).toEqual({ 'a.b': 'x', c: 'ƒ' });
  });
});
