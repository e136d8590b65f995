import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceHash } from '#src/cli/source-hash.ts';

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'book-hash-'));
  for (const folder of ['content/docs', 'src/core', 'src/cli'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'content/docs/a.mdx'), 'a');
  return root;
}

test('the same sources have the same hash wherever they stand', () => {
  expect(sourceHash(project())).toBe(sourceHash(project()));
});

test('a changed word, a renamed file and another setting change the hash', () => {
  const root = project();
  const before = sourceHash(root);
  expect(sourceHash(root, { base: '/book' })).not.toBe(before);
  writeFileSync(join(root, 'content/docs/a.mdx'), 'b');
  const changed = sourceHash(root);
  expect(changed).not.toBe(before);
  renameSync(join(root, 'content/docs/a.mdx'), join(root, 'content/docs/b.mdx'));
  expect(sourceHash(root)).not.toBe(changed);
});

test('a changed command leaves the hash as it was', () => {
  const root = project();
  const before = sourceHash(root);
  writeFileSync(join(root, 'src/cli/serve.ts'), 'export {};');
  expect(sourceHash(root)).toBe(before);
});
