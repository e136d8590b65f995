// Records in IndexedDB, through `idb`. A change is one read-write transaction, flushed to disk; a connection that
// the browser or a newer tab closed is opened again; the browser's errors become reasons.
import { type IDBPDatabase, openDB } from 'idb';
import { type Shelf, type ShelfChange, type ShelfKind, shelfKinds } from './shelf.ts';
import { StorageProblem, type StorageReason } from './store.ts';

/** The kinds that each version of the database brought; a later one adds its own and keeps those before it. */
const kindsByVersion = [
  ['worksheets', 'runs', 'responses', 'settings'],
  ['exams', 'reviews'],
] as const satisfies readonly (readonly ShelfKind[])[];

/** Opens the shelf and proves that it answers; rejects with `StorageProblem` where storage is refused or held by an older tab. */
export async function openIndexedDbShelf(name: string): Promise<Shelf> {
  let connection: Promise<IDBPDatabase> | null = null;
  let closed = false;
  const forget = () => {
    connection = null;
  };
  const connected = () => {
    if (closed) throw new StorageProblem('closed');
    if (connection === null) {
      connection = connect(name, forget);
      connection.catch(forget);
    }
    return connection;
  };
  const attempt = async <T>(id: string | null, work: (database: IDBPDatabase) => Promise<T>) => {
    try {
      return await work(await connected());
    } catch (error) {
      if (!lostConnection(error)) throw problemOf(error, id);
    }
    forget();
    try {
      return await work(await connected());
    } catch (error) {
      throw problemOf(error, id);
    }
  };
  await attempt(null, (database) => database.count('settings'));
  return {
    all: (kind) => attempt(null, (database) => database.getAll(kind)),
    get: (kind, id) => attempt(id, (database) => database.get(kind, id)),
    update: (kind, id, change) =>
      attempt(id, async (database) => {
        const transaction = database.transaction(kind, 'readwrite', { durability: 'strict' });
        const changed = change(await transaction.store.get(id));
        if (changed !== null) await Promise.all([transaction.store.put(changed), transaction.done]);
      }),
    updateAll: (changes) => attempt(null, (database) => allChanged(database, changes)),
    remove: (kind, id) => attempt(id, (database) => database.delete(kind, id)),
    clear: () =>
      attempt(null, async (database) => {
        const transaction = database.transaction(shelfKinds, 'readwrite', { durability: 'strict' });
        const cleared = shelfKinds.map((kind) => transaction.objectStore(kind).clear());
        await Promise.all([...cleared, transaction.done]);
      }),
    close: () => {
      closed = true;
      connection?.then((database) => database.close()).catch(() => {}); // nothing was open
      forget();
    },
  };
}

/** Makes all changes in one transaction, which is taken back as a whole when one of them fails. */
async function allChanged(database: IDBPDatabase, changes: readonly ShelfChange[]): Promise<void> {
  const transaction = database.transaction(shelfKinds, 'readwrite', { durability: 'strict' });
  const done = transaction.done;
  done.catch(() => {}); // awaited below, or rejected by the abort whose cause is thrown
  try {
    for (const { kind, id, change } of changes) {
      const store = transaction.objectStore(kind);
      const changed = change(await store.get(id));
      if (changed !== null) await store.put(changed);
    }
  } catch (error) {
    abort(transaction);
    throw error;
  }
  await done;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // A failed request has aborted it already.
  }
}

async function connect(name: string, onLost: () => void): Promise<IDBPDatabase> {
  const { promise: held, reject } = Promise.withResolvers<never>();
  const opening = openDB(name, kindsByVersion.length, {
    upgrade(database, from) {
      for (const kind of kindsByVersion.slice(from).flat())
        database.createObjectStore(kind, { keyPath: 'id' });
    },
    blocked: () => reject(new StorageProblem('blocked')),
    // A newer tab wants to change the layout: let it.
    blocking(_from, _to, event) {
      onLost();
      (event.target as IDBDatabase).close();
    },
    terminated: onLost,
  });
  try {
    return await Promise.race([opening, held]);
  } catch (error) {
    // An opening that gets through after all must not hold up other tabs.
    opening.then((database) => database.close()).catch(() => {}); // it failed, and says so below
    throw error;
  }
}

function lostConnection(error: unknown): boolean {
  return error instanceof Error && ['InvalidStateError', 'UnknownError'].includes(error.name);
}

const reasonsByName: Readonly<Record<string, StorageReason>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer',
};

function problemOf(error: unknown, id: string | null): StorageProblem {
  if (error instanceof StorageProblem) return error;
  const name = error instanceof Error ? error.name : '';
  const reason = Object.hasOwn(reasonsByName, name) ? reasonsByName[name] : undefined;
  return new StorageProblem(reason ?? 'refused', id, error);
}
