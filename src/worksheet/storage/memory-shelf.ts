// Records in memory: what is left when a browser refuses storage. They last as long as the page.
import type { Shelf, ShelfKind } from './shelf.ts';

/** A shelf that forgets everything when the page closes; records are copied in and out. */
export function memoryShelf(): Shelf {
  const records = new Map<string, unknown>();
  const key = (kind: ShelfKind, id: string) => `${kind}/${id}`;
  return {
    all: async (kind) =>
      [...records]
        .filter(([name]) => name.startsWith(`${kind}/`))
        .map(([, record]) => structuredClone(record)),
    get: async (kind, id) => structuredClone(records.get(key(kind, id))),
    update: async (kind, id, change) => {
      const changed = change(structuredClone(records.get(key(kind, id))));
      if (changed !== null) records.set(key(kind, id), structuredClone(changed));
    },
    updateAll: async (changes) => {
      const made = new Map<string, unknown>();
      for (const { kind, id, change } of changes) {
        const name = key(kind, id);
        const changed = change(structuredClone(made.get(name) ?? records.get(name)));
        if (changed !== null) made.set(name, structuredClone(changed));
      }
      for (const [name, record] of made) records.set(name, record);
    },
    remove: async (kind, id) => {
      records.delete(key(kind, id));
    },
    clear: async () => records.clear(),
    close: () => {},
  };
}
