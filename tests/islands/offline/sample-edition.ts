// A small edition of a book and a host that serves it.
import { createHash } from 'node:crypto';
import type { BookFiles, FileMark } from '#islands/offline/book-files.ts';

/** Where the samples stand. */
export const scope = 'https://host.example/book/';

/** An edition of texts by path; the first of them is its shell. */
export function edition(version: string, texts: Readonly<Record<string, string>>): BookFiles {
  const mark = (text: string): FileMark => [
    Buffer.byteLength(text),
    createHash('sha256').update(text).digest('hex'),
  ];
  const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, mark(text)]));
  return { version, shell: Object.keys(texts).slice(0, 1), files };
}

/** A host of these texts, and the paths it was asked for. */
export function host(texts: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const fetch = async (address: string | URL | Request) => {
    const path = String(address).slice(scope.length);
    asked.push(path);
    const text = texts[path];
    return new Response(text ?? 'Not found', { status: text === undefined ? 404 : 200 });
  };
  return { asked, fetch: fetch as typeof globalThis.fetch };
}
