// What the browser answered when asked for an adapter, as a sentence with its consequence.
import type { Locale } from '#src/book/locales.ts';
import type { FoundAdapter } from '#src/runtime/webgpu-adapter.ts';
import { wordsIn } from '../kit/words.ts';
import { webgpuStrings } from './strings.ts';

/** The sentence, and whether it is good news. */
export interface AdapterSentence {
  readonly sentence: string;
  readonly kind: 'good' | 'bad';
}

/** Words an answer. */
export function adapterSentence(found: FoundAdapter, locale: Locale): AdapterSentence {
  const words = wordsIn(webgpuStrings, locale);
  if (!found.ok) return { sentence: words(`missing.${found.missing}`), kind: 'bad' };
  const { name, software } = found;
  if (software) return { sentence: words('software', { name }), kind: 'bad' };
  return {
    sentence: name === '' ? words('foundUnnamed') : words('found', { name }),
    kind: 'good',
  };
}
