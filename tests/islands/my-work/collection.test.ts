import { expect, test } from 'vitest';
import { isCited, readCollection } from '#islands/my-work/collection.ts';
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

test('counts answers, and not what a worksheet keeps beside itself', async () => {
  const work = store();
  await work.writeResponse({ id: 'question:speculative.exactness', value: 'a', committedAt: now });
  await writeDraft(work, {
    definition: 'speculative',
    attempt: 'a1',
    field: 'flip',
    raw: { why: 'x' },
    now,
  });
  const { answers } = await readCollection(work);
  expect(answers.map(({ id }) => id)).toEqual(['question:speculative.exactness']);
});

test('knows which runs a worksheet cites', async () => {
  const work = store();
  await work.write(finished());
  await work.writeRun(runs.verify);
  const collection = await readCollection(work);
  expect(isCited(collection, runs.verify.id)).toBe(true);
  expect(isCited(collection, 'f'.repeat(64))).toBe(false);
});
