import { expect, it } from 'vitest';
import { keptFile } from '#islands/exam/kept-file.ts';
import { newAttempt } from '#islands/exam/sitting.ts';
import { parseBundle } from '#src/worksheet/bundle.ts';
import type { ExamAttempt } from '#src/worksheet/exam-attempt.ts';
import { announcements } from '#src/worksheet/storage/announcements.ts';
import { memoryShelf } from '#src/worksheet/storage/memory-shelf.ts';
import { shelvedStore } from '#src/worksheet/storage/shelved-store.ts';
import { StorageProblem } from '#src/worksheet/storage/store.ts';
import { sitting } from '../../worksheet/sample-work.ts';

const now = '2026-11-21T12:00:00.000Z';
const newId = () => 'e'.repeat(32);
const opened = () =>
  shelvedStore({
    shelf: memoryShelf(),
    place: 'memory',
    refusal: null,
    announcements: announcements(null),
    newId: () => 'c'.repeat(32),
  });

it('holds the sitting on the page, also where the store did not take its last answers', async () => {
  const store = opened();
  await store.writeExam({ ...sitting, answers: sitting.answers.slice(0, 1) });
  const plan = { seed: 7, phase: 'post', reveal: 'end' } as const;
  const fresh = newAttempt(plan, 'd'.repeat(32), new Date(now));
  for (const [attempt, exams] of [
    [sitting, [sitting]],
    [fresh, [fresh, { ...sitting, answers: sitting.answers.slice(0, 1) }]],
  ] as const) {
    const parsed = parseBundle(await keptFile(store, attempt, { now, newId }));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
    const byId = (list: readonly ExamAttempt[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(parsed.bundle.exams).toEqual(byId(exams));
  }
});

it('is handed out by a store that has no room for the id of the installation', async () => {
  const full = {
    ...opened(),
    installation: () => Promise.reject(new StorageProblem('quota', 'installation')),
  };
  const parsed = parseBundle(await keptFile(full, sitting, { now, newId }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  expect([parsed.bundle.installation, parsed.bundle.exams]).toEqual([newId(), [sitting]]);
});
