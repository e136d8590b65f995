// The resolver on small data of its own: what each kind becomes, and what it refuses.
import { describe, expect, it } from 'vitest';
import type { LedgerData } from '#islands/kit/numbers.ts';
import { openNumbers } from '#islands/kit/numbers.ts';

const words = { en: 'x', es: 'x' };
const source = { reference: 'a', locator: words };
const cited = { what: words, condition: words, source, dateRead: '2026-01-02' } as const;
const run = {
  id: 'abc',
  experiment: { id: 'answer-time', version: 2 },
  environment: {
    place: 'browser',
    runtime: { name: 'Chromium', version: '156' },
    engine: { name: 'onnxruntime-web', version: '1.30.0' },
    platform: 'Linux x86_64',
  },
  status: 'valid',
} as const;
const estimate = { low: 0.001, high: 0.003, level: 0.95, unit: 'second', n: 30 } as const;

const data: LedgerData = {
  cited: {
    'a100.peak': {
      ...cited,
      value: 312,
      unit: 'teraflop-per-second',
      digits: 3,
      status: 'verified',
    },
    'a100.bandwidth': { ...cited, value: 2039, unit: 'gigabyte-per-second', status: 'verified' },
    'eagle.speedup': {
      ...cited,
      range: [2.7, 3.5],
      unit: 'times',
      digits: 2,
      status: 'unverified',
    },
  },
  derived: {
    'a100.ridge': {
      kind: 'derived',
      fn: 'ridgeFlopPerByte',
      args: {
        peakFlopPerSecond: { figure: 'cited.a100.peak', unit: 'flop-per-second' },
        bandwidthBytePerSecond: { figure: 'cited.a100.bandwidth', unit: 'byte-per-second' },
      },
      unit: 'flop-per-byte',
      what: words,
    },
    snake: {
      kind: 'derived',
      fn: 'sameQuantity',
      args: { of: { figure: 'derived.tail' } },
      unit: 'word-per-second',
      what: words,
    },
    tail: {
      kind: 'derived',
      fn: 'sameQuantity',
      args: { of: { figure: 'derived.snake' } },
      unit: 'word-per-second',
      what: words,
    },
    nameless: { kind: 'derived', fn: 'toString', args: {}, unit: 'count', what: words },
    overRange: {
      kind: 'derived',
      fn: 'sameQuantity',
      args: { of: { figure: 'cited.eagle.speedup' } },
      unit: 'word-per-second',
      what: words,
    },
    'tutor.values': {
      kind: 'derived',
      fn: 'kvCacheValuesPerToken',
      args: { layers: { model: 'tutor', field: 'layers' }, kvHeads: 4, headDim: 48 },
      unit: 'count',
      what: words,
    },
    untrained: {
      kind: 'derived',
      fn: 'kvCacheValuesPerToken',
      args: { layers: { model: 'twin', field: 'layers' }, kvHeads: 4, headDim: 48 },
      unit: 'count',
      what: words,
    },
  },
  runs: [
    {
      ...run,
      startedAt: '2026-03-02T10:00:00Z',
      summary: { median: { ...estimate, value: 0.002 } },
    },
    {
      ...run,
      id: 'old',
      startedAt: '2026-03-01T10:00:00Z',
      summary: { median: { ...estimate, value: 9 }, other: { ...estimate, value: 0.002 } },
    },
    {
      ...run,
      id: 'bad',
      startedAt: '2026-03-03T10:00:00Z',
      status: { discarded: { kind: 'hidden' } },
      summary: { median: { ...estimate, value: 7 } },
    },
  ],
  metricName: (experiment, metric, locale) => `${experiment}/${metric}/${locale}`,
  models: { tutor: { config: { layers: 1 } } },
};
const numbers = openNumbers(data);

describe('a cited figure', () => {
  it('keeps its range, source, date and doubt', () => {
    expect(numbers.figure('cited.eagle.speedup')).toMatchObject({
      low: 2.7,
      high: 3.5,
      origin: { kind: 'cited', reference: 'a' },
      date: '2026-01-02',
      status: 'unverified',
    });
  });

  it('that is a range is refused where one number is asked for', () => {
    expect(() => numbers.number('cited.eagle.speedup')).toThrow(/is a range/);
    expect(() => numbers.figure('derived.overRange')).toThrow(/cited\.eagle\.speedup.*is a range/);
  });
});

describe('a derived figure', () => {
  it('is computed from other figures in the units its function wants, and names them', () => {
    const ridge = numbers.figure('derived.a100.ridge');
    expect([ridge.value ?? 0]).toBeAllclose([312e12 / 2039e9], {
      rtol: 1e-12,
      because: 'one division after exact conversions',
    });
    expect(ridge.origin).toMatchObject({
      args: [{ figure: 'cited.a100.peak' }, { figure: 'cited.a100.bandwidth' }],
    });
  });

  it('reads the shape of a trained model, and is not a number until there is one', () => {
    expect(numbers.number('derived.tutor.values')).toBe(384);
    expect(numbers.number('derived.untrained')).toBeNaN();
  });

  it('that stands on itself is refused, showing the circle', () => {
    expect(() => numbers.figure('derived.snake')).toThrow(
      'derived.snake → derived.tail → derived.snake',
    );
  });

  it('that names a function the book lacks is refused', () => {
    expect(() => numbers.figure('derived.nameless')).toThrow(/fn "toString"/);
  });
});

describe('a measured figure', () => {
  it('comes from the latest valid run, named in the language of the page', () => {
    expect(numbers.figure('measured.answer-time.browser.median')).toMatchObject({
      value: 0.002,
      low: 0.001,
      high: 0.003,
      unit: 'second',
      what: { es: 'answer-time/median/es' },
      date: '2026-03-02',
      origin: {
        run: 'abc',
        version: 2,
        samples: 30,
        machine: 'Chromium 156 · onnxruntime-web 1.30.0 · Linux x86_64',
      },
    });
  });

  it('that only an older run has comes from that run', () => {
    expect(numbers.figure('measured.answer-time.browser.other').origin).toMatchObject({
      run: 'old',
    });
  });
});

describe('an unknown key', () => {
  it('is refused with the keys most like it', () => {
    expect(() => numbers.figure('cited.eagel.speedup')).toThrow(
      /no figure "cited\.eagel\.speedup"; near it: cited\.eagle\.speedup/,
    );
  });

  it('prints a dash for a figure to be recorded only where it is asked to, and never for a mistyped one', () => {
    const recording = openNumbers({ ...data, unrecorded: true });
    expect(recording.figure('measured.new.browser.answer').value).toBeNaN();
    expect(recording.figure('trained.new.held-cells.exact').value).toBeNaN();
    expect(() => recording.figure('cited.eagel.speedup')).toThrow(/no figure/);
    expect(() => openNumbers(data).figure('measured.new.browser.answer')).toThrow(/no figure/);
  });
});
