import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { searchIndex } from '#src/site/integrations/search-index.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('comes whole, a language beside the other, without the windows the book does not use', async () => {
  for (const [lang, text] of [
    ['en', 'a noise floor'],
    ['es', 'una medición'],
  ] as const)
    await writeFile(
      join(folder, `${lang}.html`),
      `<html lang="${lang}"><body><main data-pagefind-body><h1>${text}</h1></main></body></html>`,
    );
  const files = new Map((await searchIndex(folder)).map(({ path, content }) => [path, content]));
  expect([...files.keys()].filter((path) => /ui|highlight/.test(path))).toEqual([]);
  const entry = JSON.parse(Buffer.from(files.get('pagefind-entry.json') ?? '').toString());
  expect(Object.keys(entry.languages).sort()).toEqual(['en', 'es']);
  for (const { hash, wasm } of Object.values<{ hash: string; wasm: string }>(entry.languages))
    for (const path of [`pagefind.${hash}.pf_meta`, `wasm.${wasm}.pagefind`])
      expect(
        gunzipSync(files.get(path) ?? '')
          .subarray(0, 12)
          .toString(),
      ).toBe('pagefind_dcd');
});

it('fails on a folder without pages and names it', async () => {
  await expect(searchIndex(folder)).rejects.toThrow(folder);
});
