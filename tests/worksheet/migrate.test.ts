import { describe, expect, test } from 'vitest';
import { type Migration, migrate, parseWorksheet } from '#src/worksheet/migrate.ts';
import worksheetV1 from './fixtures/worksheet-v1.json' with { type: 'json' };
import { answered, finished } from './sample-work.ts';

// Version 1 is the first, so the mechanism is tested on versions made up here.
const migrations: Readonly<Record<number, Migration>> = {
  1: ({ colour, ...rest }) => ({ ...rest, color: colour }),
  2: ({ color, ...rest }) => ({ ...rest, colors: [color] }),
};

describe('a record of an earlier version', () => {
  test('is carried forward one version at a time and left unchanged itself', () => {
    const record = { schema: 1, id: 'x', colour: 'red' };
    expect(migrate(record, migrations, 3)).toEqual({
      ok: true,
      record: { schema: 3, id: 'x', colors: ['red'] },
    });
    expect(record).toEqual({ schema: 1, id: 'x', colour: 'red' });
  });

  test('enters at its own version', () => {
    expect(migrate({ schema: 2, color: 'red' }, migrations, 3)).toMatchObject({
      record: { colors: ['red'] },
    });
  });

  test('is refused when it breaks its migration', () => {
    const broken = { 1: () => { throw new TypeError('no colour'); } }; // biome-ignore format: one line says it
    expect(migrate({ schema: 1 }, broken, 2)).toEqual({
      ok: false,
      problem: { kind: 'shape', path: ['schema'] },
    });
  });

  test('is refused where a migration is missing', () => {
    expect(migrate({ schema: 1 }, {}, 2)).toMatchObject({ ok: false, problem: { kind: 'shape' } });
  });
});

describe('a worksheet from outside', () => {
  test('is read back as it was written', () => {
    for (const worksheet of [answered(), finished()])
      expect(parseWorksheet(JSON.parse(JSON.stringify(worksheet)))).toEqual({
        ok: true,
        value: worksheet,
      });
  });

  // Written once and never again: what a reader keeps of version 1 must be readable by all that follow.
  test('of version 1 is read to the same value', () => {
    expect(parseWorksheet(worksheetV1)).toEqual({ ok: true, value: worksheetV1 });
    expect(worksheetV1.schema).toBe(1);
  });

  test('of a newer version is named with both versions', () => {
    expect(parseWorksheet({ ...answered(), schema: 2 })).toEqual({
      ok: false,
      problem: { kind: 'newer', version: 2, known: 1 },
    });
  });

  test.each([null, 3, 'worksheet', [], {}, { schema: 0 }, { schema: '1' }, { schema: 1.5 }])(
    'is refused when it is %j',
    (value) => {
      expect(parseWorksheet(value)).toMatchObject({ ok: false, problem: { kind: 'shape' } });
    },
  );

  test('is refused with the path of what is wrong', () => {
    const wrong = { ...answered(), revision: -1 };
    expect(parseWorksheet(wrong)).toEqual({
      ok: false,
      problem: { kind: 'shape', path: ['revision'] },
    });
    expect(parseWorksheet({ ...answered(), extra: 1 })).toMatchObject({ ok: false });
    expect(parseWorksheet({ ...answered(), revision: Number.POSITIVE_INFINITY }).ok).toBe(false);
  });
});
