import { expect, test } from 'vitest';
import { keepsAnything } from '#islands/my-copy/copy-state.ts';
import { writeDraft } from '#islands/worksheet/drafts.ts';
import { announcements } from '#src/worksheet/storage/announcements.ts';
import { memoryShelf } from '#src/worksheet/storage/memory-shelf.ts';
import { shelvedStore } from '#src/worksheet/storage/shelved-store.ts';
import { finished, here, now, runs } from '../../worksheet/sample-work.ts';

const store = () =>
  shelvedStore({
    shelf: memoryShelf(),
    place: 'memory',
    refusal: 'refused',
    announcements: announcements(null),
    newId: () => here,
  });

test('a fresh store keeps nothing, and a draft alone is nothing to set', async () => {
  const work = store();
  expect(await keepsAnything(work)).toBe(false);
  const draft = { definition: 'speculative', attempt: 'a1', field: 'flip' } as const;
  await writeDraft(work, { ...draft, raw: { why: 'x' }, now });
  expect(await keepsAnything(work)).toBe(false);
});

test('a worksheet, an answer or a run is something to set', async () => {
  const [sheet, answer, run] = [store(), store(), store()];
  await sheet.write(finished());
  await answer.writeResponse({ id: 'question:motivation.amdahl', value: 'a', committedAt: now });
  await run.writeRun(runs.noise);
  for (const work of [sheet, answer, run]) expect(await keepsAnything(work)).toBe(true);
});
