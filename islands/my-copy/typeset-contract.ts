// What the page asks of the typesetting worker, and what it is told meanwhile.
import type { CopyDefinition } from './copy-definition.ts';
import type { TypesetProgress } from './typeset.ts';

/** A copy to be set, and where the program and the fonts are. */
export interface SettingWanted {
  readonly definition: CopyDefinition;
}

/** How far it is: fetching, or setting. */
export type SettingProgress = { readonly stage: 'load'; readonly loaded: number } | TypesetProgress;
