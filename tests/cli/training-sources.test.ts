import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { ROOT } from '#src/cli/run-tool.ts';
import { trainingSources } from '#src/cli/training-sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'sources-'));
const change = (file: string, text: string) =>
  writeFileSync(join(folder, file), text, { flag: 'a' });
beforeEach(() => cpSync(join(ROOT, 'src'), join(folder, 'src'), { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is the same wherever the same files lie', () => {
  expect(trainingSources(folder)).toBe(trainingSources(ROOT));
});

it.each([
  'src/train/training.ts',
  'src/graph/ops/normalise.ts',
  'src/tutor/vocabulary.ts',
  'src/cli/train-run.ts',
])('changes with %s', (file) => {
  const before = trainingSources(folder);
  change(file, '\n// another training\n');
  expect(trainingSources(folder)).not.toBe(before);
});

it.each(['src/train/models.ts', 'src/tutor/tutor.ts', 'src/tutor/evaluate/evaluation.ts'])(
  'does not change with %s, which decides no bit of a training',
  (file) => {
    const before = trainingSources(folder);
    change(file, '\n// the same training\n');
    expect(trainingSources(folder)).toBe(before);
  },
);

it('names a file that is imported and not there', () => {
  rmSync(join(folder, 'src/train/training.ts'));
  expect(() => trainingSources(folder)).toThrow('training.ts is imported');
});
