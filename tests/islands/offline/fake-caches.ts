// Caches in memory, as far as the book uses them; `room` is how many bytes they hold before they are full.
export function fakeCaches(room = Number.POSITIVE_INFINITY): CacheStorage {
  const stored = new Map<string, Map<string, Response>>();
  let left = room;
  const cacheOf = (entries: Map<string, Response>) => ({
    match: async (address: string | Request) => entries.get(addressOf(address))?.clone(),
    keys: async () => [...entries.keys()].map((url) => ({ url })),
    delete: async (address: string) => entries.delete(address),
    put: async (address: string, response: Response) => {
      left -= (await response.clone().arrayBuffer()).byteLength;
      if (left < 0) throw new DOMException('no room', 'QuotaExceededError');
      entries.set(address, response);
    },
  });
  const caches = {
    open: async (name: string) => {
      const entries = stored.get(name) ?? new Map<string, Response>();
      stored.set(name, entries);
      return cacheOf(entries);
    },
    has: async (name: string) => stored.has(name),
    match: async (address: string, { cacheName }: { cacheName: string }) =>
      stored.get(cacheName)?.get(address)?.clone(),
    keys: async () => [...stored.keys()],
    delete: async (name: string) => stored.delete(name),
  };
  return caches as unknown as CacheStorage;
}

function addressOf(address: string | Request): string {
  return typeof address === 'string' ? address : address.url;
}
