// The knobs of the corpus: what is drawn how often, and how much is held out.
import type { ErrorKind, Tense } from '../grammar/ids.ts';

/** Rates are probabilities in [0, 1]; weights are relative. */
export interface CorpusOptions {
  /** Decides the held-out cells and the fixed evaluation sets. */
  readonly seed: number;
  /** Relative weights of the three kinds of sentence. */
  readonly correct: number;
  readonly wrong: number;
  readonly outOfScope: number;
  /** Relative weights of the six kinds of error. */
  readonly errors: Readonly<Record<ErrorKind, number>>;
  /** Relative weights of the tenses. */
  readonly tenses: Readonly<Record<Tense, number>>;
  /** How often a sentence is Spanish. */
  readonly spanishRate: number;
  /** How often a third-person subject has other nouns between it and its verb. */
  readonly distanceRate: number;
  /** How often such a noun is of the other number. */
  readonly distractorRate: number;
  /** How often a second phrase stands at such a distance. */
  readonly secondPhraseRate: number;
  /** How often the group is negative. */
  readonly negativeRate: number;
  /** How often a sentence whose verb shows its tense has a time adverb all the same. */
  readonly adverbRate: number;
  /** How often a Spanish subject that is not needed is said. */
  readonly spokenSubjectRate: number;
  /** Whether an answer goes on to the gloss: `always`, or only where the verb was wrong. */
  readonly gloss: 'always' | 'when-wrong';
  /** Number of senses taken from the table. */
  readonly senses: number;
  /** Share of regular surface forms held out, by language and ending. */
  readonly heldForms: number;
  /** Share of verb × tense pairs held out. */
  readonly heldPairs: number;
  /** Share of irregular cells held out, of those whose form recurs in another cell. */
  readonly heldIrregular: number;
  /** Share of contexts (subject, adverb, what follows the verb) held out. */
  readonly heldContexts: number;
}

/** The corpus that the shipped models learn from. */
export const corpusOptions: CorpusOptions = {
  seed: 36,
  correct: 3,
  wrong: 5,
  outOfScope: 2,
  errors: {
    'third-person': 1,
    'first-second-person': 1,
    regularised: 1,
    participle: 1,
    auxiliary: 1,
    clash: 1.5,
  },
  tenses: {
    infinitive: 0.7,
    present: 1.5,
    past: 1.5,
    perfect: 1.2,
    'future-will': 1,
    'future-going': 0.7,
  },
  spanishRate: 0.5,
  distanceRate: 0.6,
  distractorRate: 0.8,
  secondPhraseRate: 0.2,
  negativeRate: 0.25,
  adverbRate: 0.7,
  spokenSubjectRate: 0.5,
  gloss: 'always',
  senses: Number.POSITIVE_INFINITY,
  heldForms: 0.2,
  heldPairs: 0.08,
  heldIrregular: 0.12,
  heldContexts: 0.1,
};
