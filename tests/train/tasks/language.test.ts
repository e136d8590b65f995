import { describe, expect, it } from 'vitest';
import { grammar } from '#src/train/tasks/grammar.ts';
import { bilingual, english, languagePrompts, spanish } from '#src/train/tasks/language.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { specialTokens } from '#src/tutor/vocabulary.ts';

const languagesOf = (task: typeof english) =>
  new Set(task.examples(seededRandom(5), 300).map(({ prompt }) => prompt[0]));

describe('specialists', () => {
  it('see sentences of their own language only', () => {
    expect(languagesOf(english)).toEqual(new Set([specialTokens.en]));
    expect(languagesOf(spanish)).toEqual(new Set([specialTokens.es]));
  });

  it('are compared with a generalist that sees what the tutor sees', () => {
    expect(bilingual.examples(seededRandom(5), 50)).toEqual(grammar.examples(seededRandom(5), 50));
  });

  it('are judged on both languages, nearly as many prompts of each', () => {
    const sets = Object.values(languagePrompts());
    expect(sets.flat()).toHaveLength(1000);
    for (const set of sets) expect(set.length).toBeGreaterThan(400);
  });
});
