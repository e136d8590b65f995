import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measuringSources } from '#src/cli/measuring-sources.ts';
import { ROOT } from '#src/cli/run-tool.ts';

const copy = mkdtempSync(join(tmpdir(), 'measuring-'));
beforeAll(() => cpSync(join(ROOT, 'src'), join(copy, 'src'), { recursive: true }));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The hashes of two experiments before and after a file gets more text. */
function withMore(file: string, text: string) {
  const hashes = () =>
    (['verify-cost', 'batch'] as const).map((id) => measuringSources(copy, id, 'node'));
  const path = join(copy, file);
  const kept = readFileSync(path, 'utf8');
  const before = hashes();
  writeFileSync(path, `${kept}${text}`);
  const after = hashes();
  writeFileSync(path, kept);
  return before.map((hash, i) => hash !== after[i]);
}

test('changes with a graph, for the experiments that run it', () => {
  expect(withMore('src/measure/repeated-forward.ts', 'const more = 1;\n')).toEqual([true, false]);
  expect(withMore('src/graph/ops/matmul.ts', 'const more = 1;\n')).toEqual([true, true]);
});

test('does not change with a comment', () => {
  const comment = '/**\n * More.\n */\n// And more.\n';
  expect(withMore('src/graph/ops/matmul.ts', comment)).toEqual([false, false]);
});

test('tells the engine of a page from that of Node', () => {
  expect(measuringSources(copy, 'batch', 'node')).not.toBe(
    measuringSources(copy, 'batch', 'browser'),
  );
});
