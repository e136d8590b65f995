// The file a reader takes away and brings back: worksheets, runs, answers and the installation they come from.
// What comes in passes the gate, then the header, then every record's own door; one bad record refuses the file.

import type { RunRecord } from '#src/measure/record.ts';
import { parseRecord } from '#src/measure/record-schema.ts';
import { type GateProblem, gatedJson } from './hostile.ts';
import { parseWorksheet } from './migrate.ts';
import { responseSchema, type StoredResponse } from './response.ts';
import type { Worksheet } from './schema.ts';

/** The first property of every file of ours. */
export const bundleFormat = 'which-bottleneck';
/** The version in which files are written. */
export const bundleVersion = 1;

/** Everything a reader made. */
export interface Bundle {
  readonly format: typeof bundleFormat;
  readonly version: typeof bundleVersion;
  readonly exportedAt: string;
  readonly installation: string;
  readonly worksheets: readonly Worksheet[];
  readonly runs: readonly RunRecord[];
  readonly responses: readonly StoredResponse[];
}

/** Why a file was refused; the kinds are also listed in `importProblemKinds`. */
export type ImportProblem =
  | GateProblem
  | { readonly kind: 'foreign' }
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  | { readonly kind: 'invalid'; readonly path: string }
  | { readonly kind: 'altered-run'; readonly run: string }
  | { readonly kind: 'duplicate'; readonly id: string }
  | { readonly kind: 'conflict'; readonly id: string };

/** Every kind of refusal, for tables of words. */
export const importProblemKinds = [
  'too-large',
  'too-deep',
  'not-json',
  'forbidden-key',
  'foreign',
  'newer',
  'invalid',
  'altered-run',
  'duplicate',
  'conflict',
] as const satisfies readonly ImportProblem['kind'][];
/** One of these kinds. */
export type ImportProblemKind = ImportProblem['kind'];

/** A bundle, or why the file is none. */
export type ParsedBundle =
  | { readonly ok: true; readonly bundle: Bundle }
  | { readonly ok: false; readonly problem: ImportProblem };

/** Reads the text of a file; nothing is stored. */
export function parseBundle(text: string): ParsedBundle {
  const gated = gatedJson(text);
  if (!gated.ok) return gated;
  const file = gated.value;
  if (!isObject(file) || file.format !== bundleFormat) return refused({ kind: 'foreign' });
  const { version, exportedAt, installation, worksheets, runs, responses, ...others } = file;
  if (typeof version === 'number' && version > bundleVersion)
    return refused({ kind: 'newer', version, known: bundleVersion });
  if (version !== bundleVersion) return invalid('version');
  if (typeof exportedAt !== 'string' || Number.isNaN(Date.parse(exportedAt)))
    return invalid('exportedAt');
  if (typeof installation !== 'string' || !/^[0-9a-f]{32}$/.test(installation))
    return invalid('installation');
  const [other] = Object.keys(others).filter((key) => key !== 'format');
  if (other !== undefined) return invalid(other.slice(0, 100));
  if (!Array.isArray(worksheets)) return invalid('worksheets');
  if (!Array.isArray(runs)) return invalid('runs');
  if (!Array.isArray(responses)) return invalid('responses');
  const head = { format: bundleFormat, version: bundleVersion, exportedAt, installation } as const;
  const readWorksheets = worksheetsOf(worksheets);
  if (!readWorksheets.ok) return readWorksheets;
  const readRuns = runsOf(runs);
  if (!readRuns.ok) return readRuns;
  const readResponses = responsesOf(responses);
  if (!readResponses.ok) return readResponses;
  const records = {
    worksheets: readWorksheets.value,
    runs: readRuns.value,
    responses: readResponses.value,
  };
  const seen = new Set<string>();
  const ids = Object.values(records)
    .flat()
    .map(({ id }) => id);
  const twice = ids.find((id) => seen.size === seen.add(id).size);
  if (twice !== undefined) return refused({ kind: 'duplicate', id: twice });
  return { ok: true, bundle: { ...head, ...records } };
}

/** The text of a bundle: JSON, indented, ending in a newline. */
export function bundleText(bundle: Bundle): string {
  return `${JSON.stringify(bundle, null, 2)}\n`;
}

type ReadAll<T> =
  | { readonly ok: true; readonly value: readonly T[] }
  | { readonly ok: false; readonly problem: ImportProblem };

function worksheetsOf(values: readonly unknown[]): ReadAll<Worksheet> {
  const read: Worksheet[] = [];
  for (const [index, value] of values.entries()) {
    const parsed = parseWorksheet(value);
    if (parsed.ok) read.push(parsed.worksheet);
    else if (parsed.problem.kind === 'newer') return refused(parsed.problem);
    else return invalid(['worksheets', index, ...parsed.problem.path].join('.'));
  }
  return { ok: true, value: read };
}

function runsOf(values: readonly unknown[]): ReadAll<RunRecord> {
  const read: RunRecord[] = [];
  for (const [index, value] of values.entries()) {
    const parsed = parseRecord(value);
    if (parsed.ok) read.push(parsed.record);
    else if (parsed.problem === 'hash' && isObject(value))
      return refused({ kind: 'altered-run', run: String(value.id) });
    else return invalid(`runs.${index}`);
  }
  return { ok: true, value: read };
}

function responsesOf(values: readonly unknown[]): ReadAll<StoredResponse> {
  const read: StoredResponse[] = [];
  for (const [index, value] of values.entries()) {
    const parsed = responseSchema.safeParse(value);
    if (!parsed.success) return invalid(`responses.${index}`);
    read.push(parsed.data);
  }
  return { ok: true, value: read };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(problem: ImportProblem): { readonly ok: false; readonly problem: ImportProblem } {
  return { ok: false, problem };
}

function invalid(path: string): { readonly ok: false; readonly problem: ImportProblem } {
  return refused({ kind: 'invalid', path });
}
