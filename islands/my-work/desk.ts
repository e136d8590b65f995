// What every view of My work is given.
import type { World } from '#src/worksheet/citation.ts';
import type { Standing } from '#src/worksheet/portfolio.ts';
import type { Persistence } from '#src/worksheet/storage/persistence.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import type { Words } from '../kit/words.ts';
import type { Wording } from '../worksheet/wording-of.ts';
import type { Collection } from './collection.ts';
import type { myWorkStrings } from './strings.ts';

/** The context of a view. */
export interface Desk {
  readonly store: WorksheetStore;
  readonly collection: Collection;
  /** Every worksheet of a technique that this edition judges, audited; the latest changed first. */
  readonly standings: readonly Standing[];
  /** The predictions drawn, where there are any and the drawing has come. */
  readonly predictionFigure: Element | null;
  readonly words: Words<keyof (typeof myWorkStrings)['en']>;
  readonly wording: Wording;
  readonly current: World['current'];
  readonly persistence: Persistence | null;
  /** The run about to be deleted, while the reader is asked. */
  readonly confirming: string | null;
  /** The last outcome, in lines. */
  readonly message: { readonly kind: 'good' | 'bad'; readonly lines: readonly string[] } | null;
  /** The address of a chapter in the page's language. */
  readonly chapter: (slug: string, anchor: string) => string;
  /** The address of a page in the page's language. */
  readonly page: (slug: string) => string;
  readonly act: {
    readonly keepStored: () => void;
    readonly exportAll: () => void;
    readonly exportRecords: () => void;
    readonly exportRaw: () => void;
    readonly importFile: (file: File) => void;
    readonly print: () => void;
    readonly confirm: (run: string | null) => void;
    readonly deleteRun: (run: string) => void;
    readonly deleteAll: () => void;
  };
}
