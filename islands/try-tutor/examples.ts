// One sentence for each thing the tutor can say, in each language: held-out sentences of the corpus itself.
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import type { Example } from '#src/tutor/corpus/example.ts';
import { type Language, languages, type Verdict, verdicts } from '#src/tutor/grammar/ids.ts';
import { decode } from '#src/tutor/tokenizer.ts';

/** A sentence to try, and the judgement that the corpus expects of it. */
export interface ExampleSentence {
  readonly language: Language;
  readonly verdict: Verdict;
  /** As a reader would write it: a capital, a full stop. */
  readonly text: string;
  readonly prompt: readonly number[];
  /** The right answer: the corpus's, not the tutor's. */
  readonly answer: readonly number[];
}

/** Enough held-out sentences for every verdict to come up in both languages. */
const drawn = 400;
/** A sentence of fewer tokens, tags included, says too little to look at. */
const shortest = 7;

let found: readonly ExampleSentence[] | undefined;

/** The shortest telling sentence of each verdict; throws naming a verdict that did not come up. */
export function exampleSentences(): readonly ExampleSentence[] {
  if (found) return found;
  const set = openCorpus().evaluationSet('held-sentences', drawn);
  const chosen = languages.flatMap((language) =>
    verdicts.map((verdict) => exampleSentence(set, language, verdict)),
  );
  found = chosen;
  return chosen;
}

/** The sentence that the page opens with: a wrong one, so that there is something to correct. */
export function openingSentence(language: Language): ExampleSentence {
  const opening = exampleSentences().find(
    (example) => example.language === language && example.verdict === 'regularised',
  );
  if (opening) return opening;
  throw new Error(`no example of a regularised verb in ${language}`);
}

function exampleSentence(
  set: readonly Example[],
  language: Language,
  verdict: Verdict,
): ExampleSentence {
  const [example] = set
    .filter((one) => one.language === language && verdictOf(one) === verdict)
    .filter(({ prompt, negative }) => prompt.length >= shortest && !negative)
    .toSorted((a, b) => a.prompt.length - b.prompt.length);
  if (!example)
    throw new Error(`${drawn} held-out sentences hold no "${verdict}" (${language}); draw more`);
  const { prompt, answer } = example;
  return { language, verdict, text: written(decode(prompt)), prompt, answer };
}

function verdictOf({ error, reason }: Example): Verdict {
  return error ?? reason ?? 'correct';
}

function written(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
