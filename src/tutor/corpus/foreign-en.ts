// English verb groups outside the scope: other tenses, said rightly, and the groups of plural subjects.
import {
  baseEn,
  groupEn,
  type Pieces,
  participleEn,
  pastEn,
  presentEn,
} from '../grammar/forms-en.ts';
import { senseOf } from '../grammar/senses.ts';
import { type Cell, requestEn } from './cell.ts';
import type { Slip } from './slip.ts';

/** Progressive, conditional and past perfect groups of a cell's verb and person. */
export function otherTensesEn(cell: Cell): Slip[] {
  const { en: verb, state } = senseOf(cell.sense);
  const { person, negative } = cell;
  const not = negative ? ['not'] : [];
  const gerund = verb === 'go' ? ['going'] : [verb, '+ing'];
  const slip = (mayHaveAdverb: 'now' | 'past' | 'none', group: Pieces): Slip => ({
    verdict: 'other-tense',
    group,
    shows: cell.tense,
    mayHaveAdverb,
  });
  const progressive = [
    slip('now', [...presentEn('be', person), ...not, ...gerund]),
    slip('past', [...pastEn('be', person), ...not, ...gerund]),
  ];
  return [
    slip('none', ['would', ...not, ...baseEn(verb)]),
    slip('past', ['had', ...not, ...participleEn(verb)]),
    ...(state ? [] : progressive),
  ];
}

/** A group for a plural subject, with the right plural forms: those of `you`. */
export function pluralSlipsEn(cell: Cell): Slip[] {
  const group = groupEn({ ...requestEn(cell), person: '2sg' });
  return [{ verdict: 'plural-subject', group, shows: cell.tense }];
}
