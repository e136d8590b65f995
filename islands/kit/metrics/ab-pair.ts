// Names of what ab-pair measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: { 'time.a': 'A', 'time.b': 'B', ratio: 'B against A' },
  es: { 'time.a': 'A', 'time.b': 'B', ratio: 'B frente a A' },
});
