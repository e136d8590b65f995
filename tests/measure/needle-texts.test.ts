import { expect, test } from 'vitest';
import { NEEDLES, needleTexts } from '#src/measure/needle-texts.ts';

test('asks for every pair as often, and later for another one, always the same', () => {
  const texts = needleTexts(80);
  expect(texts).toEqual(needleTexts(80));
  for (let pair = 0; pair < NEEDLES; pair++)
    expect(texts.filter(({ depth }) => depth === pair)).toHaveLength(10);
  for (const { prompt, first, depth, laterKey, later } of texts) {
    expect(prompt).toHaveLength(2 * NEEDLES + 2);
    expect(prompt.indexOf(prompt.at(-1) ?? -1)).toBe(1 + 2 * depth);
    expect(prompt[2 + 2 * depth]).toBe(first);
    expect(laterKey).not.toBe(prompt.at(-1));
    expect(prompt[prompt.indexOf(laterKey) + 1]).toBe(later);
  }
});
