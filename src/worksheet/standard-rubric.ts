// The rubric of a technique that could be adopted: most of its points are for what evidence can show.
import type { Criterion } from './definition.ts';

/** The criteria that most definitions share. */
export const standardRubric = [
  { id: 'requirement-first', points: 1, judge: 'requirement-stated' },
  { id: 'bottleneck-sentence', points: 2, judge: 'self' },
  { id: 'bottleneck-resource', points: 1, judge: 'resource-named' },
  { id: 'presence-by-number', points: 2, judge: 'presence-supported' },
  { id: 'evidence-sound', points: 2, judge: 'evidence-complete' },
  { id: 'cost-named', points: 2, judge: 'self' },
  { id: 'guardrail-kept', points: 1, judge: 'guardrail-measured' },
  { id: 'verdict-follows', points: 2, judge: 'verdict-supported' },
  { id: 'flip-numbered', points: 2, judge: 'flip-placed' },
  { id: 'reason-class', points: 1, judge: 'self' },
  { id: 'calibration', points: 1, judge: 'predictions-covered' },
] as const satisfies readonly Criterion[];

/** The same, with a guardrail of another kind. */
export function rubricWithGuardrail(id: string): readonly Criterion[] {
  return standardRubric.map((criterion) =>
    criterion.judge === 'guardrail-measured' ? { ...criterion, id } : criterion,
  );
}
