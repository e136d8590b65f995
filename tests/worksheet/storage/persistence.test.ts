import { describe, expect, test } from 'vitest';
import { requestPersistence } from '#src/worksheet/storage/persistence.ts';

describe('asking to be spared from eviction', () => {
  test('does not ask again where it was granted', async () => {
    const storage = {
      persisted: async () => true,
      persist: () => Promise.reject(new Error('asked')),
    };
    expect(await requestPersistence(storage)).toBe('persisted');
  });

  test('says what the browser answered', async () => {
    const answering = (granted: boolean) => ({
      persisted: async () => false,
      persist: async () => granted,
    });
    expect(await requestPersistence(answering(true))).toBe('persisted');
    expect(await requestPersistence(answering(false))).toBe('evictable');
  });

  test('does not know where the browser cannot be asked, and promises nothing where it throws', async () => {
    expect(await requestPersistence(undefined)).toBe('unknown');
    expect(await requestPersistence({})).toBe('unknown');
    const opaque = { persist: () => Promise.reject(new TypeError('opaque origin')) };
    expect(await requestPersistence(opaque)).toBe('evictable');
  });
});
