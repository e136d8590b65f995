// A class in rows: pupils by number, no id and no text of theirs; what each row says follows from the audit and from
// the exam's key, as it does for one reader.
import type { RunRecord } from '#src/measure/record.ts';
import { citableEstimates } from '../citation.ts';
import type { Definition } from '../definition.ts';
import type { ExamPhaseId } from '../exam-attempt.ts';
import type { ExamKeyOf } from '../exam-key.ts';
import { type ExamScore, examScore, type JudgedCase, judgedCases } from '../exam-score.ts';
import type { StepId, VerdictId } from '../ids.ts';
import type { Interval } from '../interval.ts';
import { bookCalibration, type Standing } from '../portfolio.ts';
import type { BookScore } from '../score.ts';
import type { Gathered, Pupil } from './gathering.ts';

/** One technique of one pupil: the worksheet that was changed last. */
export interface VerdictRow {
  readonly pupil: number;
  readonly technique: string;
  readonly step: StepId | 'done';
  readonly verdict: VerdictId | null;
  readonly supported: VerdictId;
  readonly confidence: number | null;
  readonly answered: number;
  readonly asked: number;
  readonly blocks: number;
  readonly weakens: number;
  /** Quantities without a run that counts. */
  readonly missing: readonly string[];
}

/** The machine of a run as far as the book compares machines. */
export interface ClassMachine {
  readonly runtime: string;
  readonly platform: string;
  readonly threads: number;
}

/** One estimate of one valid run of one pupil. */
export interface FigureRow extends Interval {
  readonly pupil: number;
  readonly experiment: string;
  readonly estimate: string;
  readonly machine: ClassMachine;
}

/** One sitting of one pupil; `score` is null where it is open or this edition does not know its cases. */
export interface SittingRow {
  readonly pupil: number;
  readonly phase: ExamPhaseId;
  readonly seed: number;
  readonly finished: boolean;
  readonly score: ExamScore | null;
}

/** One pupil's predictions against what was measured. */
export interface PredictionRow extends BookScore {
  readonly pupil: number;
}

/** How many pupils have begun a technique and lack one of its figures. */
export interface MissingRow {
  readonly technique: string;
  readonly quantity: string;
  readonly pupils: number;
  readonly of: number;
}

/** Everything a class view shows. */
export interface ClassReport extends Omit<Gathered, 'pupils'> {
  readonly pupils: number;
  readonly verdicts: readonly VerdictRow[];
  readonly figures: readonly FigureRow[];
  readonly sittings: readonly SittingRow[];
  /** All finished sittings of a phase together. */
  readonly phases: Readonly<Record<ExamPhaseId, ExamScore | null>>;
  /** All finished sittings together. */
  readonly answers: ExamScore | null;
  readonly predictions: readonly PredictionRow[];
  readonly allPredictions: BookScore | null;
  readonly missing: readonly MissingRow[];
}

/** What the report needs to know of the book. */
export interface ClassContext {
  readonly definitions: readonly Definition[];
  readonly standings: (pupil: Pupil) => readonly Standing[];
  readonly examKey: ExamKeyOf;
}

/** The report of a class. */
export function classReport({ pupils, ...rest }: Gathered, context: ClassContext): ClassReport {
  const standings = pupils.map((pupil) => ({ pupil, all: context.standings(pupil) }));
  const verdicts = standings.flatMap(({ pupil, all }) => verdictRows(pupil.number, all));
  const sittings = pupils.flatMap((pupil) => sittingsOf(pupil, context.examKey));
  const scored = (phase: ExamPhaseId) =>
    examScore(sittings.flatMap(({ row, cases }) => (row.phase === phase ? cases : [])));
  return {
    ...rest,
    pupils: pupils.length,
    verdicts,
    figures: pupils.flatMap((pupil) => figureRows(pupil, context.definitions)),
    sittings: sittings.map(({ row }) => row),
    phases: { pre: scored('pre'), post: scored('post'), practice: scored('practice') },
    answers: examScore(sittings.flatMap(({ cases }) => cases)),
    predictions: standings.flatMap(({ pupil, all }) => {
      const score = bookCalibration(all);
      return score === null ? [] : [{ pupil: pupil.number, ...score }];
    }),
    allPredictions: bookCalibration(standings.flatMap(({ all }) => all)),
    missing: missingRows(verdicts, context.definitions),
  };
}

