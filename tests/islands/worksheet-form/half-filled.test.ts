// One form brought into a browser twice, as a reader who fills it in over several days does.
import { beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '#islands/worksheet-form/read-pdf.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { currentAttempt } from '#src/worksheet/machine.ts';
import { memoryShelf } from '#src/worksheet/storage/memory-shelf.ts';
import { importBundle } from '#src/worksheet/transfer.ts';
import { now, runs } from '../../worksheet/sample-work.ts';
import { storeOver } from '../../worksheet/storage/store-over.ts';
import { emptyForm, filled } from './filled-form.ts';

describe('a form that is brought in halfway and again', () => {
  const half = {
    'speculative.predictions.acceptance.low': '0,5',
    'speculative.predictions.acceptance.high': '0,9',
    'speculative.predictions.verify-ratio.low': '1,5',
    'speculative.evidence.verify-ratio.run': runs.verify.id.slice(0, 8),
    'speculative.presence.answer': 'no',
  };
  const whole = {
    ...half,
    'speculative.predictions.verify-ratio.high': '3',
    'speculative.confidence.confidence': '70',
  };
  let form: Uint8Array;
  beforeAll(async () => {
    form = await emptyForm([speculative], 'es');
  });

  /** A browser into which forms are brought, one after another. */
  const browser = () => {
    const store = storeOver(memoryShelf(), 'memory');
    const held = async () => ({
      worksheets: (await store.list()).worksheets,
      responses: (await store.listResponses()).responses,
      runs: (await store.listRuns()).runs,
    });
    const bring = async (values: Readonly<Record<string, string>>) => {
      const file = { name: 'form.pdf', bytes: await filled(form, values), changedAt: now };
      const read = await readPdf(file, await held());
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      const outcome = await importBundle(store, read.bundle);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
      const { worksheets, responses } = await held();
      return { worksheets, responses, changed: outcome.imported.worksheets };
    };
    return { store, bring };
  };

  test('is one attempt, with nothing half-filled left, where it only adds', async () => {
    const { bring, store } = browser();
    await bring(half);
    await store.writeRun(runs.verify); // was on another machine when the form was brought in first
    const { worksheets, responses, changed } = await bring(whole);
    expect(changed).toEqual({ added: 0, merged: 1, unchanged: 0 });
    expect(worksheets.map(({ attempts }) => attempts.length)).toEqual([1]);
    const { answers } = currentAttempt(worksheets[0]!);
    expect(Object.keys(answers.predictions ?? {})).toEqual(['acceptance', 'verify-ratio']);
    expect(answers.evidence?.['verify-ratio']?.[0]?.run).toBe(runs.verify.id);
    expect(answers.confidence).toBe(0.7);
    expect(responses.map(({ value }) => value)).toEqual([[]]);
  });

  test('is one attempt where only half a question was filled in at first', async () => {
    const { bring } = browser();
    await bring({ 'speculative.predictions.verify-ratio.low': '1,5' });
    const { worksheets } = await bring(whole);
    expect(worksheets.map(({ attempts }) => attempts.length)).toEqual([1]);
    expect(currentAttempt(worksheets[0]!).answers.confidence).toBe(0.7);
  });

  test('changes nothing where the earlier half comes last', async () => {
    const { bring } = browser();
    const before = await bring(whole);
    const after = await bring(half);
    expect(after.changed).toEqual({ added: 0, merged: 0, unchanged: 1 });
    expect(after.worksheets).toEqual(before.worksheets);
    expect(after.responses).toEqual(before.responses);
  });

  test.each([
    ['another answer', { ...whole, 'speculative.presence.answer': 'yes' }],
    ['another half answer', { ...half, 'speculative.predictions.verify-ratio.low': '2' }],
    ['another end of an interval', { ...whole, 'speculative.predictions.verify-ratio.low': '2' }],
  ])('stays beside the first, which is kept as it was, where it says %s', async (_, other) => {
    const { bring } = browser();
    const [first] = (await bring(half)).worksheets;
    const { worksheets } = await bring(other);
    expect(worksheets).toHaveLength(2);
    expect(worksheets).toContainEqual(first);
  });

  test('adds nothing to what was committed on the page since', async () => {
    const { bring, store } = browser();
    const [first] = (await bring(half)).worksheets;
    const committed = { predict: '2026-11-22T08:30:00.000Z' };
    const attempts = first!.attempts.map((attempt) => ({ ...attempt, committed }));
    await store.write({ ...first!, attempts });
    const { worksheets } = await bring(whole);
    expect(worksheets).toHaveLength(2);
    const kept = worksheets.find(({ id }) => id === first!.id);
    expect(currentAttempt(kept!).answers).toEqual(currentAttempt(first!).answers);
  });
});
