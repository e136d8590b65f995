import { describe, expect, it } from 'vitest';
import { type Cell, cellsOf, requestEn, requestEs } from '#src/tutor/corpus/cell.ts';
import { slipsOf } from '#src/tutor/corpus/corpus.ts';
import { formEn } from '#src/tutor/grammar/forms-en.ts';
import { formEs } from '#src/tutor/grammar/forms-es.ts';
import { type Language, languages, type Verdict } from '#src/tutor/grammar/ids.ts';
import { senseIds } from '#src/tutor/grammar/senses.ts';
import { decode } from '#src/tutor/tokenizer.ts';
import { tokenOf } from '#src/tutor/vocabulary.ts';

const eat: Cell = {
  sense: 'eat',
  tense: 'present',
  person: '3sg',
  negative: false,
  carrier: 'want',
};

/** What learners write for a cell, as text, of one verdict; a needed adverb stands before. */
function slips(language: Language, verdict: Verdict, changes: Partial<Cell>): string[] {
  return slipsOf(language, { ...eat, ...changes })
    .filter((slip) => slip.verdict === verdict)
    .map(({ group, needsAdverb, after }) =>
      [needsAdverb, decode(group.map((piece) => tokenOf(piece, language))), after]
        .filter(Boolean)
        .join(' '),
    );
}

describe('the errors of learners of English', () => {
  it('leave out the -s of the third person', () => {
    expect(slips('en', 'third-person', {})).toEqual(['eat']);
    expect(slips('en', 'third-person', { sense: 'have' })).toEqual(['have']);
    expect(slips('en', 'third-person', { sense: 'be-role', tense: 'past' })).toEqual(['were']);
  });

  it('put it where it does not belong', () => {
    expect(slips('en', 'first-second-person', { person: '1sg' })).toEqual(['eats']);
    expect(slips('en', 'first-second-person', { person: '2sg', sense: 'be-role' })).toEqual([
      'am',
      'is',
    ]);
  });

  it('make irregular verbs regular', () => {
    expect(slips('en', 'regularised', { tense: 'past', sense: 'go' })).toEqual(['goed']);
    expect(slips('en', 'regularised', { sense: 'have' })).toEqual(['haves']);
    expect(slips('en', 'regularised', { tense: 'past', sense: 'walk' })).toEqual([]);
    expect(slips('en', 'regularised', { tense: 'past', sense: 'be-role' })).toEqual([]);
  });

  it('take another form for the participle', () => {
    expect(slips('en', 'participle', { tense: 'perfect' })).toEqual([
      'has ate',
      'has eat',
      'has eated',
    ]);
    expect(slips('en', 'participle', { tense: 'perfect', sense: 'come' })).toEqual([
      'has came',
      'has comed',
    ]);
  });

  it('take an auxiliary of another person', () => {
    expect(slips('en', 'auxiliary', { negative: true })).toEqual(['do not eat']);
    expect(slips('en', 'auxiliary', { tense: 'perfect', person: '1sg' })).toEqual(['has eaten']);
    expect(slips('en', 'auxiliary', { tense: 'future-going' })).toEqual([
      'am going to eat',
      'are going to eat',
    ]);
    expect(slips('en', 'auxiliary', { tense: 'infinitive', carrier: 'can' })).toEqual([]);
  });

  it('clash with the auxiliary or the adverb', () => {
    expect(slips('en', 'clash', { tense: 'future-will', person: '1sg' })).toEqual([
      'will ate',
      'will eaten',
      'future ate',
      'future have eaten',
    ]);
    expect(slips('en', 'clash', { tense: 'past' })).toEqual([
      'past eats',
      'past has eaten',
      'past will eat',
      'past eat',
    ]);
  });

  it('never clash where the form may be a present: tomorrow I put', () => {
    const put = { sense: 'put', tense: 'future-will', person: '1sg' } as const;
    expect(slips('en', 'clash', put)).toEqual(['future have put']);
  });
});

