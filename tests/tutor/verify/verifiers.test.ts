import { describe, expect, it } from 'vitest';
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import type { Example } from '#src/tutor/corpus/example.ts';
import type { Language, Verdict } from '#src/tutor/grammar/ids.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { encodeText } from '#src/tutor/tokenizer.ts';
import { fitsSentence, isLegal } from '#src/tutor/verify/verifiers.ts';
import { specialTokens, verdictToken } from '#src/tutor/vocabulary.ts';

const corpus = openCorpus();
const examples = [
  ...corpus.trainingBatch(seededRandom(12), 1500),
  ...corpus.evaluationSet('held-cells', 500),
];
const { answer: answerToken, gloss, eos } = specialTokens;

function asked(language: Language, text: string): number[] {
  return [specialTokens[language], ...encodeText(text, language), answerToken];
}

function answered(verdict: Verdict, english: string, spanish: string): number[] {
  return [
    verdictToken(verdict),
    ...encodeText(english, 'en'),
    gloss,
    ...encodeText(spanish, 'es'),
    eos,
  ];
}

const share = (passes: (example: Example, i: number) => boolean) =>
  examples.filter(passes).length / examples.length;

describe('the verifier that reads the sentence', () => {
  it('lets nearly every true answer pass', () => {
    expect(share(({ prompt, answer }) => fitsSentence(prompt, answer))).toBeGreaterThan(0.99);
  });

  it('refuses nearly every true answer to another sentence', () => {
    const other = (i: number) => examples[(i + 7) % examples.length]?.answer ?? [];
    const wrong = share(
      ({ prompt, answer }, i) => `${other(i)}` !== `${answer}` && fitsSentence(prompt, other(i)),
    );
    expect(wrong).toBeLessThan(0.02);
  });

  it.each<[string, Verdict, string, string, boolean]>([
    ['yesterday I eat the soup', 'clash', 'ate', 'comí', true],
    ['yesterday I eat the soup', 'correct', 'eat', 'como', false], // the adverb
    ['yesterday I eat the soup', 'clash', 'ate', 'comiste', false], // the subject
    ['the teacher near the students walks', 'correct', 'walks', 'camina', true],
    ['the teacher near the students walks', 'third-person', 'walks', 'camina', false],
    ['she walk', 'third-person', 'walks', 'camina', true],
    ['she walk', 'correct', 'walk', 'camino', false],
    ['she walk', 'third-person', 'walks', 'come', false], // another verb
  ])('judges of "%s": %s, %s, %s — %s', (text, verdict, correction, spanish, passes) => {
    expect(fitsSentence(asked('en', text), answered(verdict, correction, spanish))).toBe(passes);
  });
});

describe('the verifier that looks at the answer alone', () => {
  it('lets every true answer pass', () => {
    expect(share(({ prompt, answer }) => isLegal(prompt, answer))).toBe(1);
  });

  it('is satisfied by forms that have nothing to do with the sentence, and by any refusal', () => {
    const prompt = asked('en', 'she walk');
    expect(isLegal(prompt, answered('correct', 'ate', 'comí'))).toBe(true);
    expect(isLegal(prompt, [verdictToken('plural-subject'), eos])).toBe(true);
    expect(isLegal(prompt, answered('third-person', 'walks', 'comí'))).toBe(false);
  });
});

it('no verifier takes half an answer', () => {
  const prompt = asked('en', 'she walk');
  const whole = answered('third-person', 'walks', 'camina');
  for (const half of [[], whole.slice(0, -1), whole.slice(1), [...whole.slice(0, 3), eos]])
    for (const passes of [isLegal, fitsSentence]) expect(passes(prompt, half)).toBe(false);
});
