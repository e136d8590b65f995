// Steps that a tutor may write before its answer (arXiv 2112.00114): whose verb it is, whether its form fits, in what
// tense it ought to stand, and which verb says it in the other language. Their tokens stand after the tutor's own,
// which keep their ids.
import type { ModelConfig } from './config.ts';
import type { Example } from './corpus/example.ts';
import { infinitiveEs } from './grammar/forms-es.ts';
import { type Language, otherLanguage, persons, tenses, verdicts } from './grammar/ids.ts';
import { senseOf } from './grammar/senses.ts';
import { maximumTokens, tokenOf, verdictOfToken, vocabulary } from './vocabulary.ts';

/** What a step can say beside the name of a verb; `pause` says nothing. */
const stepNames = [
  ...persons,
  'plural', // the subject is out of the scope
  ...verdicts.map((verdict) => `form-${verdict}` as const),
  ...tenses,
  'pause',
] as const;

/** One of them. */
export type StepName = (typeof stepNames)[number];

/** Tokens of a model that writes steps: the tutor's, and after them those of the steps. */
export const steppedVocabulary: readonly string[] = [
  ...vocabulary,
  ...stepNames.map((name) => `<${name}>`),
];

/** Subject, form, tense, gloss. */
export const mostSteps = 4;

/** Positions of a model that writes steps. */
export const steppedTokens = maximumTokens + mostSteps;

/** The token of a step. */
export function stepToken(name: StepName): number {
  return vocabulary.length + stepNames.indexOf(name);
}

/**
 * The steps of an example: subject, form, tense, and the verb of the gloss. Out of scope they end where that is
 * known. No form of a verb is in them. Of the orders tried on development prompts this one did best.
 */
export function scratchpad({ language, cell, error, reason }: Example): number[] {
  if (reason === 'plural-subject') return [stepToken('plural')];
  const known = [stepToken(cell.person), stepToken(`form-${error ?? reason ?? 'correct'}`)];
  if (reason) return known;
  return [...known, stepToken(cell.tense), verbToken(cell.verb, otherLanguage(language))];
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

/** What a model answers once its steps are taken off; of one that knows no steps, all it wrote. */
export function finalAnswer(
  { vocabulary: size }: Pick<ModelConfig, 'vocabulary'>,
  written: readonly number[],
): readonly number[] {
  return size > vocabulary.length ? written.slice(stepsBefore(written)) : written;
}

/** What a step's token says: a step's name, or the verb's own token; undefined for no token at all. */
export function stepName(id: number): StepName | string | undefined {
  return stepNames[id - vocabulary.length] ?? vocabulary[id];
}

/** The base form in English, the stem (or a whole infinitive) in Spanish: one token each. */
function verbToken(sense: Example['cell']['verb'], language: Language): number {
  const { en, es } = senseOf(sense);
  return tokenOf(language === 'en' ? en : (infinitiveEs(es)[0] as string), language);
}
