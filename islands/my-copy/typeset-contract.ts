// What the page asks of the typesetting worker, and what it is told meanwhile.
import type { CopyMaterial } from './copy-source.ts';
import type { TypesetProgress } from './typeset.ts';

/** What is kept, and the figures drawn of it; the worker has no document to draw them in. */
export interface SettingWanted {
  readonly material: CopyMaterial;
}

/** How far it is: fetching, or setting. */
export type SettingProgress = { readonly stage: 'load'; readonly loaded: number } | TypesetProgress;
