// What section 7.5 says in words of layers that share a cache, asked of the trainings and of the times: a page's figures
// follow the data by themselves, its sentences do not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trainedFigures } from '#islands/kit/trained-figures.ts';
import { parseVariantRecord } from '#islands/kit/variant-records.ts';
import { readMeasured } from '#src/cli/measured-file.ts';
import { ROOT } from '#src/cli/run-tool.ts';
import { seedValues } from '#src/train/variant-seeds.ts';

const names = [
  ...['dense-two', 'shared-cache', 'small-dense-two', 'small-shared-cache'],
  ...['recall-dense', 'recall-shared', 'recall-four', 'recall-four-shared'],
];
const records = new Map(names.map((name) => [name, variant(name)] as const));
const figures = trainedFigures(records);

function variant(name: string) {
  const file = join(ROOT, 'content/data/measured/variants', `${name}.json`);
  return parseVariantRecord(JSON.parse(readFileSync(file, 'utf8')), file);
}

/** The share of answers right after eight pairs, seed by seed, the least first. */
function recalled(name: string): readonly number[] {
  return seedValues(records.get(name)!, 'pairs-8', 'exact').toSorted((a, b) => a - b);
}

/** The interval of a difference, in points. */
function difference(name: string): readonly [number, number] {
  const { low, high } = figures.get(`trained.${name}.held-cells.exact-against`)!;
  return [low!, high!];
}

describe('every comparison', () => {
  it.each([
    ['dense-two', 'shared-cache'],
    ['small-dense-two', 'small-shared-cache'],
  ])('of %s with %s trains as many parameters on the same seeds', (control, shared) => {
    const [own, one] = [records.get(control)!, records.get(shared)!];
    expect(one.parameters).toBe(own.parameters);
    expect(one.recipe).toEqual(own.recipe);
    expect(one.runs.map(({ seed }) => seed)).toEqual(own.runs.map(({ seed }) => seed));
  });

  it.each(names)('%s has five seeds', (name) => {
    expect(records.get(name)?.runs).toHaveLength(5);
  });
});

it('the difference at the tutor’s size is none that can be told, nor is one of a point or two excluded', () => {
  const [low, high] = difference('shared-cache');
  expect(low).toBeLessThan(0);
  expect(high).toBeGreaterThan(0);
  expect(Math.max(-low, high)).toBeGreaterThan(1);
});

it('at the small size one cache gains', () => {
  expect(difference('small-shared-cache')[0]).toBeGreaterThan(0);
});

it('one of five controls hardly learned to recall, and the others find nearly every value', () => {
  const [worst, ...others] = recalled('recall-dense');
  expect(worst).toBeLessThan(0.5);
  expect(Math.min(...others)).toBeGreaterThanOrEqual(0.85);
});

it('with one cache no training came near those four', () => {
  const [, ...four] = recalled('recall-dense');
  const best = Math.max(...recalled('recall-shared'));
  expect(best).toBeLessThan(Math.min(...four));
});

it('with fewer pairs one cache loses less', () => {
  const at = (pairs: number) => figures.get(`trained.recall-shared.pairs-${pairs}.exact`)!.value!;
  expect(at(2)).toBeGreaterThan(at(4));
  expect(at(4)).toBeGreaterThan(at(8));
});

it('four layers with a cache each learned the task from no seed, and two caches came further', () => {
  const control = recalled('recall-four');
  expect(Math.max(...control)).toBeLessThan(0.35);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  expect(mean(recalled('recall-four-shared'))).toBeGreaterThan(mean(control));
});

it.each(['node', 'browser'])('in the %s one cache saves the more the longer the text', (place) => {
  const run = readMeasured('shared-cache').records.find(
    ({ environment }) => environment.place === place,
  );
  const ratios = [32, 128, 512, 1024].map((length) => run!.summary[`ratio.${length}`]!);
  for (const [i, { low }] of ratios.slice(0, -1).entries())
    expect(ratios[i + 1]!.high).toBeLessThan(low);
  // Half the cache does not halve even the long text's token.
  expect(ratios.at(-1)!.low).toBeGreaterThan(0.5);
  expect(ratios[0]!.high).toBeLessThan(1);
});
