import { expect, test } from 'vitest';
import { readerProgress } from '#islands/roadmap/reader-progress.ts';
import { exitRule } from '#src/worksheet/exit.ts';
import { checkpoint } from '../../worksheet/sample-checkpoint.ts';
import { estimate, finished, now, run } from '../../worksheet/sample-work.ts';

const ready = [
  { id: '09-production', sections: ['case', 'load'], rule: exitRule(checkpoint) },
  { id: '10-frontiers', sections: ['case'], rule: null },
] as const;
const current = { experiments: {}, artefacts: {} };

test('a reader’s progress is what they saw, what their runs came to, and what they completed', () => {
  const worksheet = { ...finished(), definition: { id: 'module-09', version: 1 } };
  const progress = readerProgress(
    ready,
    {
      responses: [{ id: 'progress:09-production', value: ['gone', 'load'], committedAt: now }],
      worksheets: [worksheet],
      runs: [run('draft-length', { best: estimate(0.6, 0.7, 0.8), identical: estimate(1, 1, 1) })],
    },
    current,
  );
  expect(progress.get('09-production')).toEqual({
    sections: ['case', 'load'],
    seen: ['load'],
    measured: 'reached',
    checkpoint: 'complete',
  });
  expect(progress.get('10-frontiers')).toMatchObject({
    seen: [],
    measured: 'not-measured',
    checkpoint: 'none',
  });
});
