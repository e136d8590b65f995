// Words a refusal of an imported file in the reader's language.
import { formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import type { ImportProblem } from '#src/worksheet/bundle.ts';
import { importStrings } from './import-problem-strings.ts';
import { type Values, wordsIn } from './words.ts';

/** Why a file was refused, and what to do. */
export function importProblemText(problem: ImportProblem, locale: Locale): string {
  return wordsIn(importStrings, locale)(problem.kind, valuesOf(problem, locale));
}

function valuesOf(problem: ImportProblem, locale: Locale): Values {
  const { kind: _, ...values } = problem;
  // The first digits of a fingerprint tell the runs of one reader apart.
  if (problem.kind === 'altered-run') return { run: problem.run.slice(0, 8) };
  if (problem.kind !== 'too-large') return values;
  const { bytes, limit } = problem;
  return {
    bytes: formatQuantity(bytes, 'byte', locale),
    limit: formatQuantity(limit, 'byte', locale),
  };
}
