// What models and sets are called in the reader's language; the record speaks in ids.
import type { Locale } from '#src/book/locales.ts';
import { wordsIn } from '../kit/words.ts';
import { cardStrings } from './strings.ts';
import type { TrainedPlan } from './training-record.ts';

/** The name of a model, or of a rung by its width; an unknown name stands for itself. */
export function modelName(
  { name, config }: Pick<TrainedPlan, 'name'> & { readonly config: { readonly dModel: number } },
  locale: Locale,
): string {
  if (name.startsWith('rung-'))
    return wordsIn(cardStrings, locale)('rung', { width: config.dModel });
  const words: Readonly<Record<string, string>> = cardStrings[locale];
  return words[`model.${name}`] ?? name;
}

/** The name of a set of prompts; an unknown id stands for itself. */
export function splitName(split: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = cardStrings[locale];
  return words[`split.${split}`] ?? split;
}
