// What an import did, or why it did nothing, in lines.
import { formatQuantity } from '#src/book/format.ts';
import type { ImportProblem } from '#src/worksheet/bundle.ts';
import type { Imported } from '#src/worksheet/transfer.ts';
import { type Values, type Words, wordsIn } from '../kit/words.ts';
import { shortId, type Wording } from '../worksheet/wording.ts';
import { importStrings, type myWorkStrings } from './strings.ts';

/** Why a file was refused, and what to do. */
export function importProblemText(problem: ImportProblem, { locale }: Wording): string {
  return wordsIn(importStrings, locale)(problem.kind, valuesOf(problem, locale));
}

function valuesOf(problem: ImportProblem, locale: Wording['locale']): Values {
  const { kind: _, ...values } = problem;
  if (problem.kind === 'altered-run') return { run: shortId(problem.run) };
  if (problem.kind !== 'too-large') return values;
  const { bytes, limit } = problem;
  return {
    bytes: formatQuantity(bytes, 'byte', locale),
    limit: formatQuantity(limit, 'byte', locale),
  };
}

/** The counts of an import, kind by kind. */
export function importedLines(
  { worksheets, runs, responses }: Imported,
  words: Words<keyof (typeof myWorkStrings)['en']>,
): readonly string[] {
  return [
    words('imported'),
    words('imported.worksheets', worksheets),
    words('imported.runs', runs),
    words('imported.responses', responses),
  ];
}
