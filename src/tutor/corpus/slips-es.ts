// The errors that learners of Spanish make with a verb group, cell by cell.
import type { GroupRequest, Pieces } from '../grammar/forms-en.ts';
import {
  canBeRegularised,
  finiteEs,
  formEs,
  groupEs,
  infinitiveEs,
  irregularEs,
  participleEs,
  pluralFormEs,
  regularFormEs,
  regularParticipleEs,
  type SpanishFinite,
} from '../grammar/forms-es.ts';
import { type Person, persons, type Tense } from '../grammar/ids.ts';
import type { SpanishVerbId } from '../grammar/verbs-es.ts';
import { distinctSlips, type Slip } from './slip.ts';

type Request = GroupRequest<SpanishVerbId>;

/** Every single error of a cell, and every pair of errors (`two-errors`). */
export function slipsEs(request: Request): Slip[] {
  return distinctSlips(groupEs(request), [
    ...endingSlips(request),
    ...regularisedSlips(request),
    ...auxiliarySlips(request),
    ...pronounSlips(request),
    ...formSlips(request),
    ...adverbSlips(request),
    ...doubleSlips(request),
  ]);
}

/** Ella como; yo come; me gusto el libro, me gustan el libro. */
function endingSlips(request: Request): Slip[] {
  const { verb } = request;
  const tense = finiteTense(request.tense);
  if (!tense) return [];
  const own = ownPerson(request);
  const forms = otherPersons(own).map((other) => finiteEs(verb, tense, other));
  if (verb === 'gustar')
    return [...forms, pluralFormEs(verb, tense)].map((form) => ({
      ...slip('third-person', request, { form }),
      needsSubject: false,
    }));
  const verdict = own === '3sg' ? 'third-person' : 'first-second-person';
  return forms.map((form) => slip(verdict, request, { form }));
}

/** Sabo; poní; querió. */
function regularisedSlips(request: Request): Slip[] {
  const { verb } = request;
  const tense = finiteTense(request.tense);
  const own = ownPerson(request);
  if (!tense || !irregularEs(verb, tense, own) || !canBeRegularised(verb)) return [];
  const form = regularFormEs(verb, tense, own);
  return [{ ...slip('regularised', request, { form }), needsSubject: false }];
}

/** Yo ha comido; tú voy a comer; ella quiero comer. */
function auxiliarySlips(request: Request): Slip[] {
  if (finiteTense(request.tense)) return [];
  return otherPersons(ownPerson(request)).map((agreeing) => ({
    ...slip('auxiliary', request, { agreeing }),
    needsSubject: request.verb !== 'gustar',
  }));
}

/** A mí le gusta. */
function pronounSlips(request: Request): Slip[] {
  if (request.verb !== 'gustar') return [];
  return otherPersons(request.person).map((pronoun) => slip('auxiliary', request, { pronoun }));
}

/** Ha escribido, ha comió; va a come; quiere comió. */
function formSlips(request: Request): Slip[] {
  const verdict = request.tense === 'perfect' ? 'participle' : 'clash';
  return wrongForms(request).map((form) => ({
    ...slip(verdict, request, { form }),
    needsSubject: false,
  }));
}

/** Ayer como; ayer ha comido; mañana comió. */
function adverbSlips(request: Request): Slip[] {
  const clash = (shows: Tense, needsAdverb: 'past' | 'future'): Slip => ({
    verdict: 'clash',
    group: groupEs({ ...request, tense: shows }),
    shows,
    needsAdverb,
  });
  if (request.tense === 'past')
    return (['present', 'perfect', 'future-will'] as const).map((shows) => clash(shows, 'past'));
  if (request.tense !== 'future-will') return [];
  return [clash('past', 'future'), clash('perfect', 'future')];
}

/** Ella he escribido; yo va a como; ayer ella como; ella poní. */
function doubleSlips(request: Request): Slip[] {
  const { verb, tense } = request;
  const others = otherPersons(ownPerson(request));
  if (verb === 'gustar') return [];
  if (!finiteTense(tense))
    return others.flatMap((agreeing) =>
      wrongForms(request).map((form) => slip('two-errors', request, { agreeing, form })),
    );
  const adverb = tense === 'past' ? 'past' : tense === 'future-will' ? 'future' : undefined;
  const shows = tense === 'past' ? 'present' : 'past';
  const clashing = adverb
    ? others.map((other) => ({
        ...slip('two-errors', { ...request, tense: shows }, { form: finiteEs(verb, shows, other) }),
        needsAdverb: adverb,
      }))
    : [];
  const finite = finiteTense(tense);
  const regularised = others
    .filter((other) => finite && irregularEs(verb, finite, other) && canBeRegularised(verb))
    .map((other) =>
      slip('two-errors', request, { form: regularFormEs(verb, finite ?? 'present', other) }),
    );
  return [...clashing, ...regularised];
}

/** Forms that cannot stand after this group's auxiliary. */
function wrongForms(request: Request): Pieces[] {
  const { verb, tense } = request;
  if (finiteTense(tense)) return [];
  const own = ownPerson(request);
  const finite = [finiteEs(verb, 'present', own), finiteEs(verb, 'past', own)];
  const regularised =
    canBeRegularised(verb) && tense === 'perfect' ? [regularParticipleEs(verb)] : [];
  const other = tense === 'perfect' ? infinitiveEs(verb) : participleEs(verb);
  return [...finite, other, ...regularised].filter(
    (form) => form.join(' ') !== formEs(request).join(' '),
  );
}

function finiteTense(tense: Tense): SpanishFinite | undefined {
  if (tense === 'future-will') return 'future';
  return tense === 'present' || tense === 'past' ? tense : undefined;
}

/** The person of the verb's own subject: with *gustar*, that of the thing that pleases. */
function ownPerson({ verb, person }: Request): Person {
  return verb === 'gustar' ? '3sg' : person;
}

function slip(verdict: Slip['verdict'], request: Request, slips: Parameters<typeof groupEs>[1]) {
  return { verdict, group: groupEs(request, slips), shows: request.tense, needsSubject: true };
}

function otherPersons(person: Person): Person[] {
  return persons.filter((other) => other !== person);
}
