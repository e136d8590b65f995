import { describe, expect, it } from 'vitest';
import { change, scoreOf, tallies, weakest } from '#islands/exam/tally.ts';
import { techniqueIds } from '#src/core/workload/technique-ids.ts';
import type { ExamAttempt } from '#src/worksheet/exam-attempt.ts';
import { examKey, examVersion } from '#src/worksheet/exam-key.ts';
import { judgedCases } from '#src/worksheet/exam-score.ts';
import type { VerdictId } from '#src/worksheet/ids.ts';

const key = examKey({ seed: 42, version: examVersion }) ?? new Map();
const attempt = (
  say: (caseId: string) => VerdictId,
  changed: Partial<ExamAttempt> = {},
): ExamAttempt => ({
  schema: 1,
  id: 'exam.a',
  seed: 42,
  version: examVersion,
  phase: 'pre',
  reveal: 'end',
  startedAt: '2026-11-21T10:00:00.000Z',
  finishedAt: '2026-11-21T11:00:00.000Z',
  answers: [...key.keys()].map((caseId) => ({
    ...{ caseId, verdict: say(caseId), confidence: 0.8 },
    answeredAt: '2026-11-21T10:30:00.000Z',
  })),
  ...changed,
});
const reference = (caseId: string): VerdictId => key.get(caseId)?.verdict ?? 'never';

describe('a result by technique', () => {
  it('gives one of three to whoever always says the same word', () => {
    const rows = tallies(
      judgedCases(
        attempt(() => 'never'),
        key,
      ),
    );
    expect(rows).toHaveLength(techniqueIds.length);
    for (const { right, asked } of rows) expect([right, asked]).toEqual([1, 3]);
  });

  it('names the worst, and none where all was right', () => {
    const sparing = (caseId: string) => (caseId.startsWith('mla.') ? 'never' : reference(caseId));
    const rows = tallies(judgedCases(attempt(sparing), key));
    expect(weakest(rows).map(({ technique }) => technique)).toEqual(['mla']);
    expect(weakest(tallies(judgedCases(attempt(reference), key)))).toEqual([]);
  });
});

describe('a score', () => {
  it('is given for what was handed in and is known, and for nothing else', () => {
    expect(scoreOf(attempt(reference))?.accuracy).toBe(1);
    const { finishedAt: _, ...open } = attempt(reference);
    expect(scoreOf(open)).toBeNull();
    expect(scoreOf(attempt(reference, { version: examVersion + 1 }))).toBeNull();
  });
});

describe('the change from before the book to after it', () => {
  const post = attempt(reference, { id: 'exam.b', phase: 'post' });
  const pre = attempt(() => 'never');

  it('compares the latest of each', () => {
    const later = attempt(() => 'apply', { id: 'exam.c', startedAt: '2026-11-22T10:00:00.000Z' });
    const found = change([pre, post, later]);
    expect(found?.pre.confusion.apply.apply).toBe(techniqueIds.length);
    expect(found?.post.accuracy).toBe(1);
  });

  it('is none while one is missing, open, or kept back for a teacher', () => {
    expect(change([pre])).toBeNull();
    expect(change([pre, { ...post, reveal: 'teacher' }])).toBeNull();
    const { finishedAt: _, ...open } = post;
    expect(change([pre, open])).toBeNull();
  });
});
