// Every sheet with its words and published values, for the build alone: the page loads its own sheets only.
import type { Locale } from '#src/book/locales.ts';
import type { Preset, Sheet } from './sheet.ts';
import type { SheetWords } from './sheet-words.ts';

/** What stands under one name in sheets/, words/ and presets/. */
export interface KnownSheet {
  readonly sheet: Sheet;
  readonly words: Readonly<Record<Locale, SheetWords>>;
  readonly presets: readonly Preset[];
}

const sheets = import.meta.glob<{ sheet: Sheet }>('./sheets/*.ts', { eager: true });
const words = import.meta.glob<{ words: KnownSheet['words'] }>('./words/*.ts', { eager: true });
const presets = import.meta.glob<{ presets: readonly Preset[] }>('./presets/*.ts', { eager: true });

/** The names of all sheets. */
export const sheetIds: readonly string[] = Object.keys(sheets).map((path) =>
  path.slice('./sheets/'.length, -'.ts'.length),
);

/** The sheet of a name; throws naming the sheets there are, or the words that are missing. */
export function knownSheet(id: string): KnownSheet {
  const sheet = sheets[`./sheets/${id}.ts`]?.sheet;
  if (!sheet) throw new Error(`no calculator "${id}": there are ${sheetIds.join(', ')}`);
  const worded = words[`./words/${id}.ts`]?.words;
  if (!worded)
    throw new Error(`calculator "${id}" has no words: write islands/calculator/words/${id}.ts`);
  return { sheet, words: worded, presets: presets[`./presets/${id}.ts`]?.presets ?? [] };
}
