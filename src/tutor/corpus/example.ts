// An example as tokens: [<lang>] sentence [<answer>] verdict correction… [<gloss>] gloss… [<eos>].
import {
  type ErrorKind,
  isErrorKind,
  isOutOfScope,
  type Language,
  type OutOfScopeReason,
  otherLanguage,
  type Person,
  type Tense,
  type Verdict,
} from '../grammar/ids.ts';
import type { SenseId } from '../grammar/senses.ts';
import { decode } from '../tokenizer.ts';
import { specialTokens, tokenOf, verdictToken } from '../vocabulary.ts';
import { type Cell, groupOf, isIrregular } from './cell.ts';
import type { CorpusOptions } from './options.ts';
import type { Sentence } from './sentences.ts';

/** Where an example belongs; all but `train` are kept from training. */
export const splits = [
  'train',
  'held-cells', // the answer holds a regular form that no training example shows anywhere
  'held-irregular', // an irregular cell whose form is known from another cell
  'held-pairs', // a verb in a tense in which it is never trained
  'held-sentences', // known cells in new contexts
] as const;
/** One of the splits. */
export type Split = (typeof splits)[number];

/** One sentence, its answer, and what it tests. */
export interface Example {
  /** Language and sentence: an example is its prompt. */
  readonly id: string;
  readonly language: Language;
  readonly prompt: readonly number[];
  readonly answer: readonly number[];
  readonly cell: { readonly verb: SenseId; readonly tense: Tense; readonly person: Person };
  readonly kind: 'correct' | 'wrong' | 'out-of-scope';
  readonly error?: ErrorKind;
  readonly reason?: OutOfScopeReason;
  readonly negative: boolean;
  /** Whether the corrected form is built from stem and ending. */
  readonly regular: boolean;
  /** The same of the gloss. */
  readonly glossRegular: boolean;
  readonly split: Split;
}

/** What an example says, before it is known where it belongs. */
export interface ExamplePlan {
  readonly language: Language;
  readonly cell: Cell;
  readonly verdict: Verdict;
  readonly sentence: Sentence;
}

/** The tokens of a plan. */
export function tokensOf(
  { language, cell, verdict, sentence }: ExamplePlan,
  options: CorpusOptions,
) {
  const prompt = [
    specialTokens[language],
    ...sentence.pieces.map((piece) => tokenOf(piece, language)),
    specialTokens.answer,
  ];
  const silent = isOutOfScope(verdict) || (verdict === 'correct' && options.gloss !== 'always');
  if (silent) return { prompt, answer: [verdictToken(verdict), specialTokens.eos] };
  const other = otherLanguage(language);
  const answer = [
    verdictToken(verdict),
    ...groupOf(cell, language).map((piece) => tokenOf(piece, language)),
    specialTokens.gloss,
    ...groupOf(cell, other).map((piece) => tokenOf(piece, other)),
    specialTokens.eos,
  ];
  return { prompt, answer };
}

/** The example of a plan, once its split is known. */
export function exampleOf(
  { language, cell, verdict }: ExamplePlan,
  { prompt, answer }: ReturnType<typeof tokensOf>,
  split: Split,
): Example {
  return {
    id: `${language}: ${decode(prompt)}`,
    language,
    prompt,
    answer,
    cell: { verb: cell.sense, tense: cell.tense, person: cell.person },
    kind: verdict === 'correct' ? 'correct' : isErrorKind(verdict) ? 'wrong' : 'out-of-scope',
    ...(isErrorKind(verdict) ? { error: verdict } : {}),
    ...(isOutOfScope(verdict) ? { reason: verdict } : {}),
    negative: cell.negative,
    regular: !isIrregular(cell, language),
    glossRegular: !isIrregular(cell, otherLanguage(language)),
    split,
  };
}
