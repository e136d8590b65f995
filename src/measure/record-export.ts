// Records as files a reader takes away: JSON that can be imported again, CSV for a spreadsheet.
import type { RunRecord } from './record.ts';

/** The records as a JSON array, indented, ending in a newline. */
export function recordsJson(records: readonly RunRecord[]): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}

const COLUMNS = [
  'record',
  'experiment',
  'version',
  'started_at',
  'status',
  'kind',
  'name',
  'index',
  'value',
  'low',
  'high',
  'level',
  'unit',
  'n',
  'q1',
  'q3',
] as const;

/** The columns after `value`, which only an estimate fills. */
const EMPTY: readonly string[] = Array(7).fill('');

/**
 * The records as one table (RFC 4180: CRLF, quotes doubled): a row for every estimate, every raw
 * sample and the hash of every input and artefact. Numbers are written as JavaScript writes them, with a point, in every language.
 */
export function recordsCsv(records: readonly RunRecord[]): string {
  const rows = records.flatMap((record) => {
    const { id, experiment, startedAt, status } = record;
    const state = status === 'valid' ? 'valid' : `discarded: ${status.discarded.kind}`;
    const origin = [id, experiment.id, experiment.version, startedAt, state];
    return [...estimateRows(record), ...sampleRows(record), ...hashRows(record)].map((row) => [
      ...origin,
      ...row,
    ]);
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

function estimateRows({ summary }: RunRecord): (string | number)[][] {
  return Object.entries(summary).map(
    ([name, { value, low, high, level, unit, n, q1 = '', q3 = '' }]) => [
      ...['estimate', name, '', value, low, high, level, unit, n, q1, q3],
    ],
  );
}

function sampleRows({ samples }: RunRecord): (string | number)[][] {
  return Object.entries(samples).flatMap(([name, values]) =>
    values.map((value, index) => ['sample', name, index, value, ...EMPTY]),
  );
}

function hashRows({ inputs, artefacts }: RunRecord): string[][] {
  const rows = (kind: string, hashes: Readonly<Record<string, string>>) =>
    Object.entries(hashes).map(([name, hash]) => [kind, name, '', hash, ...EMPTY]);
  return [...rows('input', inputs), ...rows('artefact', artefacts)];
}

/** A field, quoted where it holds a comma, a quote or a line break. */
export function csvField(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
