// Exported files become pupils: files of one installation are one pupil's, the same content twice is one file, and
// pupils are numbered by the hash of what they made, so that neither a file's name nor its place in the list tells
// who is who.
import { jsonHash } from '#src/measure/record.ts';
import type { Bundle, ImportProblem, ParsedBundle } from '../bundle.ts';
import { compareTexts } from '../order.ts';
import type { Records } from '../records.ts';
import { announcements } from '../storage/announcements.ts';
import { memoryShelf } from '../storage/memory-shelf.ts';
import { shelvedStore } from '../storage/shelved-store.ts';
import { exportedBundle, importBundle } from '../transfer.ts';

/** A file as it was read. */
export interface ReadFile {
  readonly name: string;
  readonly parsed: ParsedBundle;
  /** What tells a file from another that says the same, where its content names no browser: a form's own bytes. */
  readonly mark?: string;
}

/** One pupil's work. The installation is needed to audit it and is shown to nobody. */
export interface Pupil extends Records {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly installation: string;
}

/** Two pupils who hold the same worksheets or sittings: one pupil with two devices, or a copy. */
export interface SharedWork {
  readonly pupils: readonly [number, number];
  readonly records: number;
}

/** What became of the files. */
export interface Gathered {
  readonly pupils: readonly Pupil[];
  readonly refused: readonly { readonly name: string; readonly problem: ImportProblem }[];
  /** Names of files whose content another file holds already. */
  readonly repeated: readonly string[];
  /** Files that were joined with an earlier one of their installation. */
  readonly joined: number;
  readonly shared: readonly SharedWork[];
}

interface Held {
  readonly name: string;
  readonly bundle: Bundle;
  readonly hash: string;
}

/** Sorts files into pupils; one that is refused takes nothing from the others. The order of the files does not matter. */
export async function gatherClass(files: readonly ReadFile[]): Promise<Gathered> {
  const refused: { name: string; problem: ImportProblem }[] = [];
  const repeated: string[] = [];
  const held = new Map<string, Held>();
  for (const { name, parsed, mark } of files) {
    if (!parsed.ok) {
      refused.push({ name, problem: parsed.problem });
      continue;
    }
    const hash = contentHash(parsed.bundle);
    const key = mark ?? hash;
    if (held.has(key)) repeated.push(name);
    else held.set(key, { name, bundle: parsed.bundle, hash });
  }
  const groups = Map.groupBy(held.values(), ({ bundle }) => bundle.installation);
  const bundles: Bundle[] = [];
  for (const [installation, group] of groups) {
    const joined = await joinedBundle(installation, group.toSorted(byHash));
    bundles.push(joined.bundle);
    refused.push(...joined.refused);
  }
  const pupils = bundles
    .map((bundle) => ({ bundle, hash: contentHash(bundle) }))
    .toSorted(byHash)
    .map(({ bundle }, index) => pupilOf(bundle, index + 1));
  const taken = files.length - refused.length - repeated.length;
  return { pupils, refused, repeated, joined: taken - pupils.length, shared: sharedWork(pupils) };
}

function byHash(a: { readonly hash: string }, b: { readonly hash: string }): number {
  return compareTexts(a.hash, b.hash);
}

/** The hash of what a file holds, apart from when and where it was exported. */
function contentHash({ worksheets, runs, responses, exams, reviews }: Records): string {
  // A run is named by the hash of its content already.
  return jsonHash({ worksheets, runs: runs.map(({ id }) => id), responses, exams, reviews });
}

/** All files of one installation in one, and those that do not go together with the ones before. */
async function joinedBundle(
  installation: string,
  group: readonly Held[],
): Promise<{ readonly bundle: Bundle; readonly refused: Gathered['refused'] }> {
  const [first, ...others] = group;
  if (first !== undefined && others.length === 0) return { bundle: first.bundle, refused: [] };
  const store = shelvedStore({
    shelf: memoryShelf(),
    place: 'memory',
    refusal: null,
    announcements: announcements(null),
    newId: () => installation,
  });
  const refused: { name: string; problem: ImportProblem }[] = [];
  for (const { name, bundle } of group) {
    const outcome = await importBundle(store, bundle);
    if (!outcome.ok) refused.push({ name, problem: outcome.problem });
  }
  // The time of export is no part of a pupil's work.
  return { bundle: await exportedBundle(store, { now: new Date(0).toISOString() }), refused };
}

function pupilOf(bundle: Bundle, number: number): Pupil {
  const { worksheets, runs, responses, exams, reviews, installation } = bundle;
  return { number, installation, worksheets, runs, responses, exams, reviews };
}

function sharedWork(pupils: readonly Pupil[]): readonly SharedWork[] {
  const made = pupils.map(
    ({ worksheets, exams }) => new Set([...worksheets, ...exams].map(({ id }) => id)),
  );
  return pupils.flatMap((pupil, index) =>
    pupils.slice(index + 1).flatMap((other) => {
      const records = [...(made[index] ?? [])].filter((id) =>
        made[other.number - 1]?.has(id),
      ).length;
      return records === 0 ? [] : [{ pupils: [pupil.number, other.number] as const, records }];
    }),
  );
}
