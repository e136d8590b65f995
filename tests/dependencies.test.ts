import { describe, expect, test } from 'vitest';
import manifest from '#package' with { type: 'json' };
import { undeclaredImports, unusedDependencies } from './dependency-rules.ts';
import { projectPaths, sourceFiles } from './project-files.ts';

const files = sourceFiles(projectPaths(), ['.ts', '.mjs', '.astro', '.mdx', '.css']);

test('every package that a file imports is declared', () => {
  expect(undeclaredImports(files, manifest)).toEqual([]);
});

test('every declared package is imported somewhere, or listed as a tool', () => {
  expect(unusedDependencies(files, manifest)).toEqual([]);
});

describe('a planted violation is found:', () => {
  const declared = { dependencies: { astro: '7' }, devDependencies: { '@types/hast': '3' } };
  const file = (text: string, path = 'src/site/a.ts') => [{ path, text }];

  test.each([
    ["import { build } from 'vite';", 'imports vite'],
    ["import type { Tensor } from 'onnxruntime-common';", 'imports onnxruntime-common'],
    ["const a = await import('@scope/name/deep.js');", 'imports @scope/name,'],
  ])('%s', (text, words) => {
    const found = undeclaredImports(file(text), declared);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
  });

  test('a package that nothing imports', () => {
    expect(
      unusedDependencies(file("import { defineConfig } from 'astro/config';"), declared),
    ).toEqual(['@types/hast is declared, and nothing imports it: remove it or list it as a tool']);
  });
});

test('types, subpaths, styles and what is no package count as they should', () => {
  const declared = { dependencies: { astro: '7' }, devDependencies: { '@types/hast': '3' } };
  const text = "import type { Root } from 'hast';\nimport 'astro:content';\nimport 'node:fs';";
  const used = [
    { path: 'src/site/a.ts', text: `${text}\nimport '#src/a.ts';\nimport './b.ts';` },
    { path: 'src/site/a.css', text: "@import 'astro/theme.css';" },
  ];
  expect(undeclaredImports(used, declared)).toEqual([]);
  expect(unusedDependencies(used, declared)).toEqual([]);
});