describe('the errors of learners of Spanish', () => {
  it('give a third person the form of another', () => {
    expect(slips('es', 'third-person', {})).toEqual(['como', 'comes']);
    expect(slips('es', 'third-person', { tense: 'future-will' })).toEqual(['comeré', 'comerás']);
  });

  it('give yo and tú the form of another', () => {
    expect(slips('es', 'first-second-person', { person: '1sg' })).toEqual(['comes', 'come']);
  });

  it('make irregular verbs regular, whatever the tense', () => {
    const of = (sense: Cell['sense'], tense: Cell['tense'], person: Cell['person']) =>
      slips('es', 'regularised', { sense, tense, person });
    expect(of('know', 'present', '1sg')).toEqual(['sabo']);
    expect(of('put', 'past', '1sg')).toEqual(['poní']);
    expect(of('play-game', 'present', '3sg')).toEqual(['juga']);
    expect(of('have', 'future-will', '2sg')).toEqual(['tenerás']);
    expect(of('go', 'past', '1sg')).toEqual([]);
    expect(of('eat', 'past', '1sg')).toEqual([]);
  });

  it('take another form for the participle', () => {
    expect(slips('es', 'participle', { sense: 'write', tense: 'perfect', person: '1sg' })).toEqual([
      'he escribo',
      'he escribí',
      'he escribir',
      'he escribido',
    ]);
  });

  it('take an auxiliary of another person', () => {
    expect(slips('es', 'auxiliary', { tense: 'perfect', person: '1sg' })).toEqual([
      'has comido',
      'ha comido',
    ]);
    expect(slips('es', 'auxiliary', { tense: 'future-going', person: '2sg' })).toEqual([
      'voy a comer',
      'va a comer',
    ]);
  });

  it('clash with the auxiliary or the adverb', () => {
    expect(slips('es', 'clash', { tense: 'future-going' })).toEqual([
      'va a come',
      'va a comió',
      'va a comido',
    ]);
    expect(slips('es', 'clash', { tense: 'past', person: '1sg' })).toEqual([
      'past como',
      'past he comido',
      'past comeré',
    ]);
  });

  it('turn gustar the wrong way round', () => {
    const like = { sense: 'like', person: '1sg' } as const;
    expect(slips('es', 'third-person', like)).toEqual(['me gusto', 'me gustas', 'me gustan']);
    expect(slips('es', 'auxiliary', like)).toEqual(['te gusta', 'le gusta']);
    expect(slips('es', 'plural-subject', like)).toContain('me gustan los libros');
  });
});

describe('two errors', () => {
  it('are an auxiliary and a form, or a person and a tense', () => {
    expect(slips('en', 'two-errors', { tense: 'perfect' })).toContain('have ate');
    expect(slips('en', 'two-errors', { tense: 'past', person: '1sg' })).toEqual(['past eats']);
    expect(slips('es', 'two-errors', { tense: 'past' })).toEqual(['past como', 'past comes']);
    expect(slips('es', 'two-errors', { sense: 'put', tense: 'past' })).toContain('poní');
  });
});

describe('a verb made regular', () => {
  const written = (pieces: readonly string[], language: Language) =>
    decode(pieces.map((piece) => tokenOf(piece, language)));

  it('is never written like a right form of any verb', () => {
    for (const language of languages) {
      const cells = senseIds.flatMap(cellsOf);
      const right = new Set(
        cells.map((cell) =>
          written(language === 'en' ? formEn(requestEn(cell)) : formEs(requestEs(cell)), language),
        ),
      );
      const wrong = cells.flatMap((cell) =>
        slipsOf(language, cell)
          .filter(({ verdict }) => verdict === 'regularised')
          .map(({ group }) => written(group, language)),
      );
      expect(wrong.length).toBeGreaterThan(20);
      expect(wrong.filter((text) => right.has(text))).toEqual([]);
    }
  });
});
