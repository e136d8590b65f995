import { describe, expect, test } from 'vitest';
import { assignedText } from '#islands/assignment/assigned-text.ts';
import { assignedTo, revealAmong, revealId } from '#islands/worksheet/assigned.ts';
import { belongsToWorksheet } from '#islands/worksheet/drafts.ts';
import { localeIds } from '#src/book/locales.ts';
import { assignmentFragment, parseAssignment } from '#src/worksheet/assignment.ts';
import { responseSchema } from '#src/worksheet/response.ts';

const exam = { of: 'exam', seed: 42, phase: 'pre', reveal: 'teacher' } as const;
const worksheet = { of: 'worksheet', technique: 'speculative', reveal: 'teacher' } as const;

describe.each(localeIds)('what a link has set, in %s', (locale) => {
  test.each([exam, worksheet])('is said in words: %j', (assignment) => {
    const text = assignedText({ ok: true, assignment }, locale).join(' ');
    expect(text).not.toMatch(/\{\{|undefined/);
  });

  test('says when the reference is shown as it is, for an exam and for a worksheet', () => {
    const shown = (assignment: Parameters<typeof assignmentFragment>[0]) =>
      assignedText({ ok: true, assignment }, locale)[1];
    expect(shown(worksheet)).toBe(shown(exam));
    const [handedIn, judged] = [exam, worksheet].map((set) => shown({ ...set, reveal: 'end' }));
    expect(handedIn).toMatch(/handed the exam in|entregado el examen/);
    expect(judged).toMatch(/your verdict stands|dado tu veredicto/);
  });

  test('is said to be unknown where it is', () => {
    const parsed = parseAssignment('#assign=exam&seed=x&phase=pre&reveal=end');
    expect(assignedText(parsed!, locale).join(' ')).toMatch(/[“«]x[”»]/);
  });
});

describe('a worksheet', () => {
  const fragment = assignmentFragment(worksheet);

  test('takes what was set for it, and nothing that was set for another or for the exam', () => {
    expect(assignedTo(fragment, 'speculative')).toEqual({ ok: true, assignment: worksheet });
    expect(assignedTo(fragment, 'moe')).toBeNull();
    expect(assignedTo(assignmentFragment(exam), 'speculative')).toBeNull();
    expect(assignedTo('#predict', 'speculative')).toBeNull();
    expect(assignedTo('#assign=essay', 'speculative')?.ok).toBe(false);
  });

  test('keeps when the reference is shown beside its answers, where no chapter counts it', () => {
    const id = revealId('speculative');
    const kept = { id, value: ['teacher'], committedAt: '2026-11-21T10:00:00.000Z' };
    expect(responseSchema.safeParse(kept).success).toBe(true);
    expect(belongsToWorksheet(kept)).toBe(true);
    expect(revealAmong([kept], 'speculative')).toBe('teacher');
    expect(revealAmong([kept], 'moe')).toBe('end');
    expect(revealAmong([{ ...kept, value: ['never'] }], 'speculative')).toBe('end');
  });
});
