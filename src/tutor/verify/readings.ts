// What a verb group can be in a sentence: the right one of a cell, or a slip of one. Every group the grammar can
// make, looked up by its tokens.
import { type Cell, carriersOf, groupOf } from '../corpus/cell.ts';
import { slipsOf } from '../corpus/corpus.ts';
import type { Pieces } from '../grammar/forms-en.ts';
import { type Language, otherLanguage, persons, tenses, type Verdict } from '../grammar/ids.ts';
import { senseIds } from '../grammar/senses.ts';
import { tokenOf } from '../vocabulary.ts';

/** A cell that a group may show, and what an answer would call it. */
export interface Reading {
  readonly cell: Cell;
  readonly verdict: Verdict;
}

interface Grammar {
  /** Readings of a group by its tokens, joined by commas. */
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  /** Cells by the tokens of their group here and of their group in the other language. */
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
  /** Tokens of the longest group. */
  readonly longest: number;
}

const known = new Map<Language, Grammar>();

/** Everything the grammar can say in a language; made when first asked for, in about half a second. */
export function grammarOf(language: Language): Grammar {
  const grammar = known.get(language) ?? everything(language);
  known.set(language, grammar);
  return grammar;
}

/** The key of a verb group and its gloss. */
export function cellKeyOf(correction: readonly number[], gloss: readonly number[]): string {
  return `${correction}|${gloss}`;
}

function everything(language: Language): Grammar {
  const readings = new Map<string, Reading[]>();
  const cells = new Map<string, Cell[]>();
  let longest = 0;
  const note = (group: Pieces, reading: Reading) => {
    longest = Math.max(longest, group.length);
    push(readings, `${tokens(group, language)}`, reading);
  };
  for (const cell of allCells()) {
    const other = otherLanguage(language);
    const right = groupOf(cell, language);
    push(cells, cellKeyOf(tokens(right, language), tokens(groupOf(cell, other), other)), cell);
    note(right, { cell, verdict: 'correct' });
    for (const { group, verdict } of slipsOf(language, cell)) note(group, { cell, verdict });
  }
  return { readings, cells, longest };
}

function allCells(): Cell[] {
  return senseIds.flatMap((sense) =>
    tenses.flatMap((tense) =>
      (tense === 'infinitive' ? carriersOf(sense) : carriersOf(sense).slice(0, 1)).flatMap(
        (carrier) =>
          persons.flatMap((person) =>
            [false, true].map((negative) => ({ sense, tense, person, negative, carrier })),
          ),
      ),
    ),
  );
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function tokens(group: Pieces, language: Language): number[] {
  return group.map((piece) => tokenOf(piece, language));
}
