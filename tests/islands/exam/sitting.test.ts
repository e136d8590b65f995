import { beforeEach, describe, expect, it } from 'vitest';
import { newAttempt, Sitting, type SittingPlan } from '#islands/exam/sitting.ts';
import { examVersion } from '#src/worksheet/exam-key.ts';
import { announcements } from '#src/worksheet/storage/announcements.ts';
import { memoryShelf } from '#src/worksheet/storage/memory-shelf.ts';
import { shelvedStore } from '#src/worksheet/storage/shelved-store.ts';
import { StorageProblem, type WorksheetStore } from '#src/worksheet/storage/store.ts';

let store: WorksheetStore;
let minute = 0;
const now = () => new Date(Date.UTC(2026, 10, 21, 10, minute++));
const begun = (
  reveal: SittingPlan['reveal'] = 'end',
  kept: Pick<WorksheetStore, 'writeExam'> = store,
) =>
  new Sitting(
    newAttempt({ seed: 42, phase: 'practice', reveal }, 'a'.repeat(32), now()),
    kept,
    now,
  );
const say = (sitting: Sitting, place: number, verdict: 'apply' | 'defer' | 'never') =>
  sitting.answer({ caseId: sitting.caseIds[place]!, verdict, confidence: 0.8 });

beforeEach(() => {
  minute = 0;
  store = shelvedStore({
    shelf: memoryShelf(),
    place: 'memory',
    refusal: null,
    announcements: announcements(null),
    newId: () => 'b'.repeat(32),
  });
});

describe('a sitting', () => {
  it('keeps every answer when it is given, and is found again where it was left', async () => {
    const sitting = begun();
    await say(sitting, 0, 'never');
    await say(sitting, 2, 'apply');
    const [stored] = (await store.listExams()).exams;
    expect(stored).toEqual(sitting.attempt);
    expect(stored).toMatchObject({ version: examVersion, seed: 42 });
    const again = new Sitting(stored!, store, now);
    expect([again.place, again.unanswered]).toEqual([1, again.caseIds.length - 2]);
  });

  it('lets a mind change until it is handed in, and then no more', async () => {
    const sitting = begun('end');
    await say(sitting, 0, 'never');
    await say(sitting, 0, 'apply');
    expect(sitting.given(sitting.caseIds[0]!)?.verdict).toBe('apply');
    await sitting.finish();
    await say(sitting, 0, 'defer');
    expect(sitting.given(sitting.caseIds[0]!)?.verdict).toBe('apply');
    expect((await store.readExam(sitting.attempt.id))?.answers).toHaveLength(2);
  });

  it('locks and reveals a case with its answer where that was chosen', async () => {
    const sitting = begun('each');
    const [first, second] = sitting.caseIds as [string, string];
    await say(sitting, 0, 'never');
    await say(sitting, 0, 'apply');
    expect(sitting.given(first)?.verdict).toBe('never');
    expect([sitting.revealed(first), sitting.revealed(second)]).toEqual([true, false]);
  });

  it('reveals nothing before the hand-in where the reference comes at the end', async () => {
    const sitting = begun('end');
    await say(sitting, 0, 'never');
    expect(sitting.caseIds.some((id) => sitting.revealed(id))).toBe(false);
    await sitting.finish();
    expect(sitting.caseIds.every((id) => sitting.revealed(id))).toBe(true);
  });

  it('reveals nothing that the teacher shows, until the reader says it was shown', async () => {
    const sitting = begun('teacher');
    sitting.compared = true;
    expect(sitting.revealed(sitting.caseIds[0]!)).toBe(false);
    sitting.compared = false;
    await sitting.finish();
    expect(sitting.revealed(sitting.caseIds[0]!)).toBe(false);
    sitting.compared = true;
    expect(sitting.revealed(sitting.caseIds[0]!)).toBe(true);
  });

  it('leads to the next case without an answer, from the last to the first', async () => {
    const sitting = begun();
    const last = sitting.caseIds.length - 1;
    expect(sitting.nextUnanswered(last)).toBe(0);
    await say(sitting, 0, 'never');
    expect(sitting.nextUnanswered(last)).toBe(1);
    for (const place of sitting.caseIds.keys()) await say(sitting, place, 'never');
    expect(sitting.nextUnanswered(last)).toBeNull();
  });

  it('loses no answer where the store is full, says so, and keeps all once it can', async () => {
    let full = true;
    const kept = {
      writeExam: (attempt: Parameters<WorksheetStore['writeExam']>[0]) =>
        full ? Promise.reject(new StorageProblem('quota', attempt.id)) : store.writeExam(attempt),
    };
    const sitting = begun('end', kept);
    await say(sitting, 0, 'never');
    await say(sitting, 1, 'apply');
    expect(sitting.problem).toBeInstanceOf(StorageProblem);
    expect(sitting.unanswered).toBe(sitting.caseIds.length - 2);
    full = false;
    await sitting.save();
    expect(sitting.problem).toBeNull();
    expect((await store.readExam(sitting.attempt.id))?.answers).toHaveLength(2);
  });

  it('takes up what another tab answered, and what it handed in', async () => {
    const [here, there] = [begun(), begun()];
    const other = new Sitting(here.attempt, store, now);
    await say(here, 0, 'never');
    await say(other, 1, 'apply');
    expect(other.attempt.answers).toHaveLength(2);
    here.join(other.attempt);
    expect(here.given(here.caseIds[1]!)?.verdict).toBe('apply');
    expect(there.attempt.answers).toHaveLength(0);
    await other.finish();
    here.join(other.attempt);
    expect(here.finished).toBe(true);
  });
});
