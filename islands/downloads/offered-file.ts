// What the table of downloads tells of a file: enough to choose it, to fetch it and to check it.
import type { Locale } from '#src/book/locales.ts';

/** What a file is, in the order in which the table lists them. */
export const fileKinds = ['book', 'epub', 'worksheets', 'judgements', 'archive'] as const;

/** One of them. */
export type FileKind = (typeof fileKinds)[number];

/** A file that can be downloaded. */
export interface OfferedFile {
  /** Its name in the folder of downloads. */
  readonly file: string;
  readonly kind: FileKind;
  /** The phase or module of a worksheet, as its id, such as `phase-36`, `module-07` or `all`. */
  readonly subject: string | null;
  /** Its language; nothing where it holds them all. */
  readonly locale: Locale | null;
  /** Its paper; nothing where it has no pages. */
  readonly format: string | null;
  readonly pages: number | null;
  readonly bytes: number;
  /** The day it was made, as YYYY-MM-DD. */
  readonly date: string;
  readonly sha256: string;
}
