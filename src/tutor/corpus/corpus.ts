// The corpus: an endless, seeded stream of training examples, and evaluation sets that never change.
import type { Pieces } from '../grammar/forms-en.ts';
import { isOutOfScope, type Language, persons, type Verdict } from '../grammar/ids.ts';
import type { SenseId } from '../grammar/senses.ts';
import { type Random, seededRandom } from '../random.ts';
import { maximumPromptTokens, vocabulary } from '../vocabulary.ts';
import { tenseIsBlurred } from './adverbs.ts';
import { type Cell, carriersOf, groupOf, requestEn, requestEs } from './cell.ts';
import { happens, pick, textHash, weighted } from './draw.ts';
import { type Example, exampleOf, type Split, tokensOf } from './example.ts';
import { otherTensesEn, pluralSlipsEn } from './foreign-en.ts';
import { otherTensesEs, pluralSlipsEs } from './foreign-es.ts';
import {
  cellKey,
  chooseHoldouts,
  corpusSenses,
  formKey,
  type Holdouts,
  pairKey,
} from './holdouts.ts';
import { type CorpusOptions, corpusOptions } from './options.ts';
import { drawSentence, type SentencePlan } from './sentences.ts';
import type { Slip } from './slip.ts';
import { slipsEn } from './slips-en.ts';
import { slipsEs } from './slips-es.ts';

/** A corpus of one choice of options. */
export interface Corpus {
  readonly options: CorpusOptions;
  readonly holdouts: Holdouts;
  /** The next training example of a stream of random numbers. */
  trainingExample(random: Random): Example;
  /** The next `size` of them. */
  trainingBatch(random: Random, size: number): Example[];
  /** `size` examples of a split with different prompts: always the same ones. */
  evaluationSet(split: Split, size: number): Example[];
}

/** Opens the corpus of these options; the rest are the defaults. */
export function openCorpus(changes: Partial<CorpusOptions> = {}): Corpus {
  const options = { ...corpusOptions, ...changes };
  const holdouts = chooseHoldouts(options);
  const senses = corpusSenses(options);
  const draw = (random: Random) => drawExample(random, senses, options, holdouts);

  function exampleOfSplit(random: Random, split: Split): Example {
    for (;;) {
      const example = draw(random);
      if (example?.split === split) return example;
    }
  }

  return {
    options,
    holdouts,
    trainingExample: (random) => exampleOfSplit(random, 'train'),
    trainingBatch: (random, size) =>
      Array.from({ length: size }, () => exampleOfSplit(random, 'train')),
    evaluationSet(split, size) {
      const random = seededRandom(textHash(`${options.seed} ${split}`));
      const found = new Map<string, Example>();
      while (found.size < size) {
        const example = exampleOfSplit(random, split);
        found.set(example.id, example);
      }
      return [...found.values()];
    },
  };
}

/** One draw; nothing where the sentence is too long or shows what is held out without asking for it. */
function drawExample(
  random: Random,
  senses: readonly SenseId[],
  options: CorpusOptions,
  holdouts: Holdouts,
): Example | undefined {
  const plan = drawPlan(random, senses, options);
  const verdict: Verdict = plan.slip?.verdict ?? 'correct';
  const sentence = drawSentence(random, plan, options);
  const examplePlan = { ...plan, verdict, sentence };
  const tokens = tokensOf(examplePlan, options);
  if (tokens.prompt.length > maximumPromptTokens) return undefined;
  const split = splitOf(plan, tokens, sentence.context, options, holdouts);
  return split && exampleOf(examplePlan, tokens, split);
}

/** A language, a cell, and what its sentence shows. */
function drawPlan(
  random: Random,
  senses: readonly SenseId[],
  options: CorpusOptions,
): SentencePlan {
  const { correct, wrong, outOfScope } = options;
  const kind = weighted(random, { correct, wrong, outOfScope });
  const language: Language = happens(random, options.spanishRate) ? 'es' : 'en';
  const verdict =
    kind === 'wrong'
      ? weighted(random, options.errors)
      : pick(random, ['plural-subject', 'other-tense', 'two-errors'] as const);
  for (;;) {
    const cell = drawCell(random, senses, options);
    const slips = slipsOf(language, cell).filter((slip) => slip.verdict === verdict);
    if (kind !== 'correct' && slips.length === 0) continue;
    const slip = kind === 'correct' ? undefined : pick(random, slips);
    const group = slip?.group ?? groupOf(cell, language);
    if (!isAmbiguous(language, cell, group)) return { language, cell, group, slip };
  }
}

/** *Every day she put* may be a past: the bare present of put and read is never shown as one. */
function isAmbiguous(language: Language, cell: Cell, group: Pieces): boolean {
  return cell.tense === 'present' && group.length === 1 && tenseIsBlurred(language, cell);
}

function drawCell(random: Random, senses: readonly SenseId[], options: CorpusOptions): Cell {
  const sense = pick(random, senses);
  const tense = weighted(random, options.tenses);
  return {
    sense,
    tense,
    person: pick(random, persons),
    negative: happens(random, options.negativeRate),
    carrier: pick(random, carriersOf(sense)),
  };
}

/** Everything that can be said wrongly, or out of scope, about a cell. */
export function slipsOf(language: Language, cell: Cell): Slip[] {
  if (language === 'en')
    return [...slipsEn(requestEn(cell)), ...pluralSlipsEn(cell), ...otherTensesEn(cell)];
  return [...slipsEs(requestEs(cell)), ...pluralSlipsEs(cell), ...otherTensesEs(cell)];
}

/** Where an example belongs; nothing where it shows something held out but does not ask for it. */
function splitOf(
  { cell, slip, language }: SentencePlan,
  { prompt, answer }: { prompt: readonly number[]; answer: readonly number[] },
  context: string,
  options: CorpusOptions,
  holdouts: Holdouts,
): Split | undefined {
  if (holdsForm(answer, holdouts)) return 'held-cells';
  if (holdsForm(prompt, holdouts)) return undefined;
  const outOfScope = slip !== undefined && isOutOfScope(slip.verdict);
  const shown = slip?.shows ?? cell.tense;
  if (shown !== cell.tense && holdouts.pairs.has(pairKey({ ...cell, tense: shown })))
    return undefined;
  if (holdouts.pairs.has(pairKey(cell))) return outOfScope ? undefined : 'held-pairs';
  if (holdouts.irregular.has(cellKey(cell))) return outOfScope ? undefined : 'held-irregular';
  const place = textHash(`${options.seed} ${language} ${context}`) / 2 ** 32;
  return place < options.heldContexts ? 'held-sentences' : 'train';
}

/** Whether a held-out form stands anywhere in these tokens. */
export function holdsForm(tokens: readonly number[], { forms }: Holdouts): boolean {
  return tokens.some((token, i) => {
    const ending = vocabulary[tokens[i + 1] ?? 0] ?? '';
    const stem = vocabulary[token] ?? '';
    if (!ending.startsWith('+') || ending === '') return false;
    return forms.has(formKey('en', stem, ending)) || forms.has(formKey('es', stem, ending));
  });
}
