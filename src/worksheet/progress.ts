// How far a reader has come on the roadmap: what they saw of a module, what its exit criterion came to by their runs,
// and whether its checkpoint is complete. Computed from stored records by stable ids, never stored itself.
import type { ExitOutcome } from './exit.ts';
import type { StoredResponse } from './response.ts';
import { type ModuleId, type Stop, stopOf } from './roadmap.ts';
import type { Worksheet } from './schema.ts';

/** How far a checkpoint has come. */
export type CheckpointState = 'none' | 'begun' | 'complete';

/** How far a reader has come in one module. */
export interface ModuleProgress {
  /** Sections of the page that came into view, of how many there are now. */
  readonly seen: readonly string[];
  readonly sections: readonly string[];
  readonly measured: ExitOutcome;
  readonly checkpoint: CheckpointState;
}

/** The id of the record of what was seen of a module. */
export function progressId(module: ModuleId): string {
  return `progress:${module}`;
}

/** The record with more sections seen; null where it holds them all already. `now` is ISO 8601. */
export function withSeen(
  module: ModuleId,
  before: StoredResponse | undefined,
  sections: readonly string[],
  now: string,
): StoredResponse | null {
  const seen = listed(before);
  const more = sections.filter((id) => !seen.includes(id));
  if (more.length === 0) return null;
  return { id: progressId(module), value: [...seen, ...more].sort(), committedAt: now };
}

/** The sections seen among those a page has now: what was taken out counts no more, what was added is not seen yet. */
export function seenOf(
  stored: StoredResponse | undefined,
  sections: readonly string[],
): readonly string[] {
  const seen = listed(stored);
  return sections.filter((id) => seen.includes(id));
}

/** How far the checkpoint of a definition has come in a reader's worksheets; `lastStep` is the one that closes it. */
export function checkpointState(
  definition: string,
  lastStep: keyof Worksheet['attempts'][number]['committed'],
  worksheets: readonly Worksheet[],
): CheckpointState {
  const own = worksheets.filter((worksheet) => worksheet.definition.id === definition);
  if (own.length === 0) return 'none';
  const attempts = own.flatMap((worksheet) => worksheet.attempts);
  const complete = attempts.some(({ committed }) => committed[lastStep] !== undefined);
  return complete ? 'complete' : 'begun';
}

/** Whether a stop of a path is behind the reader: a module with its checkpoint, a section once it was seen. */
export function stopDone(stop: Stop, progress: ModuleProgress): boolean {
  const { anchor } = stopOf(stop);
  return anchor === null ? progress.checkpoint === 'complete' : progress.seen.includes(anchor);
}

/** The first stop that is not behind the reader, of those whose progress is known; null where there is none. */
export function nextStop(
  stops: readonly Stop[],
  progressOf: (module: ModuleId) => ModuleProgress | undefined,
): Stop | null {
  const open = stops.find((stop) => {
    const progress = progressOf(stopOf(stop).module);
    return progress !== undefined && !stopDone(stop, progress);
  });
  return open ?? null;
}

function listed(stored: StoredResponse | undefined): readonly string[] {
  return Array.isArray(stored?.value) ? stored.value : [];
}
