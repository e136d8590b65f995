// What may be held out with a fair answer: that a form is regular must show in what is still trained.
// Nothing but having met it tells that *finished* is right and *goed* is not.
import { classEs } from '../grammar/forms-es.ts';
import { type Language, persons } from '../grammar/ids.ts';
import { senseIds, senseOf } from '../grammar/senses.ts';
import { type Cell, isIrregular } from './cell.ts';

/** Whether its sisters in the tense, or the whole class of its verb, show that a form is regular. */
export function isEvidentForm(cell: Cell, language: Language): boolean {
  const { sense, tense } = cell;
  // Of English: eats, plays; but not played, which past and participle share.
  if (language === 'en') return tense === 'present';
  const { es } = senseOf(sense);
  // Of gustar the scope has one person, so no sisters.
  if (tense === 'infinitive' || tense === 'future-going' || es === 'gustar') return false;
  return tense === 'perfect' ? classEs(es) === 'ar' : isRegularThroughout(cell);
}

/** Whether a cell's Spanish form is whole, or its tense regular throughout with a sister in training. */
export function isEvidentCell(cell: Cell, training: readonly Cell[]): boolean {
  if (isIrregular(cell, 'es')) return true;
  const { sense, tense, person } = cell;
  const sisters = training.filter((other) => other.sense === sense && other.tense === tense);
  return isRegularThroughout(cell) && sisters.some((other) => other.person !== person);
}

function isRegularThroughout(cell: Cell): boolean {
  return persons.every((person) => !isIrregular({ ...cell, person }, 'es'));
}

/** Whether other tenses show how a verb goes in this one. */
export function isEvidentPair({ sense, tense }: Cell, training: readonly Cell[]): boolean {
  const { en, es } = senseOf(sense);
  // Of a verb with two senses, training would show the other one as the answer.
  if (tense === 'present' || isOfTwoSenses(en)) return false;
  if (tense === 'infinitive' || tense === 'future-going') return true;
  if (classEs(es) !== 'ar' || es === 'gustar') return false;
  if (tense === 'future-will') return true;
  // English past and participle show each other's form.
  const sister = tense === 'past' ? 'perfect' : 'past';
  return training.some((cell) => cell.sense === sense && cell.tense === sister);
}

function isOfTwoSenses(verb: string): boolean {
  return senseIds.filter((id) => senseOf(id).en === verb).length > 1;
}
