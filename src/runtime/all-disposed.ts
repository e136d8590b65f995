// Closing several things: one that cannot be closed does not keep the others open.

/** Closes all of them, in order; throws the first failure once every one was tried. */
export async function allDisposed(all: Iterable<{ dispose(): Promise<void> }>): Promise<void> {
  const failures: unknown[] = [];
  for (const each of all)
    try {
      await each.dispose();
    } catch (error) {
      failures.push(error);
    }
  if (failures.length > 0) throw failures[0];
}
