// The rubric beside the reference judgement: what the audit can judge it judges, the rest the reader does.
import type { Audit } from './audit.ts';
import type { Criterion, CriterionJudge, Definition } from './definition.ts';
import type { Finding, FindingId } from './findings.ts';
import { type Attempt, predictionLevel } from './schema.ts';
import { scorePredictions } from './score.ts';

/** One criterion judged; `self` waits for the reader. */
export interface RubricLine {
  readonly id: string;
  readonly points: number;
  readonly judged: 'met' | 'missed' | 'self';
}

interface Judged {
  readonly definition: Definition;
  readonly attempt: Attempt;
  readonly audit: Audit;
}

/** Judges an attempt by the rubric of its definition; `audit` is the audit of that attempt. */
export function rubricResult(
  definition: Definition,
  attempt: Attempt,
  audit: Audit,
): readonly RubricLine[] {
  return definition.rubric.map(({ id, points, judge }: Criterion) => {
    if (judge === 'self') return { id, points, judged: 'self' };
    const met = judges[judge]({ definition, attempt, audit });
    return { id, points, judged: met ? 'met' : 'missed' };
  });
}

const judges: Readonly<Record<Exclude<CriterionJudge, 'self'>, (judged: Judged) => boolean>> = {
  'requirement-stated': ({ attempt }) => attempt.answers.requirement !== undefined,
  'resource-named': ({ definition: { reference }, attempt }) => {
    const named = attempt.answers.bottleneck?.resource;
    return named !== undefined && [reference.resource, ...reference.alsoAccepted].includes(named);
  },
  'presence-supported': ({ attempt, audit }) =>
    attempt.answers.presence !== undefined &&
    none(audit.findings, 'presence-not-supported', 'resource-contradicts-presence'),
  'evidence-complete': ({ audit }) =>
    !audit.findings.some(({ field, severity }) => field === 'evidence' && severity === 'blocks'),
  'guardrail-measured': ({ attempt, audit }) =>
    attempt.answers.guardrail !== undefined && audit.case.guardrail !== 'cannot-tell',
  'verdict-supported': ({ audit }) =>
    audit.given !== null && none(audit.findings, 'verdict-not-supported', 'owed-missing'),
  'flip-placed': ({ audit }) =>
    none(audit.findings, 'flip-missing', 'flip-wrong-side', 'flip-side-contradicted'),
  'predictions-covered': ({ definition, attempt, audit }) => {
    const scores = scorePredictions(definition, attempt, audit.intervals, { first: true });
    const inside = scores.filter((score) => score.inside).length;
    // Whole predictions: of three, two inside is as near to 80 % as three can come from below.
    return inside >= Math.max(1, Math.floor(predictionLevel * scores.length));
  },
};

function none(findings: readonly Finding[], ...ids: readonly FindingId[]): boolean {
  return !findings.some(({ id }) => ids.includes(id));
}
