// The budgets of `npm run size` that need no browser; what pages weigh is asked in one, by tests/e2e/first-load.spec.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { budgetViolations } from '#src/cli/budgets.ts';
import { TEST_SITES } from '#src/cli/built-site.ts';
import { builtFiles, builtModels, engineFiles, engineWeight } from '#src/cli/built-weights.ts';
import { ROOT } from '#src/cli/run-tool.ts';

const folder = join(ROOT, TEST_SITES.root.folder);
const engine = engineFiles(folder);
const names = engine.map(({ name }) => name);

test('the engine keeps its budget, its wasm among it', () => {
  expect(names.filter((name) => name.endsWith('.wasm'))).toHaveLength(1);
  expect(names.join()).toMatch(/engine-worker/);
  expect(budgetViolations([engineWeight(engine)])).toEqual([]);
});

test('the code of an experiment is fetched when it is measured, and not with the engine', () => {
  const worker = names.find((name) => name.startsWith('engine-worker')) ?? '';
  const fetched = /import\([`"']\.\/([\w.-]*latency-split[\w.-]*\.js)[`"']\)/.exec(
    readFileSync(join(folder, '_astro', worker), 'utf8'),
  );
  expect(fetched?.[1]).toBeDefined();
  expect(names).not.toContain(fetched?.[1]);
});

test('models keep their budgets, and every file the one of its host', () => {
  const models = builtModels(folder);
  expect(models.length).toBeGreaterThan(3);
  expect(budgetViolations([...models, ...builtFiles(folder)])).toEqual([]);
});
