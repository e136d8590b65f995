// The words of every technique by the id of its definition; each technique's own stand in a file of its name.
import type { Locale } from '#src/book/locales.ts';
import * as mla from './mla.ts';
import * as moduleZero from './module-00.ts';
import * as moduleOne from './module-01.ts';
import * as moduleTwo from './module-02.ts';
import * as moduleThree from './module-03.ts';
import * as moduleFour from './module-04.ts';
import * as module05 from './module-05.ts';
import * as moduleSix from './module-06.ts';
import * as moduleSeven from './module-07.ts';
import * as module08 from './module-08.ts';
import * as moduleNine from './module-09.ts';
import * as moduleTen from './module-10.ts';
import * as moe from './moe.ts';
import * as reasoning from './reasoning.ts';
import * as speculative from './speculative.ts';
import * as stateSpace from './state-space.ts';

/** What a technique's file exports: its name, its quantities, what is asked, mechanisms, rubric. */
export const techniqueWords = {
  mla,
  'module-00': moduleZero,
  'module-01': moduleOne,
  'module-02': moduleTwo,
  'module-07': moduleSeven,
  moe,
  'module-03': moduleThree,
  'module-04': moduleFour,
  'module-06': moduleSix,
  'module-08': module08,
  'module-09': moduleNine,
  'module-10': moduleTen,
  reasoning,
  speculative,
  'state-space': stateSpace,
  'module-05': module05,
} as const satisfies Readonly<Record<string, TechniqueWords>>;

/** Tables of words by id in every language. */
type Table = Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** The tables of one technique. */
export interface TechniqueWords {
  /** `name`: what the technique is called. */
  readonly nameStrings: Table;
  readonly quantityStrings: Table;
  readonly predictStrings: Table;
  readonly mechanismStrings: Table;
  readonly criterionStrings: Table;
}

/** The words of a technique by an id read from storage; undefined where this edition has none. */
export function wordsOfTechnique(id: string): TechniqueWords | undefined {
  const all: Readonly<Record<string, TechniqueWords>> = techniqueWords;
  return Object.hasOwn(all, id) ? all[id] : undefined;
}
