import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson } from '#src/measure/canonical-json.ts';
import { sealRecord, verifyRecord } from '#src/measure/record.ts';
import { content } from './sample-record.ts';

test('names a run by the SHA-256 of its canonical JSON', () => {
  const { id, ...unnamed } = sealRecord(content);
  expect(id).toBe(createHash('sha256').update(canonicalJson(unnamed)).digest('hex'));
});

test('gives another name to a run that differs in one sample', () => {
  const samples = { ...content.samples, a: [1.5e-5, 1.25e-5 * (1 + Number.EPSILON)] };
  expect(sealRecord({ ...content, samples }).id).not.toBe(sealRecord(content).id);
});

test('gives the same name whatever the order of the keys', () => {
  const reversed = Object.fromEntries(Object.entries(content).reverse()) as typeof content;
  expect(sealRecord(reversed).id).toBe(sealRecord(content).id);
});

test('keeps its name through JSON', () => {
  const record = sealRecord(content);
  const back = JSON.parse(JSON.stringify(record));
  expect(back).toEqual(record);
  expect(verifyRecord(back)).toBe(true);
});

test('notices a record that was changed after it was named', () => {
  const record = sealRecord(content);
  expect(verifyRecord({ ...record, startedAt: '2026-11-22T02:00:00.000Z' })).toBe(false);
});

test('is immutable through and through, and apart from what it was made of', () => {
  const samples = { a: [1, 2, 3] };
  const record = sealRecord({ ...content, samples });
  samples.a.push(4);
  expect(record.samples['a']).toEqual([1, 2, 3]);
  expect(() => (record.samples['a'] as number[]).push(4)).toThrow(TypeError);
});

test('refuses a sample that JSON cannot say', () => {
  expect(() => sealRecord({ ...content, samples: { a: [Number.NaN] } })).toThrow(/NaN has no JSON/);
});
