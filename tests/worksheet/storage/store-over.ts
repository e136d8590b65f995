// A store over a given shelf, and the problem that a promise must end in.
import { expect } from 'vitest';
import { announcements } from '#src/worksheet/storage/announcements.ts';
import type { Shelf } from '#src/worksheet/storage/shelf.ts';
import { shelvedStore } from '#src/worksheet/storage/shelved-store.ts';
import { StorageProblem, type WorksheetStore } from '#src/worksheet/storage/store.ts';

/** A store that announces its changes to nobody and gives every record the same new id. */
export const storeOver = (shelf: Shelf, place: WorksheetStore['place']) =>
  shelvedStore({
    shelf,
    place,
    refusal: null,
    announcements: announcements(null),
    newId: () => 'c'.repeat(32),
  });

/** The problem with which a promise fails; an expectation fails where it does not. */
export const failure = async (promise: Promise<unknown>): Promise<StorageProblem> => {
  const error = await promise.then(
    () => new Error('it succeeded'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StorageProblem);
  return error as StorageProblem;
};
