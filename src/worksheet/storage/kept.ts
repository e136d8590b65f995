// Whether anything of a reader may be kept in this browser, asked without the code that reads it.

/** The name of the database and of the channel between tabs. */
export const storeName = 'which-bottleneck';

/** False where this browser certainly keeps nothing; true where it does, and where it cannot be asked. */
export async function mayHoldWork(factory: IDBFactory | undefined = globalThis.indexedDB) {
  try {
    const databases = await factory?.databases();
    return databases?.some(({ name }) => name === storeName) ?? true;
  } catch {
    return true; // storage is refused, or the browser does not list it: the store itself will say
  }
}
