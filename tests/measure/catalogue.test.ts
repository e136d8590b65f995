import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { experimentCatalogue } from '#src/measure/catalogue.ts';

const folder = new URL('../../src/measure/experiments/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const modules = Object.fromEntries(
  await Promise.all(files.map(async (file) => [file, await import(new URL(file, folder).href)])),
);

test('finds one experiment in every file, named like the file', () => {
  const catalogue = experimentCatalogue(modules);
  expect(catalogue.ids).toEqual(files.map((file) => file.replace('.ts', '')).sort());
  expect(catalogue.experimentById('noise-floor').id).toBe('noise-floor');
});

test('names the experiments there are when asked for another', () => {
  expect(() => experimentCatalogue(modules).experimentById('speed')).toThrow(
    /no experiment speed: there are .*noise-floor/,
  );
});

test('refuses a file without an experiment or with another one', () => {
  expect(() => experimentCatalogue({ '/a/empty.ts': { limit: 3 } })).toThrow(/empty\.ts/);
  const other = { x: { id: 'other', version: 1, run() {} } };
  expect(() => experimentCatalogue({ '/a/one.ts': other })).toThrow(/its id is other/);
});
