// What the book offers to keep: the list of files in `downloads/`, written with them and read by the page that shows them.
import * as z from 'zod';
import { type Locale, localeIds } from './locales.ts';

/** What a file is: the typeset book, the book for e-readers, forms, the judgements they are compared with, the site. */
export const downloadKinds = ['book', 'epub', 'worksheets', 'judgements', 'archive'] as const;

/** What a file is for. */
export type DownloadKind = (typeof downloadKinds)[number];

/** The sheets a typeset file is made for. */
export const paperFormats = ['A4', 'Letter'] as const;

/** The sheet a typeset file is made for. */
export type PaperFormat = (typeof paperFormats)[number];

const entry = z.strictObject({
  /** The file's name in `downloads/`. */
  file: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/i),
  kind: z.enum(downloadKinds),
  /** Which worksheets it holds, e.g. `phase-36`, `module-07`, `all`; nothing where a file is the whole book. */
  subject: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .nullable(),
  /** Its language; nothing where it holds every language. */
  locale: z.enum(localeIds as [Locale, ...Locale[]]).nullable(),
  /** Its paper; nothing where it has none. */
  format: z.enum(paperFormats).nullable(),
  bytes: z.int().positive(),
  /** The day it was made. */
  date: z.iso.date(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** How many pages it has; nothing where it has none. */
  pages: z.int().positive().nullable(),
});

const manifest = z.strictObject({
  schema: z.literal(1),
  /** The edition the files were made from. */
  version: z.string(),
  /** Its commit; nothing where the sources have no history. */
  commit: z.string().nullable(),
  files: z.array(entry),
});

/** One file to keep. */
export type Download = Readonly<z.infer<typeof entry>>;

/** Every file to keep, and the edition they were made from. */
export interface DownloadsManifest {
  readonly schema: 1;
  readonly version: string;
  readonly commit: string | null;
  readonly files: readonly Download[];
}

/** The manifest in the text of a `downloads.json`. Throws saying what is wrong with it. */
export function parseDownloads(text: string): DownloadsManifest {
  const result = manifest.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  throw new Error(`downloads.json: ${z.prettifyError(result.error)}; run npm run book again`);
}
