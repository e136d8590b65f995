// Steps that a tutor may write before its answer (arXiv 2112.00114): whose verb it is, in what tense, which verb,
// and how it is said in the other language. Their tokens stand after the tutor's own, which keep their ids.
import type { Example } from './corpus/example.ts';
import { infinitiveEs } from './grammar/forms-es.ts';
import { type Language, otherLanguage, persons, tenses } from './grammar/ids.ts';
import { senseOf } from './grammar/senses.ts';
import { maximumTokens, tokenOf, verdictOfToken, vocabulary } from './vocabulary.ts';

/** What a step can say beside the name of a verb; `pause` says nothing. */
const stepNames = [
  ...persons,
  'plural', // the subject is out of the scope: nothing more is to be worked out
  ...tenses,
  'other-tense', // the same of the tense
  'regular',
  'irregular',
  'pause',
] as const;

/** One of them. */
export type StepName = (typeof stepNames)[number];

/** Tokens of a model that writes steps: the tutor's, and after them those of the steps. */
export const steppedVocabulary: readonly string[] = [
  ...vocabulary,
  ...stepNames.map((name) => `<${name}>`),
];

/** Subject, tense, the verb and how its form is made, the same of the gloss. */
export const mostSteps = 6;

/** Positions of a model that writes steps. */
export const steppedTokens = maximumTokens + mostSteps;

/** The token of a step. */
export function stepToken(name: StepName): number {
  return vocabulary.length + stepNames.indexOf(name);
}

/**
 * The steps of an example: subject, tense, verb, how its form is made (from stem and ending, or whole), and
 * the last two of the gloss. Out of scope they end where that is known. No form of a verb is in them.
 */
export function scratchpad({ language, cell, reason, regular, glossRegular }: Example): number[] {
  if (reason === 'plural-subject') return [stepToken('plural')];
  if (reason === 'other-tense') return [cell.person, 'other-tense' as const].map(stepToken);
  return [
    stepToken(cell.person),
    stepToken(cell.tense),
    verbToken(cell.verb, language),
    stepToken(regular ? 'regular' : 'irregular'),
    verbToken(cell.verb, otherLanguage(language)),
    stepToken(glossRegular ? 'regular' : 'irregular'),
  ];
}

/** As many tokens as a scratchpad has at most, and nothing in them (arXiv 2310.02226). */
export function pauses(): number[] {
  return Array.from({ length: mostSteps }, () => stepToken('pause'));
}

/** How many tokens stand before an answer's verdict: all, up to `mostSteps`, where none is given. */
export function stepsBefore(tokens: readonly number[]): number {
  const verdict = tokens.findIndex((token) => verdictOfToken(token) !== undefined);
  return verdict < 0 ? Math.min(tokens.length, mostSteps) : verdict;
}

/** What a reader is shown of a step: its name, or the verb's token. */
export function stepText(id: number): string {
  return (stepNames[id - vocabulary.length] ?? steppedVocabulary[id] ?? '').replace('·es', '');
}

/** The base form in English, the stem (or a whole infinitive) in Spanish: one token each. */
function verbToken(sense: Example['cell']['verb'], language: Language): number {
  const { en, es } = senseOf(sense);
  return tokenOf(language === 'en' ? en : (infinitiveEs(es)[0] as string), language);
}
