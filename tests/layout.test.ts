import { describe, expect, test } from 'vitest';
import { fileViolations, mirrorViolations, placeViolations } from './layout-rules.ts';
import { projectPaths, sourceFiles } from './project-files.ts';

const paths = projectPaths();

test('everything stands where the house has a place for it', () => {
  expect(placeViolations(projectPaths('tracked'))).toEqual([]);
});

test('no file is too long, shapeless, a barrel, or silent about its idea or an export', () => {
  const own = paths.filter((path) => /^(src|islands|tests)\//.test(path));
  expect(fileViolations(sourceFiles(own, ['.ts', '.mjs', '.astro', '.css']))).toEqual([]);
});

test('tests mirror the sources path for path', () => {
  expect(mirrorViolations(paths)).toEqual([]);
});

describe('a planted violation is found:', () => {
  const head = '// What this file is.\n';

  test.each(['docs/a.md', 'vitest.config.ts', 'src/lib/a.ts'])('%s has no place', (path) => {
    expect(placeViolations([path, 'src/core/a.ts', 'README.md'])).toHaveLength(1);
  });

  test.each([
    ['src/core/a.ts', head + 'x;\n'.repeat(301), '302 lines'],
    ['src/core/utils.ts', head, '"utils" says nothing'],
    ['islands/helpers/a.ts', head, '"helpers" says nothing'],
    ['src/core/kvCache.ts', head, 'kebab-case'],
    ['islands/clock/clock.astro', '', 'PascalCase'],
    ['src/core/index.ts', head, 'barrel'],
    ['src/core/all.ts', `${head}export * from './a.ts';\nexport { b } from './b.ts';\n`, 'barrel'],
    ['src/core/a.ts', 'const a = 1;\n', 'does not tell its idea'],
    ['src/core/a.ts', `${head}export const a = 1;\n`, 'no sentence above "export const a = 1;"'],
    ['islands/clock/a.ts', `${head}export interface B {}\n`, 'no sentence above'],
    ['islands/clock/Clock.astro', '---\nconst day = new Date();\n---\n', 'from day to day'],
  ])('%s', (path, text, words) => {
    const violations = fileViolations([{ path, text }]);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toContain(words);
  });

  test('a test of nothing', () => {
    const found = mirrorViolations([
      'src/core/a.ts',
      'tests/core/a.test.ts',
      'tests/core/b.test.ts',
    ]);
    expect(found).toEqual(['tests/core/b.test.ts: no source stands at this path']);
  });
});

test('a test may mirror a folder', () => {
  expect(mirrorViolations(['src/graph/ops/add.ts', 'tests/graph/ops.test.ts'])).toEqual([]);
});
