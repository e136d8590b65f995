// The rows of a class for a spreadsheet (RFC 4180). Names of columns and ids are English in every language, numbers
// have a point, and no field can be taken for a formula.
import { csvField } from '#src/measure/record-export.ts';
import type { FigureRow, PredictionRow, SittingRow, VerdictRow } from './class-report.ts';

type Cell = string | number | boolean | null;

/** The verdicts, one line a pupil and technique. */
export function verdictsCsv(rows: readonly VerdictRow[]): string {
  return csv(
    [
      'pupil',
      'technique',
      'step',
      'verdict',
      'supported',
      'confidence',
      'answered',
      'asked',
      'blocks',
      'weakens',
      'missing',
    ],
    rows.map((row) => [
      row.pupil,
      row.technique,
      row.step,
      row.verdict,
      row.supported,
      row.confidence,
      row.answered,
      row.asked,
      row.blocks,
      row.weakens,
      row.missing.join(' '),
    ]),
  );
}

/** The measured figures, one line an estimate of a run. */
export function figuresCsv(rows: readonly FigureRow[]): string {
  return csv(
    [
      'pupil',
      'experiment',
      'estimate',
      'value',
      'low',
      'high',
      'unit',
      'runtime',
      'platform',
      'threads',
    ],
    rows.map(({ pupil, experiment, estimate, value, low, high, unit, machine }) => [
      pupil,
      experiment,
      estimate,
      value,
      low,
      high,
      unit,
      machine.runtime,
      machine.platform,
      machine.threads,
    ]),
  );
}

/** The sittings of the exam, one line each. */
export function sittingsCsv(rows: readonly SittingRow[]): string {
  return csv(
    [
      'pupil',
      'phase',
      'seed',
      'finished',
      'asked',
      'answered',
      'right',
      'accuracy',
      'balanced_accuracy',
      'brier',
      'overconfidence',
      'discrimination',
    ],
    rows.map(({ pupil, phase, seed, finished, score }) => [
      pupil,
      phase,
      seed,
      finished,
      ...(score === null
        ? Array<null>(8).fill(null)
        : [
            score.asked,
            score.answered,
            score.right,
            score.accuracy,
            score.balancedAccuracy,
            score.brier,
            score.overconfidence,
            score.discrimination,
          ]),
    ]),
  );
}

/** The predictions, one line a pupil. */
export function predictionsCsv(rows: readonly PredictionRow[]): string {
  return csv(
    ['pupil', 'predictions', 'held', 'coverage', 'coverage_low', 'coverage_high'],
    rows.map(({ pupil, n, inside, coverage, coverageInterval: { low, high } }) => [
      pupil,
      n,
      inside,
      coverage,
      low,
      high,
    ]),
  );
}

function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A field; a text from a file that a spreadsheet would compute is marked as text. */
function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return csvField(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
}
