import { describe, expect, it } from 'vitest';
import { exampleSentences, openingSentence } from '#islands/try-tutor/examples.ts';
import { languages, verdicts } from '#src/tutor/grammar/ids.ts';
import { encodeSentence } from '#src/tutor/input-check.ts';
import { parseAnswer } from '#src/tutor/tokenizer.ts';

describe('the sentences to try', () => {
  it('hold one of each judgement in each language', () => {
    const kinds = exampleSentences().map(({ language, verdict }) => `${language} ${verdict}`);
    expect(kinds).toEqual(languages.flatMap((language) => verdicts.map((v) => `${language} ${v}`)));
  });

  it.each(exampleSentences())('"$text" is read as the corpus wrote it', (example) => {
    const checked = encodeSentence(example.text, example.language);
    if (example.verdict === 'plural-subject') {
      expect(checked).toMatchObject({
        ok: false,
        problem: { kind: 'plural-subject', prompt: example.prompt },
      });
      return;
    }
    expect(checked).toEqual({ ok: true, prompt: example.prompt });
  });

  it.each(exampleSentences())('"$text" has the judgement written under it', (example) => {
    expect(parseAnswer(example.answer)).toMatchObject({ verdict: example.verdict, complete: true });
  });

  it.each(languages)('open in "%s" with something to correct', (language) => {
    const { answer } = openingSentence(language);
    const { correction, gloss } = parseAnswer(answer);
    expect(correction).not.toBe('');
    expect(gloss).not.toBe('');
  });
});
