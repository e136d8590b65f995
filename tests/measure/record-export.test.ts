import { expect, test } from 'vitest';
import { sealRecord } from '#src/measure/record.ts';
import { csvField, recordsCsv, recordsJson } from '#src/measure/record-export.ts';
import { parseRecord } from '#src/measure/record-schema.ts';
import { content } from './sample-record.ts';

const record = sealRecord(content);

test('exports JSON that can be imported again', () => {
  const [back] = JSON.parse(recordsJson([record]));
  expect(parseRecord(back)).toEqual({ ok: true, record });
});

test('writes a row for every estimate and sample, ended by CRLF', () => {
  const lines = recordsCsv([record]).split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines[0]).toBe(
    'record,experiment,version,started_at,status,kind,name,index,value,low,high,level,unit,n,q1,q3',
  );
  const origin = `${record.id},noise-floor,1,2026-11-21T02:00:00.000Z,valid`;
  expect(lines.slice(1, -1)).toEqual([
    `${origin},estimate,floor,,0.01,0.002,0.01,0.95,ratio,96,,`,
    `${origin},sample,a,0,0.000015,,,,,,,`,
    `${origin},sample,a,1,0.0000125,,,,,,,`,
    `${origin},sample,b,0,1e-7,,,,,,,`,
    `${origin},sample,b,1,0,,,,,,,`,
    `${origin},input,kernel,,${'c'.repeat(64)},,,,,,,`,
    `${origin},artefact,tutor,,${'a'.repeat(64)},,,,,,,`,
  ]);
});

test('writes the quartiles of a median behind its interval', () => {
  const scattered = { ...content.summary['floor']!, q1: 0.004, q3: 0.02 };
  const text = recordsCsv([sealRecord({ ...content, summary: { scattered } })]);
  expect(text).toContain(',estimate,scattered,,0.01,0.002,0.01,0.95,ratio,96,0.004,0.02\r\n');
});

test('says in every row why a run was discarded', () => {
  const discarded = sealRecord({ ...content, status: { discarded: { kind: 'hidden' } } });
  expect(recordsCsv([discarded]).split('\r\n')[1]).toContain(',discarded: hidden,');
});

test('quotes fields with commas, quotes and line breaks, and no others', () => {
  expect(['a,b', 'say "hi"', 'two\r\nlines', 'plain text', 0.5].map(csvField)).toEqual([
    '"a,b"',
    '"say ""hi"""',
    '"two\r\nlines"',
    'plain text',
    '0.5',
  ]);
});
