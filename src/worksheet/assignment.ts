// What a teacher sets, in the fragment of a link: which exam or worksheet, by which seed, and when the reference is
// shown. A fragment is never sent to a server, and this one names no person.
import {
  type ExamPhaseId,
  examPhaseIds,
  largestSeed,
  type RevealId,
  revealIds,
} from './exam-attempt.ts';

/** An exam to sit, or a worksheet to fill in. */
export type Assignment =
  | {
      readonly of: 'exam';
      readonly seed: number;
      readonly phase: ExamPhaseId;
      readonly reveal: RevealId;
    }
  | { readonly of: 'worksheet'; readonly technique: string; readonly reveal: WorksheetRevealId };

/** A worksheet's reference is shown with its verdict committed, or not by the page. */
export const worksheetRevealIds = ['end', 'teacher'] as const satisfies readonly RevealId[];
/** One of the two. */
export type WorksheetRevealId = (typeof worksheetRevealIds)[number];

/** What is wrong with a fragment: the name of the part, and what stood there. */
export interface AssignmentProblem {
  readonly part: 'assign' | 'seed' | 'phase' | 'technique' | 'reveal';
  readonly came: string;
}

/** An assignment, or why the fragment holds none. */
export type ParsedAssignment =
  | { readonly ok: true; readonly assignment: Assignment }
  | { readonly ok: false; readonly problem: AssignmentProblem };

/** The fragment of an assignment with its mark, such as `#assign=exam&seed=42&phase=pre&reveal=end`. */
export function assignmentFragment(assignment: Assignment): string {
  const { of, reveal } = assignment;
  const parts =
    of === 'exam'
      ? { assign: of, seed: String(assignment.seed), phase: assignment.phase, reveal }
      : { assign: of, technique: assignment.technique, reveal };
  return `#${new URLSearchParams(parts)}`;
}

/** The assignment in a fragment (`location.hash`); null where the fragment sets nothing. */
export function parseAssignment(fragment: string): ParsedAssignment | null {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const of = parts.get('assign');
  if (of === null) return null;
  // Whoever writes the link decides what is quoted back, so only its beginning is.
  const refused = (part: AssignmentProblem['part']) =>
    ({ ok: false, problem: { part, came: (parts.get(part) ?? '').slice(0, 40) } }) as const;
  if (of === 'exam') {
    const seed = wholeSeed(parts.get('seed'));
    const phase = examPhaseIds.find((id) => id === parts.get('phase'));
    const reveal = revealIds.find((id) => id === parts.get('reveal'));
    if (seed === null) return refused('seed');
    if (phase === undefined) return refused('phase');
    if (reveal === undefined) return refused('reveal');
    return { ok: true, assignment: { of, seed, phase, reveal } };
  }
  if (of !== 'worksheet') return refused('assign');
  const technique = parts.get('technique') ?? '';
  const reveal = worksheetRevealIds.find((id) => id === parts.get('reveal'));
  if (!/^[a-z][a-z0-9-]{0,59}$/.test(technique)) return refused('technique');
  if (reveal === undefined) return refused('reveal');
  return { ok: true, assignment: { of, technique, reveal } };
}

function wholeSeed(text: string | null): number | null {
  if (text === null || !/^\d{1,10}$/.test(text)) return null;
  const seed = Number(text);
  return seed <= largestSeed ? seed : null;
}
