// A cell: one sense of a verb in one tense and person; its verb group in either language.
import {
  type Carrier,
  type GroupRequest,
  groupEn,
  isIrregularEn,
  type Pieces,
} from '../grammar/forms-en.ts';
import { groupEs, isIrregularEs } from '../grammar/forms-es.ts';
import { type Language, type Person, persons, type Tense, tenses } from '../grammar/ids.ts';
import { type SenseId, senseOf, usualCarriers } from '../grammar/senses.ts';
import type { EnglishVerbId } from '../grammar/verbs-en.ts';
import type { SpanishVerbId } from '../grammar/verbs-es.ts';

/** What a verb group says, whatever the language. */
export interface Cell {
  readonly sense: SenseId;
  readonly tense: Tense;
  readonly person: Person;
  readonly negative: boolean;
  readonly carrier: Carrier;
}

/** Every tense and person of a sense, said positively, the infinitive after its first carrier. */
export function cellsOf(sense: SenseId): Cell[] {
  const carrier = carriersOf(sense)[0] ?? 'can';
  return tenses.flatMap((tense) =>
    persons.map((person) => ({ sense, tense, person, negative: false, carrier })),
  );
}

/** The verbs that may stand before the infinitive of a sense. */
export function carriersOf(sense: SenseId): readonly Carrier[] {
  return senseOf(sense).carriers ?? usualCarriers;
}

/** The cell as a request for English. */
export function requestEn(cell: Cell): GroupRequest<EnglishVerbId> {
  return { ...cell, verb: senseOf(cell.sense).en };
}

/** The cell as a request for Spanish. */
export function requestEs(cell: Cell): GroupRequest<SpanishVerbId> {
  return { ...cell, verb: senseOf(cell.sense).es };
}

/** The right verb group of a cell. */
export function groupOf(cell: Cell, language: Language): Pieces {
  return language === 'en' ? groupEn(requestEn(cell)) : groupEs(requestEs(cell));
}

/** Whether the verb's own form in this cell is listed, not built from stem and ending. */
export function isIrregular(cell: Cell, language: Language): boolean {
  return language === 'en' ? isIrregularEn(requestEn(cell)) : isIrregularEs(requestEs(cell));
}
