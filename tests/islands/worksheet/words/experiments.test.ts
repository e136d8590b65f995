import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { experimentName } from '#islands/worksheet/words/experiments.ts';
import { localeIds } from '#src/book/locales.ts';

const ids = readdirSync(new URL('../../../../src/measure/experiments', import.meta.url)).map(
  (file) => basename(file, '.ts'),
);

test.each(localeIds)('every experiment has a name of its own in %s', (locale) => {
  const names = ids.map((id) => experimentName(id, locale));
  for (const [index, id] of ids.entries()) if (id !== 'batch') expect(names[index]).not.toBe(id);
  expect(new Set(names).size).toBe(ids.length);
  expect(experimentName('telepathy', locale)).toBe('telepathy');
});
