// Where each judgement stands, and how good the predictions of the whole book were: what a reader's portfolio and a
// class's table are made of. Ids and values; the audit decides, nothing is stored.
import { type Audit, audit } from './audit.ts';
import type { World } from './citation.ts';
import type { Definition } from './definition.ts';
import type { Severity } from './findings.ts';
import type { StepId, VerdictId } from './ids.ts';
import { currentAttempt, currentStep } from './machine.ts';
import type { Worksheet } from './schema.ts';
import { type BookScore, bookScore, type PredictionScore, scorePredictions } from './score.ts';

/** One worksheet at a glance: its current attempt, audited. */
export interface Standing {
  readonly technique: string;
  readonly worksheet: Worksheet;
  readonly step: StepId | 'done';
  readonly verdict: VerdictId | null;
  readonly confidence: number | null;
  readonly audit: Audit;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Quantities that the technique asks for and that no run that counts is cited for. */
  readonly missing: readonly string[];
  /** Predictions of the first attempt against what was measured then, or later. */
  readonly scores: readonly PredictionScore[];
}

/** The standing of a worksheet among the runs at hand. */
export function standingOf(definition: Definition, worksheet: Worksheet, world: World): Standing {
  const attempt = currentAttempt(worksheet);
  const audited = audit(definition, worksheet, world, attempt);
  const { verdict, confidence } = attempt.answers;
  const count = (severity: Severity) =>
    audited.findings.filter((found) => found.severity === severity).length;
  return {
    technique: definition.id,
    worksheet,
    step: currentStep(definition, attempt),
    verdict: verdict?.verdict ?? null,
    confidence: confidence ?? null,
    audit: audited,
    findings: { blocks: count('blocks'), weakens: count('weakens'), note: count('note') },
    missing: definition.evidence.filter((quantity) => !audited.intervals.has(quantity)),
    scores: firstScores(definition, worksheet, world, audited),
  };
}

/** Scores of the first attempt's committed predictions: a later attempt predicts what it has already seen. */
function firstScores(
  definition: Definition,
  worksheet: Worksheet,
  world: World,
  now: Audit,
): readonly PredictionScore[] {
  const [first] = worksheet.attempts;
  // A prediction still open for change claims nothing yet.
  if (first === undefined || first.committed.predict === undefined) return [];
  const then = audit(definition, worksheet, world, first);
  // What that attempt measured itself counts before what a later one did.
  const intervals = new Map([...now.intervals, ...then.intervals]);
  return scorePredictions(definition, first, intervals, { first: true });
}

/** Coverage over the whole book: of one quantity predicted twice, in two worksheets of a technique, each counts. */
export function bookCalibration(standings: readonly Pick<Standing, 'scores'>[]): BookScore | null {
  return bookScore(standings.flatMap(({ scores }) => scores));
}
