// A sentence around a verb group, in the word order of its language.
import type { Pieces } from '../grammar/forms-en.ts';
import type { Language } from '../grammar/ids.ts';
import { complementsOf, senseOf } from '../grammar/senses.ts';
import { names } from '../grammar/words-en.ts';
import { emphaticEs } from '../grammar/words-es.ts';
import type { Random } from '../random.ts';
import { adverbFor, type PlacedAdverb } from './adverbs.ts';
import type { Cell } from './cell.ts';
import { happens, pick } from './draw.ts';
import type { CorpusOptions } from './options.ts';
import type { Slip } from './slip.ts';
import { contracted, pluralSubject, singularSubject, type Words } from './subjects.ts';

/** A sentence as tokens of its language, and what surrounds its verb as one text. */
export interface Sentence {
  readonly pieces: Pieces;
  /** Subject, adverb and what follows the verb: the same key, the same context. */
  readonly context: string;
}

/** What a sentence is about. */
export interface SentencePlan {
  readonly language: Language;
  readonly cell: Cell;
  /** The verb group it shows. */
  readonly group: Pieces;
  /** What is wrong with that group, or puts it out of scope. */
  readonly slip?: Slip | undefined;
}

interface Parts {
  readonly subject: Words;
  readonly group: Pieces;
  readonly after: Words;
  readonly adverb: PlacedAdverb | undefined;
}

/** A sentence that shows the plan's verb group. */
export function drawSentence(
  random: Random,
  { language, cell, group, slip }: SentencePlan,
  options: CorpusOptions,
): Sentence {
  const sense = senseOf(cell.sense);
  const adverb = adverbFor(random, language, cell, slip, options);
  const plural = slip?.verdict === 'plural-subject';
  const things = !plural && cell.person === '3sg' ? (sense.things?.[language] ?? []) : [];
  if (things.length > 0 && happens(random, 0.2)) {
    const subject = pick(random, things).split(' ');
    return laidOut(language, { subject, group, after: [], adverb }, cell);
  }
  const after = (slip?.after ?? pick(random, complementsOf(cell.sense, language)))
    .split(' ')
    .filter(Boolean);
  const gustar = language === 'es' && sense.es === 'gustar';
  if (gustar)
    return gustarSentence(random, { group, after, adverb, subject: [] }, cell, slip, options);
  const subject = plural
    ? (slip.subject ?? pluralSubject(random, language, options))
    : singularSubject(random, language, cell.person, options);
  const spoken =
    language === 'en' || plural || slip?.needsSubject || happens(random, spokenRate(cell, options));
  const parts = { subject: spoken ? subject : [], group, after, adverb };
  const inverts = language === 'es' && sense.subjectAfter && adverb?.place === 'front';
  if (inverts && cell.person === '3sg' && happens(random, 0.4)) return inverted(parts);
  return laidOut(language, parts, cell);
}

/** Yo and tú are mostly left out; a third person is mostly named. */
function spokenRate({ person }: Cell, { spokenSubjectRate }: CorpusOptions): number {
  return person === '3sg' ? (1 + spokenSubjectRate) / 2 : spokenSubjectRate;
}

function laidOut(language: Language, parts: Parts, cell: Cell): Sentence {
  const { subject, group, after, adverb } = parts;
  const words = adverb?.words ?? [];
  const front = adverb?.place === 'front' ? words : [];
  const end = adverb?.place === 'end' ? words : [];
  const middle = adverb?.place === 'middle' ? words : [];
  const at = language === 'en' ? middlePlace(cell, group) : 0;
  const verb = [...group.slice(0, at), ...middle, ...group.slice(at)];
  return sentence([...front, ...subject, ...verb, ...after, ...end], parts);
}

/** Where *always* stands in an English group: after be and have, before any other verb. */
function middlePlace({ sense, tense }: Cell, group: Pieces): number {
  if (tense === 'perfect') return 1;
  return senseOf(sense).en === 'be' ? group.length : 0;
}

/** Ayer vino la profesora a la fiesta. */
function inverted(parts: Parts): Sentence {
  const { subject, group, after, adverb } = parts;
  return sentence([...(adverb?.words ?? []), ...group, ...subject, ...after], parts);
}

/** A Ana le gusta el libro; me gusta el libro; el libro me gusta. */
function gustarSentence(
  random: Random,
  parts: Parts,
  cell: Cell,
  slip: Slip | undefined,
  options: CorpusOptions,
): Sentence {
  const { person } = cell;
  const plural = slip?.verdict === 'plural-subject' && slip.after === undefined;
  const named = slip?.needsSubject || plural || happens(random, spokenRate(cell, options));
  if (!named && happens(random, 0.3)) {
    const { subject: _, after: thing, ...rest } = parts;
    return laidOut('es', { ...rest, subject: thing, after: [] }, cell);
  }
  if (!named) return laidOut('es', parts, cell);
  const who = plural
    ? pick(random, [
        ['ellos'],
        ['ellas'],
        pluralSubject(random, 'es', { ...options, distanceRate: 1 }),
      ])
    : experiencer(random, person, options);
  return laidOut('es', { ...parts, subject: contracted(['a', ...who]) }, cell);
}

function experiencer(random: Random, person: Cell['person'], options: CorpusOptions): Words {
  if (person !== '3sg') return [pick(random, emphaticEs[person])];
  if (happens(random, 0.5)) return [pick(random, [...emphaticEs['3sg'], ...names])];
  return singularSubject(random, 'es', '3sg', { ...options, distanceRate: 1 });
}

function sentence(pieces: Pieces, { subject, after, adverb }: Parts): Sentence {
  const adverbText = adverb ? `${adverb.place} ${adverb.words.join(' ')}` : '';
  return { pieces, context: [subject, after].map((part) => part.join(' ')).join('|') + adverbText };
}
