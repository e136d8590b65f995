import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipBytes } from '#islands/kit/zip.ts';

const at = '2026-11-21T10:00:00.000Z';

test('an archive holds every text, letters beyond ASCII too', async () => {
  const bytes = await zipBytes([
    { name: 'a.es.md', text: '¿Qué cuello?', at },
    { name: 'b.md', text: '', at },
  ]);
  const files = Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]);
  expect(files).toEqual([
    ['a.es.md', '¿Qué cuello?'],
    ['b.md', ''],
  ]);
});

test('the same texts give the same bytes', async () => {
  const files = [{ name: 'a.md', text: 'x', at }];
  expect(await zipBytes(files)).toEqual(await zipBytes(files));
});

test('a clock outside the years that the format knows loses no file', async () => {
  for (const odd of ['1970-01-01T00:00:00.000Z', '2200-01-01T00:00:00.000Z'])
    expect(Object.keys(unzipSync(await zipBytes([{ name: 'a', text: 'x', at: odd }])))).toEqual([
      'a',
    ]);
});
