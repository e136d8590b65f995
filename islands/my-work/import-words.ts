// What an import did, in lines.
import type { RecordKind } from '#src/worksheet/records.ts';
import type { Imported } from '#src/worksheet/transfer.ts';
import type { Words } from '../kit/words.ts';
import type { myWorkStrings } from './strings.ts';

const told = ['worksheets', 'runs', 'responses', 'exams', 'reviews'] as const;
told satisfies readonly RecordKind[];

/** The counts of an import, kind by kind; kinds of which the file holds none are left out. */
export function importedLines(
  imported: Imported,
  words: Words<keyof (typeof myWorkStrings)['en']>,
): readonly string[] {
  const counted = told.filter((kind) => Object.values(imported[kind]).some((count) => count > 0));
  return [words('imported'), ...counted.map((kind) => words(`imported.${kind}`, imported[kind]))];
}
