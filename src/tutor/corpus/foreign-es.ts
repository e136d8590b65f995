// Spanish verb groups outside the scope: other tenses, said rightly, and the groups of plural subjects.
import type { GroupRequest, Pieces } from '../grammar/forms-en.ts';
import {
  foreignFormEs,
  groupEs,
  gustarPronouns,
  infinitiveEs,
  irregularEs,
  participleEs,
  pluralFormEs,
} from '../grammar/forms-es.ts';
import { senseOf } from '../grammar/senses.ts';
import type { SpanishVerbId } from '../grammar/verbs-es.ts';
import { pluralThingsEs } from '../grammar/words-es.ts';
import { type Cell, requestEs } from './cell.ts';
import type { Slip } from './slip.ts';

const present = { '1sg': ['estoy'], '2sg': ['estás'], '3sg': ['está'] } as const;
const estaba = foreignFormEs('estar', 'imperfect');
const imperfect = { '1sg': estaba, '2sg': ['estabas'], '3sg': estaba } as const;
const had = { '1sg': 'había', '2sg': 'habías', '3sg': 'había' } as const;

/** Verbs whose gerund or imperfect is not stem + ending, or is a word of its own in this book. */
const irregularGerunds: ReadonlySet<SpanishVerbId> = new Set([
  'dar',
  'decir',
  'dormir',
  'ir',
  'ser',
  'venir',
  'ver',
]);
const irregularImperfects: ReadonlySet<SpanishVerbId> = new Set(['dar', 'ir', 'ser', 'ver']);

/** Plural forms of frequent irregular verbs, the only ones that the book's plural sentences use. */
const irregularPlurals: Partial<Record<SpanishVerbId, string>> = {
  estar: 'están',
  ir: 'van',
  querer: 'quieren',
  ser: 'son',
  tener: 'tienen',
};

/** Progressive, conditional, imperfect and past perfect groups of a cell's verb and person. */
export function otherTensesEs(cell: Cell): Slip[] {
  const { es: verb, state } = senseOf(cell.sense);
  const gustar = verb === 'gustar';
  const person = gustar ? '3sg' : cell.person;
  const before = [
    ...(cell.negative ? ['no'] : []),
    ...(gustar ? [gustarPronouns[cell.person]] : []),
  ];
  const slip = (mayHaveAdverb: 'now' | 'past' | 'none', group: Pieces): Slip => ({
    verdict: 'other-tense',
    group: [...before, ...group],
    shows: cell.tense,
    needsSubject: true, // comía is of yo and of ella
    mayHaveAdverb,
  });
  const slips = [slip('past', [had[person], ...participleEs(verb)])];
  if (!state && !irregularGerunds.has(verb)) {
    const gerund = foreignFormEs(verb, 'gerund');
    slips.push(slip('now', [...present[person], ...gerund]));
    slips.push(slip('past', [...imperfect[person], ...gerund]));
  }
  // The forms of tú (comías) are left out: the two endings more are worth less than their places.
  if (person !== '2sg' && !irregularImperfects.has(verb)) {
    slips.push(slip('none', foreignFormEs(verb, 'imperfect')));
    if (!irregularEs(verb, 'future', '1sg'))
      slips.push(slip('none', foreignFormEs(verb, 'conditional')));
  }
  return slips;
}

/** Groups of plural subjects; none where the plural form is not in this book. */
export function pluralSlipsEs(cell: Cell): Slip[] {
  const { verb, tense } = requestEs(cell);
  const slip = (group: Pieces, rest: Partial<Slip> = {}): Slip => ({
    verdict: 'plural-subject',
    group,
    shows: tense,
    ...rest,
  });
  if (verb !== 'gustar') {
    const they = pluralGroupEs(cell, 'ellos');
    const we = pluralGroupEs(cell, 'nosotros');
    return [...(they ? [slip(they)] : []), ...(we ? [slip(we, { subject: ['nosotros'] })] : [])];
  }
  const right = groupEs(requestEs(cell));
  const them = slip(right.map((piece) => (/^(?:me|te|le)$/.test(piece) ? 'les' : piece)));
  const finite = tense === 'future-will' ? 'future' : tense;
  if (finite !== 'present' && finite !== 'past' && finite !== 'future') return [them];
  const form = pluralFormEs(verb, finite);
  const groups = [right, groupEs(requestEs(cell), { form })];
  const things = groups.flatMap((group) => pluralThingsEs.map((after) => slip(group, { after })));
  return [them, ...things];
}

/** A group for *ellos*, or for *nosotros*. */
function pluralGroupEs(cell: Cell, subject: 'nosotros' | 'ellos'): Pieces | undefined {
  const request = requestEs(cell);
  const { verb, tense, negative } = request;
  const no = negative ? ['no'] : [];
  const we = subject === 'nosotros';
  if (tense === 'perfect') return [...no, we ? 'hemos' : 'han', ...participleEs(verb)];
  if (tense === 'future-going') return [...no, we ? 'vamos' : 'van', 'a', ...infinitiveEs(verb)];
  if (tense === 'infinitive' || we) return undefined;
  const form = pluralFormOf(request, tense === 'future-will' ? 'future' : tense);
  return form && [...no, ...form];
}

function pluralFormOf(
  { verb }: GroupRequest<SpanishVerbId>,
  tense: 'present' | 'past' | 'future',
): Pieces | undefined {
  const listed = tense === 'present' ? irregularPlurals[verb] : undefined;
  if (listed) return [listed];
  return irregularEs(verb, tense, '3sg') ? undefined : pluralFormEs(verb, tense);
}
