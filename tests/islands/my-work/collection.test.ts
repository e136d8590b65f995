import { expect, test } from 'vitest';
import { answerCount, isCited, readCollection } from '#islands/my-work/collection.ts';
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

test('counts no draft, no emptied text and nothing that was only read', () => {
  const answers = [
    { id: 'question:tutor.size', value: 1, committedAt: now },
    { id: 'reading:mla.write', value: 'x', committedAt: now },
    { id: 'question:draft.mla.mask', value: 'y', committedAt: now },
    { id: 'reading:10-frontiers.0123456789abcdef.paper', value: '', committedAt: now },
    { id: 'progress:module-07', value: ['why'], committedAt: now },
  ];
  expect(answerCount(answers)).toBe(2);
});

test('knows which runs a worksheet cites', async () => {
  const work = store();
  await work.write(finished());
  await work.writeRun(runs.verify);
  const collection = await readCollection(work);
  expect(isCited(collection, runs.verify.id)).toBe(true);
  expect(isCited(collection, 'f'.repeat(64))).toBe(false);
});
