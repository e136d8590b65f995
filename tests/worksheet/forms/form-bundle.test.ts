import { expect, test } from 'vitest';
import { bundleText, parseBundle } from '#src/worksheet/bundle.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { type FormSheet, formBundle } from '#src/worksheet/forms/form-bundle.ts';
import { currentAttempt } from '#src/worksheet/machine.ts';
import type { Answers, Worksheet } from '#src/worksheet/schema.ts';
import { announcements } from '#src/worksheet/storage/announcements.ts';
import { memoryShelf } from '#src/worksheet/storage/memory-shelf.ts';
import { shelvedStore } from '#src/worksheet/storage/shelved-store.ts';
import { importBundle } from '#src/worksheet/transfer.ts';
import { answered, answers, finished, here, later, now } from '../sample-work.ts';

const sheet = (given: Answers): FormSheet => ({
  definition: speculative,
  version: speculative.version,
  answers: given,
  content: given,
  begun: () => 'nothing',
  heldBy: () => true,
  drafts: () => [],
});
const bundleOf = (given: Answers, stored: readonly Worksheet[] = [], at = now) =>
  formBundle([sheet(given)], { at, stored });
const openStore = () =>
  shelvedStore({
    shelf: memoryShelf(),
    place: 'memory',
    refusal: null,
    announcements: announcements(null),
    newId: () => here,
  });

test('a form becomes a file that can be imported, with nothing committed', () => {
  const bundle = bundleOf(answers);
  expect(parseBundle(bundleText(bundle))).toEqual({ ok: true, bundle });
  const attempt = currentAttempt(bundle.worksheets[0]!);
  expect(attempt.answers).toEqual(answers);
  expect(attempt.committed).toEqual({});
});

test('a form that is kept twice, on two days, is one attempt', async () => {
  const store = openStore();
  const { flip: _, ...begun } = answers;
  await importBundle(store, bundleOf(begun));
  const stored = (await store.list()).worksheets;
  const again = await importBundle(store, bundleOf(begun, stored, later));
  expect(again.ok && again.imported.worksheets).toEqual({ added: 0, merged: 0, unchanged: 1 });
  const more = await importBundle(store, bundleOf(answers, stored, later));
  expect(more.ok && more.imported.worksheets).toEqual({ added: 0, merged: 1, unchanged: 0 });
  const { worksheets } = await store.list();
  expect(worksheets.map(({ attempts }) => attempts.length)).toEqual([1]);
  expect(worksheets[0]?.attempts[0]?.answers).toEqual(answers);
});

test('what the reader committed on the page after the first time stays committed', () => {
  const done = finished('speculative.w');
  const [worksheet] = bundleOf(answers, [done]).worksheets;
  expect(worksheet?.id).toBe('speculative.w');
  expect(worksheet?.attempts.map(({ committed }) => committed)).toEqual(
    done.attempts.map(({ committed }) => committed),
  );
});

test('a form that says something else stands beside what is there', () => {
  const other = bundleOf({ ...answers, confidence: 0.5 }, [answered({}, 'speculative.w')]);
  expect(other.worksheets.map(({ id }) => id)).not.toContain('speculative.w');
});

test('two readers’ forms are told apart', () => {
  expect(bundleOf(answers).installation).not.toBe(
    bundleOf({ ...answers, confidence: 0.5 }).installation,
  );
});
