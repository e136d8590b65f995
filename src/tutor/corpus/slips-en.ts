// The errors that learners of English make with a verb group, cell by cell.
import {
  baseEn,
  carriersEn,
  formEn,
  type GroupRequest,
  groupEn,
  isIrregularEn,
  type Pieces,
  participleEn,
  pastEn,
  presentEn,
} from '../grammar/forms-en.ts';
import { type Person, persons, type Tense } from '../grammar/ids.ts';
import type { EnglishVerbId } from '../grammar/verbs-en.ts';
import { distinctSlips, type Slip } from './slip.ts';

type Request = GroupRequest<EnglishVerbId>;

/** Every single error of a cell, and every pair of errors (`two-errors`). */
export function slipsEn(request: Request): Slip[] {
  return distinctSlips(groupEn(request), [
    ...endingSlips(request),
    ...auxiliarySlips(request),
    ...formSlips(request),
    ...adverbSlips(request),
    ...doubleSlips(request),
  ]);
}

/** She walk; I walks; she were; she haves; she goed. */
function endingSlips(request: Request): Slip[] {
  const { verb, tense, person, negative } = request;
  if ((tense !== 'present' && tense !== 'past') || (negative && verb !== 'be')) return [];
  const verdict = person === '3sg' ? 'third-person' : 'first-second-person';
  const ending = otherPersons(person).map((other) =>
    slip(verdict, request, {
      form: tense === 'present' ? presentEn(verb, other) : pastEn(verb, other),
    }),
  );
  // Made regular in the present, do would be does again; beed is no error that learners make.
  const differs = verb !== 'be' && (verb !== 'do' || tense === 'past');
  if (!differs || !isIrregularEn(request)) return ending;
  const form = [verb, tense === 'present' ? '+s' : '+ed'];
  return [...ending, slip('regularised', request, { form })];
}

/** She do not eat; I has eaten; she are going to eat; she want to eat. */
function auxiliarySlips(request: Request): Slip[] {
  if (!agrees(request)) return [];
  return otherPersons(request.person).map((agreeing) => slip('auxiliary', request, { agreeing }));
}

/** Has went; will ate; does not eats; wants to ate. */
function formSlips(request: Request): Slip[] {
  const verdict = request.tense === 'perfect' ? 'participle' : 'clash';
  return wrongForms(request).map((form) => slip(verdict, request, { form }));
}

/** Yesterday I eat; yesterday she eat; yesterday I have eaten; tomorrow I ate. */
function adverbSlips(request: Request): Slip[] {
  const { verb, tense, person, negative } = request;
  if (tense === 'past') {
    const shown = (['present', 'perfect', 'future-will'] as const).map((shows) =>
      clash(request, shows, 'past'),
    );
    if (person !== '3sg' || negative || verb === 'be') return shown;
    return [...shown, { ...clash(request, 'present', 'past'), group: baseEn(verb) }];
  }
  if (tense !== 'future-will') return [];
  // Tomorrow I put: present or past cannot be told, and the present would not be wrong.
  const blurred = !negative && sameWord(pastEn(verb, person), presentEn(verb, person));
  return [
    ...(blurred ? [] : [clash(request, 'past', 'future')]),
    clash(request, 'perfect', 'future'),
  ];
}

/** She have went; she do not ate; yesterday I walks; tomorrow she goed. */
function doubleSlips(request: Request): Slip[] {
  const { verb, tense, person, negative } = request;
  const others = otherPersons(person);
  const right = groupEn(request);
  if (agrees(request)) {
    const agreeing = others.filter(
      (other) => !sameWord(groupEn(request, { agreeing: other }), right),
    );
    return agreeing.flatMap((other) =>
      wrongForms(request).map((form) => slip('two-errors', request, { agreeing: other, form })),
    );
  }
  if (tense === 'past') {
    const present = { ...request, tense: 'present' } as const;
    const rightPresent = groupEn(present);
    return others
      .map((other) =>
        negative && verb !== 'be'
          ? groupEn(present, { agreeing: other })
          : groupEn(present, { form: presentEn(verb, other) }),
      )
      .filter((group) => !sameWord(group, rightPresent))
      .filter(() => negative || verb === 'be' || person !== '3sg')
      .map((group) => ({
        verdict: 'two-errors',
        group,
        shows: 'present',
        needsSubject: true,
        needsAdverb: 'past',
      }));
  }
  const past = { ...request, tense: 'past' } as const;
  if (tense !== 'future-will' || negative || verb === 'be' || !isIrregularEn(past)) return [];
  return [{ verdict: 'two-errors', group: [verb, '+ed'], shows: 'past', needsAdverb: 'future' }];
}

/** Forms that cannot stand after this group's auxiliary. */
function wrongForms(request: Request): Pieces[] {
  const { verb, tense, person, negative } = request;
  const finite = tense === 'present' || tense === 'past';
  if (finite && (!negative || verb === 'be')) return [];
  const past = pastEn(verb, person);
  const third = person === '3sg' ? [presentEn(verb, '3sg')] : [];
  const regularised = verb === 'be' ? [] : [[verb, '+ed']];
  const candidates =
    tense === 'perfect'
      ? [past, baseEn(verb), ...regularised]
      : [past, ...third, ...(finite ? [] : [participleEn(verb)])];
  return candidates.filter((form) => !sameWord(form, formEn(request)));
}

/** Whether the group has a word that agrees with the person and is not the verb itself. */
function agrees({ verb, tense, negative, carrier }: Request): boolean {
  if (tense === 'present') return negative && verb !== 'be';
  if (tense === 'infinitive') return carriersEn[carrier].agrees;
  return tense === 'perfect' || tense === 'future-going';
}

function slip(verdict: Slip['verdict'], request: Request, slips: Parameters<typeof groupEn>[1]) {
  return { verdict, group: groupEn(request, slips), shows: request.tense, needsSubject: true };
}

function clash(request: Request, shows: Tense, needsAdverb: 'past' | 'future'): Slip {
  return { verdict: 'clash', group: groupEn({ ...request, tense: shows }), shows, needsAdverb };
}

function otherPersons(person: Person): Person[] {
  return persons.filter((other) => other !== person);
}

function sameWord(a: Pieces, b: Pieces): boolean {
  return a.join(' ') === b.join(' ');
}
