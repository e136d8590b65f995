import { describe, expect, it } from 'vitest';
import { type Cell, groupOf } from '#src/tutor/corpus/cell.ts';
import type { Language } from '#src/tutor/grammar/ids.ts';
import { decode } from '#src/tutor/tokenizer.ts';
import { tokenOf } from '#src/tutor/vocabulary.ts';

const eat: Cell = {
  sense: 'eat',
  tense: 'present',
  person: '3sg',
  negative: false,
  carrier: 'can',
};

function said(changes: Partial<Cell>): string {
  const cell = { ...eat, ...changes };
  const text = (language: Language) =>
    decode(groupOf(cell, language).map((piece) => tokenOf(piece, language)));
  return `${text('en')} · ${text('es')}`;
}

describe('a verb group', () => {
  it('says the six constructions in both languages', () => {
    expect(said({})).toBe('eats · come');
    expect(said({ tense: 'past' })).toBe('ate · comió');
    expect(said({ tense: 'perfect' })).toBe('has eaten · ha comido');
    expect(said({ tense: 'future-will' })).toBe('will eat · comerá');
    expect(said({ tense: 'future-going' })).toBe('is going to eat · va a comer');
    expect(said({ tense: 'infinitive' })).toBe('can eat · puede comer');
    expect(said({ tense: 'infinitive', carrier: 'want' })).toBe('wants to eat · quiere comer');
  });

  it('is made negative by each language’s own means', () => {
    expect(said({ negative: true })).toBe('does not eat · no come');
    expect(said({ negative: true, tense: 'past' })).toBe('did not eat · no comió');
    expect(said({ negative: true, tense: 'perfect' })).toBe('has not eaten · no ha comido');
    expect(said({ negative: true, tense: 'future-going', person: '1sg' })).toBe(
      'am not going to eat · no voy a comer',
    );
    expect(said({ negative: true, tense: 'infinitive', carrier: 'need', person: '1sg' })).toBe(
      'do not need to eat · no necesito comer',
    );
    expect(said({ negative: true, sense: 'be-place', tense: 'past' })).toBe('was not · no estuvo');
  });

  it('turns like round into gustar, whose verb agrees with the thing', () => {
    const like = { sense: 'like', person: '1sg', carrier: 'may' } as const;
    expect(said(like)).toBe('like · me gusta');
    expect(said({ ...like, person: '2sg', tense: 'past' })).toBe('liked · te gustó');
    expect(said({ ...like, tense: 'perfect' })).toBe('have liked · me ha gustado');
    expect(said({ ...like, tense: 'future-going', negative: true })).toBe(
      'am not going to like · no me va a gustar',
    );
    expect(said({ ...like, tense: 'infinitive' })).toBe('may like · me puede gustar');
  });

  it('tells apart the senses of one verb', () => {
    expect(said({ sense: 'be-role', person: '1sg' })).toBe('am · soy');
    expect(said({ sense: 'be-place', person: '1sg' })).toBe('am · estoy');
    expect(said({ sense: 'play-music' })).toBe('plays · toca');
    expect(said({ sense: 'play-game' })).toBe('plays · juega');
    expect(said({ sense: 'watch' })).toBe('watches · mira');
    expect(said({ sense: 'look' })).toBe('looks · mira');
  });
});
