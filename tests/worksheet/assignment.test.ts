import { describe, expect, test } from 'vitest';
import {
  type Assignment,
  assignmentFragment,
  parseAssignment,
  worksheetRevealIds,
} from '#src/worksheet/assignment.ts';
import { examPhaseIds, largestSeed, revealIds } from '#src/worksheet/exam-attempt.ts';

const exams: Assignment[] = [0, 42, largestSeed].flatMap((seed) =>
  examPhaseIds.flatMap((phase) =>
    revealIds.map((reveal) => ({ of: 'exam' as const, seed, phase, reveal })),
  ),
);
const worksheets: Assignment[] = worksheetRevealIds.map((reveal) => ({
  of: 'worksheet' as const,
  technique: 'state-space',
  reveal,
}));

test.each([...exams, ...worksheets])('%j is read back from its fragment', (assignment) => {
  const fragment = assignmentFragment(assignment);
  expect(fragment).toMatch(/^#assign=[a-z0-9=&-]+$/);
  expect(parseAssignment(fragment)).toEqual({ ok: true, assignment });
});

test.each(['', '#', '#predict', '#tasks=1'])('the fragment “%s” sets nothing', (fragment) => {
  expect(parseAssignment(fragment)).toBeNull();
});

describe('a fragment that was mistyped or made up', () => {
  test.each([
    ['#assign=essay', 'assign', 'essay'],
    ['#assign=exam&seed=-1&phase=pre&reveal=end', 'seed', '-1'],
    ['#assign=exam&seed=4294967296&phase=pre&reveal=end', 'seed', '4294967296'],
    ['#assign=exam&seed=1e3&phase=pre&reveal=end', 'seed', '1e3'],
    ['#assign=exam&seed=42&reveal=end', 'phase', ''],
    ['#assign=exam&seed=42&phase=pre&reveal=never', 'reveal', 'never'],
    ['#assign=worksheet&technique=__proto__&reveal=end', 'technique', '__proto__'],
    ['#assign=worksheet&technique=moe&reveal=each', 'reveal', 'each'],
    [`#assign=${'x'.repeat(900)}`, 'assign', 'x'.repeat(40)],
  ] as const)('is refused: %s', (fragment, part, came) => {
    expect(parseAssignment(fragment)).toEqual({ ok: false, problem: { part, came } });
  });
});
