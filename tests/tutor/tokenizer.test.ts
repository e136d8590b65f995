import { describe, expect, it } from 'vitest';
import { verdicts } from '#src/tutor/grammar/ids.ts';
import {
  decode,
  encodeText,
  lexicon,
  parseAnswer,
  UnknownWordError,
} from '#src/tutor/tokenizer.ts';
import {
  specialTokens,
  tokenOf,
  verdictOfToken,
  verdictToken,
  vocabulary,
} from '#src/tutor/vocabulary.ts';

describe('the tokenizer', () => {
  it('splits a regular form and keeps an irregular one whole', () => {
    const tokens = (text: string, language: 'en' | 'es') =>
      encodeText(text, language).map((id) => vocabulary[id]);
    expect(tokens('she studied', 'en')).toEqual(['she', 'study', '+ed']);
    expect(tokens('she went', 'en')).toEqual(['she', 'went']);
    expect(tokens('ella trabajó', 'es')).toEqual(['ella', 'trabaj+', '+ó']);
    expect(tokens('yo toqué', 'es')).toEqual(['yo', 'toc+', '+é']);
    expect(tokens('ella tuvo', 'es')).toEqual(['ella', 'tuvo']);
  });

  it('gives back every word of both lexicons', () => {
    for (const language of ['en', 'es'] as const)
      for (const [word, ids] of lexicon(language)) expect(decode(ids).toLowerCase()).toBe(word);
  });

  it('keeps words of one spelling apart where they are of two languages', () => {
    expect(encodeText('he', 'en')).not.toEqual(encodeText('he', 'es'));
    expect(decode(encodeText('he', 'es'))).toBe('he');
    expect(encodeText('Ana', 'en')).toEqual(encodeText('Ana', 'es'));
  });

  it('throws an error that names an unknown word', () => {
    expect(() => encodeText('she zorbs', 'en')).toThrow(UnknownWordError);
    expect(() => encodeText('she zorbs', 'en')).toThrow('"zorbs" (en)');
  });

  it('shows a stem or an ending that stands alone with a hyphen', () => {
    expect(decode([tokenOf('trabaj+', 'es')])).toBe('trabaj-');
    expect(decode([tokenOf('+ed', 'en'), tokenOf('eat', 'en')])).toBe('-ed eat');
  });

  it('has no token twice', () => {
    expect(new Set(vocabulary).size).toBe(vocabulary.length);
  });
});

describe('a generated answer', () => {
  it('is read as verdict, correction and gloss', () => {
    const answer = [
      verdictToken('regularised'),
      tokenOf('went', 'en'),
      specialTokens.gloss,
      tokenOf('fue', 'es'),
      specialTokens.eos,
    ];
    expect(parseAnswer(answer)).toEqual({
      verdict: 'regularised',
      correction: 'went',
      gloss: 'fue',
      complete: true,
    });
  });

  it('is incomplete without its end or its verdict', () => {
    expect(parseAnswer([verdictToken('correct')]).complete).toBe(false);
    expect(parseAnswer([specialTokens.eos])).toEqual({
      verdict: undefined,
      correction: '',
      gloss: '',
      complete: false,
    });
  });

  it('says each verdict by its own token', () => {
    expect(verdicts.map(verdictToken).map(verdictOfToken)).toEqual(verdicts);
    expect(verdictOfToken(specialTokens.eos)).toBeUndefined();
  });
});
