import { expect, test } from 'vitest';
import { measuredText, staleness } from '#src/cli/measured-file.ts';
import { sealRecord } from '#src/measure/record.ts';
import { content } from '#tests/measure/sample-record.ts';

const record = sealRecord(content);
const experiment = { version: 1 };
const code = { recorded: 'e'.repeat(64), now: 'e'.repeat(64) };
const tutor = content.artefacts['tutor']!;

test('writes each list of samples on one line, and reads back as it was', () => {
  const text = measuredText({ records: [record], provenance: [] });
  expect(text).toContain('"a": [0.000015,0.0000125]');
  expect(JSON.parse(text)).toEqual({ records: [record], provenance: [] });
});

test('leaves a fresh record alone', () => {
  expect(staleness(record, experiment, { rounds: 96 }, { tutor }, code)).toBeUndefined();
});

test('is not moved by a model that the experiment did not run', () => {
  expect(staleness(record, experiment, {}, { tutor, draft: 'b'.repeat(64) }, code)).toBeUndefined();
});

test('measures again after a new version, other parameters or another model', () => {
  expect(staleness(undefined, experiment, {}, {}, code)).toBe('not measured yet');
  expect(staleness(record, { version: 2 }, {}, {}, code)).toBe('version 1, now 2');
  expect(staleness(record, experiment, { rounds: 64 }, {}, code)).toBe('rounds was 96, now 64');
  const other = { tutor: 'b'.repeat(64) };
  expect(staleness(record, experiment, {}, other, code)).toBe('the model tutor has changed');
});

test('measures again after a change of the code, or where none is named', () => {
  const changed = { ...code, now: 'f'.repeat(64) };
  expect(staleness(record, experiment, {}, {}, changed)).toBe('the code behind it has changed');
  const unnamed = { ...code, recorded: undefined };
  expect(staleness(record, experiment, {}, {}, unnamed)).toBe('the code behind it has changed');
});
