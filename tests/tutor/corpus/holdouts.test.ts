import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Cell,
  cellsOf,
  groupOf,
  isIrregular,
  requestEn,
  requestEs,
} from '#src/tutor/corpus/cell.ts';
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import type { Example } from '#src/tutor/corpus/example.ts';
import { cellKey, corpusSenses, formKey, pairKey } from '#src/tutor/corpus/holdouts.ts';
import { formEn } from '#src/tutor/grammar/forms-en.ts';
import { formEs } from '#src/tutor/grammar/forms-es.ts';
import { type Language, languages } from '#src/tutor/grammar/ids.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { decode, encodeText } from '#src/tutor/tokenizer.ts';
import { tokenOf, vocabulary } from '#src/tutor/vocabulary.ts';

const corpus = openCorpus();
const { holdouts } = corpus;
let training: Example[];
/** Every pair of neighbouring tokens of the training examples. */
let neighbours: Set<string>;
let words: Set<string>;

beforeAll(() => {
  training = corpus.trainingBatch(seededRandom(2), 40_000);
  neighbours = new Set();
  words = new Set();
  for (const { prompt, answer } of training) {
    const tokens = [...prompt, ...answer];
    for (let i = 0; i < tokens.length; i++) {
      words.add(vocabulary[tokens[i]!]!);
      neighbours.add(`${vocabulary[tokens[i]!]}${vocabulary[tokens[i + 1] ?? 0]}`);
    }
  }
});

describe('the held-out forms', () => {
  it('stand nowhere in training: in no sentence, correction or gloss', () => {
    expect(holdouts.forms.size).toBeGreaterThan(40);
    for (const form of holdouts.forms) expect(neighbours.has(form.slice(3)), form).toBe(false);
  });

  it('are not written in training by other tokens either', () => {
    const heldWords = new Set(
      [...holdouts.forms].map((form) => {
        const language = form.slice(0, 2) === 'en' ? 'en' : 'es';
        const at = form.lastIndexOf('+');
        const [stem, ending] = [form.slice(3, at), form.slice(at)];
        return `${language} ${decode([tokenOf(stem, language), tokenOf(ending, language)])}`;
      }),
    );
    const faults = training.filter(({ prompt, language }) =>
      decode(prompt)
        .split(' ')
        .some((word) => heldWords.has(`${language} ${word}`)),
    );
    expect(faults.map(({ id }) => id)).toEqual([]);
  });

  it('are each made of tokens that training shows', () => {
    for (const form of holdouts.forms) {
      const at = form.lastIndexOf('+');
      expect(words.has(form.slice(3, at)), form).toBe(true);
      expect(words.has(form.slice(at)), form).toBe(true);
    }
  });

  it('leave each of their verbs another regular form of the same tense, or a class without exception', () => {
    for (const sense of corpusSenses(corpus.options))
      for (const language of languages)
        for (const tense of ['present', 'past', 'future-will'] as const) {
          const cells = cellsOf(sense).filter((cell) => cell.tense === tense);
          const regular = cells.filter((cell) => !isIrregular(cell, language));
          const held = regular.filter((cell) => holdsCell(groupOf(cell, language), language));
          if (held.length > 0)
            expect(held.length, `${sense} ${tense}`).toBeLessThan(regular.length);
        }
  });

  it('are asked for by every example of their split', () => {
    for (const { answer, id } of corpus.evaluationSet('held-cells', 300)) {
      const pairs = answer.map(
        (token, i) => `${vocabulary[token]}${vocabulary[answer[i + 1] ?? 0]}`,
      );
      const keys = pairs.flatMap((pair) => languages.map((language) => `${language} ${pair}`));
      expect(
        keys.some((key) => holdouts.forms.has(key)),
        id,
      ).toBe(true);
    }
  });
});

describe('the held-out cells and pairs', () => {
  it('are never an answer in training', () => {
    const faults = training.filter(({ cell, kind }) => {
      const key = { ...cell, sense: cell.verb };
      const held = holdouts.pairs.has(pairKey(key)) || holdouts.irregular.has(cellKey(key));
      return held && kind !== 'out-of-scope';
    });
    expect(faults.map(({ id }) => id)).toEqual([]);
  });

  it('hold an irregular cell out only where its form is the answer of another cell in training', () => {
    const trained = new Set(
      training
        .filter(({ kind }) => kind !== 'out-of-scope')
        .flatMap(({ cell }) => languages.map((language) => formOf(cell, language))),
    );
    const held = corpusSenses(corpus.options)
      .flatMap(cellsOf)
      .filter((cell) => holdouts.irregular.has(cellKey(cell)));
    expect(held.length).toBeGreaterThan(10);
    for (const cell of held)
      for (const language of languages)
        if (isIrregular(cell, language))
          expect(trained.has(formOf({ ...cell, verb: cell.sense }, language)), cellKey(cell)).toBe(
            true,
          );
  });

  it('hold pairs out in several tenses, of which every token is trained', () => {
    const tenses = new Set([...holdouts.pairs].map((pair) => pair.split(' ')[1]));
    expect(tenses.size).toBeGreaterThanOrEqual(4);
    for (const sense of corpusSenses(corpus.options))
      for (const cell of cellsOf(sense))
        if (holdouts.pairs.has(pairKey(cell)))
          for (const language of languages)
            for (const piece of groupOf(cell, language))
              expect(words.has(vocabulary[tokenOf(piece, language)]!), pairKey(cell)).toBe(true);
  });

  it('change with the seed', () => {
    expect(openCorpus({ seed: 37 }).holdouts).not.toEqual(holdouts);
  });

  it('hold nothing out where the shares are 0', () => {
    const open = openCorpus({ heldForms: 0, heldPairs: 0, heldIrregular: 0, heldContexts: 0 });
    expect(open.holdouts.forms.size + open.holdouts.pairs.size + open.holdouts.irregular.size).toBe(
      0,
    );
    expect(open.trainingExample(seededRandom(1)).split).toBe('train');
  });
});

/** The verb's own form in a positive cell, with its language. */
function formOf({ verb, tense, person }: Example['cell'], language: Language): string {
  const cell: Cell = { sense: verb, tense, person, negative: false, carrier: 'can' };
  const form = language === 'en' ? formEn(requestEn(cell)) : formEs(requestEs(cell));
  return `${language} ${form.join('')}`;
}

function holdsCell(group: readonly string[], language: 'en' | 'es'): boolean {
  return group.some((stem, i) => {
    const ending = group[i + 1] ?? '';
    return ending.startsWith('+') && holdouts.forms.has(formKey(language, stem, ending));
  });
}

describe('the tokens of a held-out form', () => {
  it('encode from its written word', () => {
    expect(encodeText('termina', 'es')).toEqual([tokenOf('termin+', 'es'), tokenOf('+a', 'es')]);
  });
});
