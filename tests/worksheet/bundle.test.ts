import { describe, expect, test } from 'vitest';
import { parseRecord } from '#src/measure/record-schema.ts';
import {
  type Bundle,
  bundleText,
  bundleVersion,
  importProblemKinds,
  parseBundle,
} from '#src/worksheet/bundle.ts';
import bundleV1 from './fixtures/bundle-v1.json' with { type: 'json' };
import bundleV2 from './fixtures/bundle-v2.json' with { type: 'json' };
import bundleV3 from './fixtures/bundle-v3.json' with { type: 'json' };
import runV1 from './fixtures/run-v1.json' with { type: 'json' };
import { answered, finished, here, later, now, reviews, runs, sitting } from './sample-work.ts';

const bundle: Bundle = {
  format: 'which-bottleneck',
  version: bundleVersion,
  exportedAt: now,
  installation: here,
  worksheets: [finished('w1'), answered({}, 'w2')],
  runs: Object.values(runs),
  responses: [{ id: 'question:motivation.amdahl', value: 1.43, committedAt: now }],
  exams: [sitting],
  reviews: [reviews],
};
const parsed = (changes: object) => parseBundle(JSON.stringify({ ...bundle, ...changes }));
const problemOf = (changes: object) => {
  const result = parsed(changes);
  return result.ok ? null : result.problem;
};

describe('a file of ours', () => {
  test('is read back to the same value', () => {
    expect(parseBundle(bundleText(bundle))).toEqual({ ok: true, bundle });
  });

  // Written once and never again: a file that a reader took away must be readable by all that follow.
  test('of version 3, with a checkpoint and its progress, is read to the same value', () => {
    expect(parseBundle(JSON.stringify(bundleV3))).toEqual({ ok: true, bundle: bundleV3 });
  });

  test('of version 2 is read to the same records', () => {
    const bundle = { ...bundleV2, version: bundleVersion };
    expect(parseBundle(JSON.stringify(bundleV2))).toEqual({ ok: true, bundle });
  });

  test('of version 1 is read to the same records, and to none of the kinds that came later', () => {
    expect(parseBundle(JSON.stringify(bundleV1))).toEqual({
      ok: true,
      bundle: { ...bundleV1, version: bundleVersion, exams: [], reviews: [] },
    });
    expect(parseBundle(JSON.stringify({ ...bundleV1, exams: [] }))).toEqual({
      ok: false,
      problem: { kind: 'invalid', path: 'exams' },
    });
  });

  test('holds runs of version 1 that still bear the hash of what they say', () => {
    expect(parseRecord(runV1)).toEqual({ ok: true, record: runV1 });
    const altered = { ...runV1, parameters: { ...runV1.parameters, k: 5 } };
    expect(parseRecord(altered)).toMatchObject({ ok: false, problem: 'hash' });
  });

  test('keeps a script in a string as the data it is', () => {
    const sentence = '<script>alert(1)</script>{{x}}';
    const worksheets = [answered({ bottleneck: { sentence, resource: 'none' } })];
    const result = parsed({ worksheets });
    expect(result).toMatchObject({
      bundle: { worksheets: [{ attempts: [{ answers: { bottleneck: { sentence } } }] }] },
    });
  });
});

describe('a file that is refused', () => {
  test.each([
    [{ format: 'something-else' }, { kind: 'foreign' }],
    [{ version: 4 }, { kind: 'newer', version: 4, known: 3 }],
    [{ version: '1' }, { kind: 'invalid', path: 'version' }],
    [{ exportedAt: 'today' }, { kind: 'invalid', path: 'exportedAt' }],
    [{ installation: 'me' }, { kind: 'invalid', path: 'installation' }],
    [{ worksheets: {} }, { kind: 'invalid', path: 'worksheets' }],
    [{ runs: null }, { kind: 'invalid', path: 'runs' }],
    [{ responses: 'none' }, { kind: 'invalid', path: 'responses' }],
    [{ exams: undefined }, { kind: 'invalid', path: 'exams' }],
    [{ exams: [{ ...sitting, seed: -1 }] }, { kind: 'invalid', path: 'exams.0.seed' }],
    [{ exams: [{ ...sitting, schema: 2 }] }, { kind: 'newer', version: 2, known: 1 }],
    [{ reviews: [{ ...reviews, log: [] }] }, { kind: 'invalid', path: 'reviews.0.log' }],
    [{ script: 'alert(1)' }, { kind: 'invalid', path: 'script' }],
    [{ runs: [{}] }, { kind: 'invalid', path: 'runs.0' }],
    [{ responses: [{ id: 'x' }] }, { kind: 'invalid', path: 'responses.0.id' }],
    [{ worksheets: [{ ...answered(), schema: 2 }] }, { kind: 'newer', version: 2, known: 1 }],
    [
      { worksheets: [answered(), { ...answered({}, 'w9'), revision: 'x' }] },
      { kind: 'invalid', path: 'worksheets.1.revision' },
    ],
    [{ worksheets: [answered(), answered()] }, { kind: 'duplicate', id: 'w1' }],
    [{ runs: [{ ...runs.time, startedAt: later }] }, { kind: 'altered-run', run: runs.time.id }],
  ])('says why: %j', (changes, problem) => {
    expect(problemOf(changes)).toEqual(problem);
  });

  test.each(['null', '[]', '3', '"which-bottleneck"', '{}'])('is foreign when it is %s', (text) => {
    expect(parseBundle(text)).toEqual({ ok: false, problem: { kind: 'foreign' } });
  });

  test('gives a reason that is on the list', () => {
    expect(importProblemKinds).toContain(problemOf({ version: 0 })?.kind);
  });
});
