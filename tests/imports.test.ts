import { describe, expect, test } from 'vitest';
import { importsOf, importViolations } from './import-rules.ts';
import { projectPaths, sourceFiles } from './project-files.ts';

test('every import of the project points the way the house allows', () => {
  const files = sourceFiles(projectPaths(), ['.ts', '.mjs', '.astro', '.mdx']);
  expect(files.length).toBeGreaterThan(20);
  expect(importViolations(files)).toEqual([]);
});

describe('a planted violation is found:', () => {
  test.each([
    ['src/core/a.ts', "import { b } from '#src/graph/b.ts';", 'core stands below graph'],
    ['src/graph/a.ts', "export { b } from '#src/runtime/b.ts';", 'graph stands below runtime'],
    ['src/tutor/a.ts', "const b = await import('#src/train/b.ts');", 'tutor stands below train'],
    ['src/train/a.ts', "import type { B } from '#src/measure/b.ts';", 'train stands below measure'],
    ['src/worksheet/a.ts', "import b from '#islands/kit/b.ts';", 'worksheet stands below islands'],
    ['islands/kit/a.ts', "import b from '#src/book/print.ts';", 'book stands on top'],
    ['src/measure/a.ts', "import { f } from '#src/book/format.ts';", 'book stands on top'],
    ['src/book/a.ts', "import b from '#src/site/b.ts';", 'book stands below site'],
    ['src/site/a.ts', "import b from '#src/cli/b.ts';", 'site stands below cli'],
    [
      'islands/kit/a.ts',
      "new Worker(new URL('../../src/cli/b.ts', import.meta.url))",
      '#src/cli/b.ts',
    ],
    ['src/graph/a.ts', "import b from '../core/b.ts';", 'write #src/core/b.ts'],
    ['src/graph/a.ts', "import b from './b';", 'write the extension'],
    ['src/core/a.ts', "import ort from 'onnxruntime-web/wasm';", 'only src/runtime'],
    ['tests/tutor/a.test.ts', "import ort from 'onnxruntime-node';", 'only src/runtime'],
    ['islands/clock/clock.ts', "import * as Plot from '@observablehq/plot';", 'called chart.ts'],
    ['islands/clock/clock.ts', "import i18next from 'i18next';", 'only islands/kit and src/site'],
    ['src/train/a.ts', "import { readFileSync } from 'node:fs';", 'only src/cli'],
    ['tests/islands/a.test.ts', "import i18next from 'i18next';", 'only islands/kit and src/site'],
    ['src/core/a.ts', "import m from '#public/models/manifest.json';", 'only islands, book'],
    ['src/measure/a.ts', "import p from '#package' with { type: 'json' };", 'only islands, book'],
    ['src/core/a.ts', "import b from '#elsewhere/b.ts';", 'knows no such address'],
    ['src/core/a.ts', "const a = import.meta.glob('/src/train/*.ts');", 'core stands below train'],
    ['islands/kit/a.ts', "import.meta.glob<A<B>>('../../src/cli/*.ts', {});", 'cli stands on top'],
    ['src/core/a.ts', "import.meta.glob(['!/src/core/*.ts', '/content/data/*.json']);", 'islands'],
    ['islands/kit/a.ts', "import.meta.glob('/content/docs/*/*.mdx');", 'nobody imports a chapter'],
    [
      'src/core/a.ts',
      "import.meta.glob('/content/docs/*/*.mdx', { query: '?raw' });",
      'only islands, book and site',
    ],
    [
      'src/core/a.ts',
      "import n from '#content/data/cited.json' with { type: 'json' };",
      'islands, book',
    ],
    ['src/site/a.ts', "import n from '#content/docs/en/a.json';", 'content/data and content/i18n'],
    ['src/site/a.ts', "import page from '#content/docs/en/index.mdx';", 'nobody imports a chapter'],
    ['src/measure/a.ts', "import b from '#tests/matchers.ts';", 'only tests import tests'],
    ['content/docs/en/a.mdx', "import { b } from '#src/core/b.ts';", 'imports islands only'],
    [
      'islands/clock/Clock.astro',
      "---\nimport b from '#src/cli/b.ts';\n---\n<p>it's</p>",
      'on top',
    ],
    [
      'islands/clock/Clock.astro',
      "---\n---\n<p>it's</p><script>import '#src/site/b.ts';</script>",
      'on top',
    ],
  ])('%s: %s', (path, text, words) => {
    const violations = importViolations([{ path, text }]);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toContain(words);
  });
});

test.each([
  ['src/runtime/web.ts', "import * as ort from 'onnxruntime-web/wasm';"],
  ['src/runtime/web.ts', "import wasm from 'onnxruntime-web/ort.wasm?url';"],
  ['islands/clock/chart.ts', "import * as Plot from '@observablehq/plot';"],
  ['islands/clock/clock.ts', "import { format } from '#src/book/format.ts';"],
  ['islands/kit/numbers.ts', "import n from '#content/data/cited.json' with { type: 'json' };"],
  ['src/cli/measure.ts', "import { e } from '#src/measure/experiments/e.ts';"],
  ['src/graph/ops/add.ts', "import { g } from '../graph.ts';"],
  ['islands/kit/a.ts', "import.meta.glob('../../src/measure/experiments/*.ts', { eager: true });"],
  ['islands/quality/a.ts', "import.meta.glob('/content/docs/*/*.mdx', { query: '?raw' });"],
  ['islands/kit/A.astro', "---\nimport m from '#public/models/manifest.json';\n---"],
  ['src/cli/measure.ts', "import p from '#package' with { type: 'json' };"],
  ['astro.config.mjs', "import { csp } from './src/site/integrations/csp.ts';"],
  ['content/docs/es/a.mdx', "import Clock from '#islands/clock/Clock.astro';"],
])('%s may hold: %s', (path, text) => {
  expect(importViolations([{ path, text }])).toEqual([]);
});

test('an import in a comment or in a string is none', () => {
  const text = "// import x from '#src/cli/x.ts'\nconst s = `import '#src/cli/y.ts'`;";
  expect(importsOf({ path: 'src/core/a.ts', text })).toEqual([]);
});
