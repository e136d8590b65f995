import { expect, test } from 'vitest';
import { comparable } from '#islands/regression-alarm/baselines.ts';
import { sealRecord } from '#src/measure/record.ts';
import { content } from '../../measure/sample-record.ts';

const run = (hour: number, id = content.experiment.id) =>
  sealRecord({
    ...content,
    experiment: { id, version: 1 },
    startedAt: `2026-01-01T${String(hour).padStart(2, '0')}:00:00.000Z`,
    status: 'valid',
  });

test('holds the latest run against the first of its experiment', () => {
  const [first, second, third] = [run(1), run(2), run(3)];
  const found = comparable([third, first, second]);
  expect(found?.latest.id).toBe(third.id);
  expect(found?.earlier.map(({ id }) => id)).toEqual([first.id, second.id]);
});

test('passes over a later run that has nothing before it', () => {
  expect(comparable([run(9, 'batch'), run(1), run(2)])?.earlier).toHaveLength(1);
  expect(comparable([run(1), run(2, 'batch')])).toBeUndefined();
});

test('leaves discarded runs out', () => {
  const spoilt = sealRecord({ ...content, status: { discarded: { kind: 'hidden' } } });
  expect(comparable([run(1), spoilt])).toBeUndefined();
});
