// content/data/measured/<experiment>.json: the records the book prints, one of each place, with what is
// known of the machine and the state of the code at that moment.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EnvironmentCard } from '#src/measure/environment.ts';
import type { Experiment } from '#src/measure/experiment.ts';
import type { Parameters, RunRecord } from '#src/measure/record.ts';
import { parseRecord } from '#src/measure/record-schema.ts';
import { ROOT } from './run-tool.ts';

/** Where a record was measured. */
export type Place = EnvironmentCard['place'];

/** What a record does not say of itself. */
export interface Provenance {
  /** The record's id. */
  readonly record: string;
  /** The commit of the code, with `+` where files were changed since. */
  readonly commit: string;
  readonly processor: string;
  readonly node: string;
  /** Mean number of runnable processes over the minute before and after: a busy machine shows here. */
  readonly load: { readonly before: number; readonly after: number };
  readonly command: string;
  /** SHA-256 of the code behind the experiment (`measuringSources`). */
  readonly code?: string;
}

interface MeasuredFile {
  readonly records: readonly RunRecord[];
  readonly provenance: readonly Provenance[];
}

/** The file of an experiment. */
export function measuredPath(id: string): string {
  return join(ROOT, 'content', 'data', 'measured', `${id}.json`);
}

/** What is recorded of an experiment; throws naming the file where a record was altered. */
export function readMeasured(id: string): MeasuredFile {
  const path = measuredPath(id);
  if (!existsSync(path)) return { records: [], provenance: [] };
  const { records, provenance } = JSON.parse(readFileSync(path, 'utf8')) as MeasuredFile;
  for (const record of records) {
    const parsed = parseRecord(record);
    if (!parsed.ok) throw new Error(`${path}: ${parsed.detail}; delete the file and measure again`);
  }
  return { records, provenance };
}

/** Puts a record in place of the one of the same place, and keeps the others. */
export function writeMeasured(record: RunRecord, provenance: Provenance): void {
  const { id } = record.experiment;
  const before = readMeasured(id);
  const { place } = record.environment;
  const records = [...before.records.filter((r) => r.environment.place !== place), record];
  records.sort((a, b) => a.environment.place.localeCompare(b.environment.place));
  const kept = [...before.provenance, provenance].filter(({ record: of }) =>
    records.some((r) => r.id === of),
  );
  const path = measuredPath(id);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${measuredText({ records, provenance: kept })}\n`);
}

/** Indented JSON, but each list of samples on one line: a file people can read and compare. */
export function measuredText(file: MeasuredFile): string {
  const lists: string[] = [];
  const marked = JSON.stringify(
    file,
    (_, value) => {
      if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'number')) return value;
      lists.push(JSON.stringify(value));
      return `\u0000${lists.length - 1}`;
    },
    2,
  );
  return marked.replaceAll(/"\\u0000(\d+)"/g, (_, place) => lists[Number(place)] ?? '[]');
}

/**
 * Why a record must be measured again: there is none, or the experiment's version, its parameters, a
 * model's hash or the code behind it is another now. Undefined where it is fresh.
 */
export function staleness(
  record: RunRecord | undefined,
  { version }: Pick<Experiment, 'version'>,
  parameters: Parameters,
  models: Readonly<Record<string, string>>,
  code: { readonly recorded: string | undefined; readonly now: string },
): string | undefined {
  if (!record) return 'not measured yet';
  if (record.experiment.version !== version)
    return `version ${record.experiment.version}, now ${version}`;
  for (const [name, value] of Object.entries(parameters))
    if (record.parameters[name] !== value)
      return `${name} was ${record.parameters[name]}, now ${value}`;
  for (const [name, sha256] of Object.entries(models))
    if (record.artefacts[name] !== undefined && record.artefacts[name] !== sha256)
      return `the model ${name} has changed`;
  return code.recorded === code.now ? undefined : 'the code behind it has changed';
}
