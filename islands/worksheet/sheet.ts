// What every view of a worksheet is given: the session, the words, and a little state that is not worth keeping.
import type { Judged } from './judged.ts';
import type { WorksheetSession } from './session.ts';
import type { Wording } from './wording-of.ts';

/** The context of a view. */
export interface Sheet {
  readonly session: WorksheetSession;
  readonly judged: Judged;
  readonly words: Wording;
  /** Selections not yet made into answers, such as the run about to be cited. */
  readonly chosen: Map<string, string>;
  /** Draws everything again; resolves when that is done. */
  readonly redraw: () => Promise<void>;
  /** The address of a heading in this chapter. */
  readonly anchor: (id: string) => string;
}

/** The id of an element of the form, unique on the page. */
export function elementId(field: string, ...names: readonly string[]): string {
  return ['worksheet', field, ...names].join('-').replaceAll('.', '-');
}
