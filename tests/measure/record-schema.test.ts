import { expect, test } from 'vitest';
import { type RunContent, sealRecord } from '#src/measure/record.ts';
import { parseRecord } from '#src/measure/record-schema.ts';
import { content } from './sample-record.ts';

const file = (): Record<string, unknown> => JSON.parse(JSON.stringify(sealRecord(content)));

test('takes a record back from its JSON', () => {
  expect(parseRecord(file())).toEqual({ ok: true, record: sealRecord(content) });
});

test.each<RunContent['status']>([
  { discarded: { kind: 'hidden' } },
  { discarded: { kind: 'drift', change: 0.2, limit: 0.1 } },
  { discarded: { kind: 'environment', field: 'cores' } },
])('takes a discarded record with its reason: %o', (status) => {
  const value = JSON.parse(JSON.stringify(sealRecord({ ...content, status })));
  expect(parseRecord(value)).toMatchObject({ ok: true, record: { status } });
});

test('takes an estimate with the quartiles of its samples', () => {
  const summary = { floor: { ...content.summary['floor']!, q1: 0.004, q3: 0.02 } };
  const sealed = sealRecord({ ...content, summary });
  expect(parseRecord(JSON.parse(JSON.stringify(sealed)))).toEqual({ ok: true, record: sealed });
});

test('refuses a record changed by hand', () => {
  const changed = { ...file(), summary: { floor: { ...content.summary['floor'], value: 0.001 } } };
  expect(parseRecord(changed)).toMatchObject({ ok: false, problem: 'hash' });
});

test('refuses a record of a later schema by its version', () => {
  expect(parseRecord({ ...file(), schema: 2 })).toMatchObject({ ok: false, problem: 'version' });
});

test.each([
  ['no record', null],
  ['an unknown key', { ...file(), extra: 1 }],
  ['a missing key', { ...file(), samples: undefined }],
  ['a sample that is text', { ...file(), samples: { a: ['1'] } }],
  ['a name that a spreadsheet would run', { ...file(), samples: { '=cmd()': [1] } }],
  ['a unit the book does not know', estimateWith({ unit: 'furlong' })],
  ['a level of one', estimateWith({ level: 1 })],
  ['a status that is neither', { ...file(), status: 'fine' }],
])('refuses %s', (_, value) => {
  expect(parseRecord(value)).toMatchObject({ ok: false, problem: 'shape' });
});

test('refuses mark-up where a program writes a name', () => {
  for (const platform of ['<img src=x onerror=alert(1)>', 'Linux\u0000']) {
    const forged = sealRecord({ ...content, environment: { ...content.environment, platform } });
    expect(parseRecord(forged)).toMatchObject({ ok: false, problem: 'shape' });
  }
});

test('says where a record is wrong', () => {
  const result = parseRecord(estimateWith({ n: -1 }));
  expect(result).toMatchObject({ detail: expect.stringContaining('summary.floor.n') });
});

function estimateWith(change: object) {
  return { ...file(), summary: { floor: { ...content.summary['floor'], ...change } } };
}
