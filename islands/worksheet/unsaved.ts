// What was typed in the last moment before the page was left: a database may not finish then, so a note of it
// is left in the tab and taken up when the reader is back, by a reload or in the other language.
import type { FormField, Raw } from './raw.ts';

const name = (definition: string) => `which-bottleneck.unsaved.${definition}`;

/** Leaves a note of the questions not yet written; without any, takes the last note away. */
export function leaveUnsaved(
  storage: () => Storage,
  definition: string,
  attempt: string,
  raws: Readonly<Partial<Record<FormField, Raw>>>,
): void {
  try {
    if (Object.keys(raws).length === 0) storage().removeItem(name(definition));
    else storage().setItem(name(definition), JSON.stringify({ attempt, raws }));
  } catch {
    // Storage is refused, and the reader has been told that the work lasts as long as the page.
  }
}

/** Takes up the note of an attempt; `null` stands for one not begun. The note is gone afterwards. */
export function takeUnsaved(
  storage: () => Storage,
  definition: string,
  attempt: string | null,
): readonly (readonly [FormField, Raw])[] {
  try {
    const note: unknown = JSON.parse(storage().getItem(name(definition)) ?? 'null');
    storage().removeItem(name(definition));
    if (!isNote(note) || (attempt !== null && note.attempt !== attempt)) return [];
    return Object.entries(note.raws) as [FormField, Raw][];
  } catch {
    // Refused, or not written by us: there is nothing to take up.
    return [];
  }
}

function isNote(note: unknown): note is { readonly attempt: string; readonly raws: object } {
  return (
    typeof note === 'object' &&
    note !== null &&
    'attempt' in note &&
    'raws' in note &&
    typeof note.raws === 'object' &&
    note.raws !== null
  );
}
