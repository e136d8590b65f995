// The tutor's own task in one language, for specialists; and in both, for the generalist beside them. All are judged
// on the prompts of each language apart, so that what a wrong route costs is seen too.
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import type { Example } from '#src/tutor/corpus/example.ts';
import type { Language } from '#src/tutor/grammar/ids.ts';
import type { Random } from '#src/tutor/random.ts';
import { exampleLimits } from '../example-limits.ts';
import { heldOut } from '../held-out.ts';
import { heldPrompts } from './grammar.ts';
import type { TrainingTask } from './task.ts';

const corpus = openCorpus();

/** Test prompts of held-out cells by the language of their sentence. */
export function languagePrompts(): Readonly<Record<'held-english' | 'held-spanish', Example[]>> {
  const { test } = heldPrompts('held-cells');
  const of = (language: Language) => test.filter((example) => example.language === language);
  return { 'held-english': of('en'), 'held-spanish': of('es') };
}

/** Examples whose sentence is in `language`; their glosses are in the other one, as the tutor's are. */
function languageTask(language?: Language): TrainingTask {
  return {
    limits: exampleLimits,
    examples: (random, count) => Array.from({ length: count }, () => exampleIn(language, random)),
    async heldOut(runtime, weights, signal) {
      const options = { limits: exampleLimits, ...(signal ? { signal } : {}) };
      return heldOut(runtime, weights, languagePrompts(), options);
    },
  };
}

/** The stream's next example in that language, or its next at all. */
function exampleIn(language: Language | undefined, random: Random): Example {
  for (;;) {
    const example = corpus.trainingExample(random);
    if (language === undefined || example.language === language) return example;
  }
}

/** English sentences alone. */
export const english: TrainingTask = languageTask('en');
/** Spanish sentences alone. */
export const spanish: TrainingTask = languageTask('es');
/** Both, exactly the tutor's examples. */
export const bilingual: TrainingTask = languageTask();