/** A pupil's first finished sitting before the book and last finished one after it; null where there is none. */
export function beforeAndAfter(
  sittings: readonly SittingRow[],
  pupil: number,
): { readonly pre: ExamScore | null; readonly post: ExamScore | null } {
  const own = (phase: ExamPhaseId) =>
    sittings.filter((row) => row.pupil === pupil && row.phase === phase && row.score !== null);
  return { pre: own('pre')[0]?.score ?? null, post: own('post').at(-1)?.score ?? null };
}

function verdictRows(pupil: number, standings: readonly Standing[]): VerdictRow[] {
  const latest = new Map<string, Standing>();
  for (const standing of standings) {
    const known = latest.get(standing.technique);
    const newer = known === undefined || changedAt(standing) > changedAt(known);
    if (newer) latest.set(standing.technique, standing);
  }
  return [...latest.values()].map((standing) => {
    const { technique, step, verdict, confidence, audit, findings, missing } = standing;
    const { answered, asked } = audit.completeness;
    const { blocks, weakens } = findings;
    const supported = audit.supported.verdict;
    const judged = { technique, step, verdict, supported, confidence };
    return { pupil, ...judged, answered, asked, blocks, weakens, missing };
  });
}

function changedAt({ worksheet }: Standing): number {
  return Date.parse(worksheet.updatedAt);
}

/** The preferred estimate of every quantity that a definition asks for; shared by two techniques it is one row. */
function figureRows({ number, runs }: Pupil, definitions: readonly Definition[]): FigureRow[] {
  const quantities = definitions.flatMap((definition) => Object.values(definition.quantities));
  return runs.flatMap((run) => {
    if (run.status !== 'valid') return [];
    const keys = new Set(
      quantities.flatMap((quantity) => citableEstimates(quantity, run).slice(0, 1)),
    );
    return [...keys].flatMap((key) => {
      const estimate = run.summary[key];
      if (estimate === undefined) return [];
      const { low, value, high, unit } = estimate;
      const origin = { pupil: number, experiment: run.experiment.id, estimate: key };
      return [{ ...origin, machine: machineOf(run), low, value, high, unit }];
    });
  });
}

function machineOf({ environment }: RunRecord): ClassMachine {
  const { runtime, platform, threads } = environment;
  const [major = ''] = runtime.version.split('.');
  return { runtime: `${runtime.name} ${major}`.trim(), platform, threads };
}

function sittingsOf(
  { number, exams }: Pupil,
  examKey: ExamKeyOf,
): { readonly row: SittingRow; readonly cases: readonly JudgedCase[] }[] {
  return exams
    .toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt))
    .map((attempt) => {
      const { phase, seed, finishedAt } = attempt;
      const key = examKey(attempt);
      const finished = finishedAt !== undefined;
      const cases = finished && key !== null ? judgedCases(attempt, key) : [];
      return { row: { pupil: number, phase, seed, finished, score: examScore(cases) }, cases };
    });
}

function missingRows(
  verdicts: readonly VerdictRow[],
  definitions: readonly Definition[],
): readonly MissingRow[] {
  return definitions.flatMap(({ id, evidence }) => {
    const begun = verdicts.filter(({ technique }) => technique === id);
    return evidence.flatMap((quantity) => {
      const pupils = begun.filter(({ missing }) => missing.includes(quantity)).length;
      return pupils === 0 ? [] : [{ technique: id, quantity, pupils, of: begun.length }];
    });
  });
}
