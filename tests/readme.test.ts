import { describe, expect, test } from 'vitest';
import manifest from '#package' with { type: 'json' };
import { checks } from '#src/cli/checks.ts';
import { testRequest } from '#src/cli/test-request.ts';
import { trainRequest } from '#src/cli/train-request.ts';
import { projectPaths, sourceFiles } from './project-files.ts';
import {
  deadLinks,
  missingPaths,
  missingRooms,
  namedArguments,
  namedScripts,
  type Readme,
} from './readme-rules.ts';

const files = projectPaths();
const readmes = sourceFiles(
  ['README.md', 'content/README.md', 'islands/README.md'],
  ['.md'],
) as Readme[];
const [main = { path: '', text: '' }] = readmes;

test('every link and image of a README is a file of the project', () => {
  expect(readmes.flatMap((readme) => deadLinks(readme, files))).toEqual([]);
});

test('every path that a README names is there', () => {
  expect(readmes.flatMap((readme) => missingPaths(readme, files))).toEqual([]);
  expect(missingRooms(main, files)).toEqual([]);
});

test('the README names every command, and no other', () => {
  expect(namedScripts(main)).toEqual(Object.keys(manifest.scripts).sort());
});

test('the arguments that the README gives for testing and training are understood', () => {
  const names = Object.keys(checks) as (keyof typeof checks)[];
  const tested = namedArguments(main, '| `npm test`');
  const trained = namedArguments(main, '| `npm run train`');
  expect([tested.length, trained.length]).toEqual([1, 2]);
  for (const args of tested) expect(() => testRequest(args, names)).not.toThrow();
  for (const args of trained) expect(trainRequest(args).seeds).toEqual([1, 2, 3, 4, 5]);
  expect(trainRequest([])).toMatchObject({ names: trainRequest(['all']).names, seeds: [1] });
});

describe('a planted untruth is found:', () => {
  const readme = (text: string, path = 'README.md') => ({ path, text });
  const known = [
    'README.md',
    'src/cli/test.ts',
    'content/data/cited.json',
    'content/docs/en/a.mdx',
  ];

  test('a picture that is not there', () => {
    const text = '![a](public/a.png) [b](src/cli/test.ts) [c](https://book.example)';
    expect(deadLinks(readme(text), known)).toEqual([
      'README.md: public/a.png is no file of the project',
    ]);
  });

  test('a path that is not there', () => {
    const text = '`src/cli/test.ts` `src/<room>/test.ts` `src/cli/{test,gone}.ts` `BOOK_BASE`';
    expect(missingPaths(readme(text), known)).toEqual([
      'README.md: src/cli/gone.ts stands nowhere',
    ]);
  });

  test('a path of its own folder that is not there', () => {
    const text = '`data/cited.json` `data/gone.json` `docs/{en,es}/<slug>.mdx`';
    expect(missingPaths(readme(text, 'content/README.md'), known)).toEqual([
      'content/README.md: data/gone.json stands nowhere',
      'content/README.md: docs/es/<slug>.mdx stands nowhere',
    ]);
  });

  test('a room that is not there', () => {
    const text = '## The house\n\n```\nsrc/\n  cli/   commands\n  attic/  old things\n```\n';
    expect(missingRooms(readme(text), known)).toEqual(['README.md: no folder src/attic']);
  });
});
