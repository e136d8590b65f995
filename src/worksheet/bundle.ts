// The file a reader takes away and brings back: everything they made and the installation it comes from.
// What comes in passes the gate, then the header, then every record's own door; one bad record refuses the file.
import { type GateProblem, gatedJson, importLimits } from './hostile.ts';
import { type RecordKind, type RecordOf, type Records, readers, recordKinds } from './records.ts';

/** The first property of every file of ours. */
export const bundleFormat = 'which-bottleneck';
/** The version in which files are written: 2 added exams and reviews, 3 the checkpoints and progress of modules. */
export const bundleVersion = 3;

/** Everything a reader made. */
export interface Bundle extends Records {
  readonly format: typeof bundleFormat;
  readonly version: typeof bundleVersion;
  readonly exportedAt: string;
  readonly installation: string;
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
export function parseBundle(text: string, limits = importLimits): ParsedBundle {
  const gated = gatedJson(text, limits);
  if (!gated.ok) return gated;
  const file = gated.value;
  if (!isObject(file) || file['format'] !== bundleFormat) return refused({ kind: 'foreign' });
  const { version, exportedAt, installation, ...others } = file;
  if (typeof version === 'number' && version > bundleVersion)
    return refused({ kind: 'newer', version, known: bundleVersion });
  if (version !== 1 && version !== 2 && version !== bundleVersion) return invalid('version');
  if (typeof exportedAt !== 'string' || Number.isNaN(Date.parse(exportedAt)))
    return invalid('exportedAt');
  if (typeof installation !== 'string' || !/^[0-9a-f]{32}$/.test(installation))
    return invalid('installation');
  const kinds = kindsOf(version);
  const known: readonly string[] = ['format', ...kinds];
  const other = Object.keys(others).find((key) => !known.includes(key));
  if (other !== undefined) return invalid(other.slice(0, 100));
  const records = recordsIn(others, kinds);
  if (!records.ok) return records;
  const twice = repeated(recordKinds.flatMap((kind) => records.value[kind].map(({ id }) => id)));
  if (twice !== undefined) return refused({ kind: 'duplicate', id: twice });
  const head = { format: bundleFormat, version: bundleVersion, exportedAt, installation } as const;
  return { ok: true, bundle: { ...head, ...records.value } };
}

/** The text of a bundle: JSON, indented, ending in a newline. */
export function bundleText(bundle: Bundle): string {
  return `${JSON.stringify(bundle, null, 2)}\n`;
}

/** The kinds of record in a file of a version; a later kind is empty in an earlier file. */
function kindsOf(version: 1 | 2 | typeof bundleVersion): readonly RecordKind[] {
  return version === 1 ? ['worksheets', 'runs', 'responses'] : recordKinds;
}

type ReadAll<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ImportProblem };

function recordsIn(
  file: Readonly<Record<string, unknown>>,
  kinds: readonly RecordKind[],
): ReadAll<Records> {
  const read: { [Kind in RecordKind]: readonly RecordOf<Kind>[] } = {
    worksheets: [],
    runs: [],
    responses: [],
    exams: [],
    reviews: [],
  };
  for (const kind of kinds) {
    const all = allOf(kind, file[kind]);
    if (!all.ok) return all;
    Object.assign(read, { [kind]: all.value });
  }
  return { ok: true, value: read };
}

function allOf<Kind extends RecordKind>(
  kind: Kind,
  values: unknown,
): ReadAll<readonly RecordOf<Kind>[]> {
  if (!Array.isArray(values)) return invalid(kind);
  const read: RecordOf<Kind>[] = [];
  for (const [index, value] of values.entries()) {
    const parsed = readers[kind](value);
    if (parsed.ok) read.push(parsed.value);
    else if (parsed.problem.kind === 'newer') return refused(parsed.problem);
    else if (kind === 'runs' && parsed.problem.path[0] === 'hash')
      return refused({ kind: 'altered-run', run: String((value as { id: unknown }).id) });
    else return invalid([kind, index, ...parsed.problem.path].join('.').slice(0, 200));
  }
  return { ok: true, value: read };
}

/** The first id that stands twice. */
function repeated(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
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
