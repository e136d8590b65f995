// Figures of trained variants by key: `trained.<variant>.<set>.exact` or `.loss`, the same with `-against`
// for its difference from the dense control of the same work, `trained.<variant>.parameters`.
import { type Locale, locales } from '#src/book/locales.ts';
import type { Unit } from '#src/core/units.ts';
import {
  type SeedMean,
  seedDifference,
  seedMean,
  shareMean,
} from '#src/measure/seed-comparison.ts';
import type { VariantRecord } from '#src/train/variant-record.ts';
import { equivalenceMargin, type QualityMetric, seedValues } from '#src/train/variant-seeds.ts';
import { type VariantPlan, variantPlans } from '#src/train/variants.ts';
import type { Figure, Words } from './figure.ts';
import { trainedStrings } from './trained-strings.ts';
import { setName, variantName } from './variant-names.ts';
import { wordsIn } from './words.ts';

type Key = Parameters<ReturnType<typeof wordsIn<keyof (typeof trainedStrings)['en']>>>[0];

/** Every figure of the recorded variants; those of a control are there once, under its own name. */
export function trainedFigures(records: ReadonlyMap<string, VariantRecord>): Map<string, Figure> {
  const figures = [...records.values()].flatMap((record) => ofVariant(record, records));
  return new Map(figures.map((figure) => [figure.key, figure]));
}

function ofVariant(
  record: VariantRecord,
  records: ReadonlyMap<string, VariantRecord>,
): readonly Figure[] {
  const { name, runs } = record;
  const at = `trained.${name}`;
  const said = worded({ variant: (locale) => variantName(name, locale) });
  const figures: Figure[] = [
    figure(
      `${at}.parameters`,
      { value: record.parameters },
      'parameter',
      said('parameters'),
      record,
    ),
  ];
  const control = records.get(controlOf(name) ?? '');
  for (const set of Object.keys(runs[0]?.heldOut ?? {}))
    for (const metric of ['exact', 'loss'] as const) {
      const key = `${at}.${set}.${metric}`;
      const own = worded({
        variant: (locale) => variantName(name, locale),
        set: (locale) => setName(set, locale),
        control: (locale) => variantName(control?.name ?? '', locale),
      });
      const values = seedValues(record, set, metric);
      figures.push(figure(key, metricMean(metric, values), unitOf(metric), own(metric), record));
      if (metric === 'exact') {
        const spread = { value: Math.max(...values) - Math.min(...values) };
        figures.push(figure(`${key}-spread`, spread, 'ratio', own('spread'), record));
      }
      const judgedToo = control?.runs.every(({ heldOut }) => heldOut[set]);
      if (!control || !judgedToo || runs.length < 2 || control.runs.length < 2) continue;
      const others = seedValues(control, set, metric);
      const difference = seedDifference(values, others, { margin: marginOf(metric, others) });
      const against = own(metric === 'exact' ? 'exactAgainst' : 'lossAgainst');
      figures.push(figure(`${key}-against`, difference, differenceUnit(metric), against, record));
    }
  return figures;
}

/** The margin of equivalence in the metric's own unit; the loss's is a share of the control's. */
export function marginOf(metric: QualityMetric, control: readonly number[]): number {
  if (metric === 'exact') return equivalenceMargin.exact;
  return equivalenceMargin.lossShare * seedMean(control).value;
}

/** The dense model of the same active work that a variant is compared with; undefined for a control itself. */
export function controlOf(name: string): string | undefined {
  const plans: Readonly<Record<string, VariantPlan>> = variantPlans;
  const control = plans[name]?.controls.active;
  return control === name ? undefined : control;
}

/** The mean of a metric over seeds: a share's interval ends where shares end. */
export function metricMean(metric: QualityMetric, values: readonly number[]): SeedMean {
  return metric === 'exact' ? shareMean(values) : seedMean(values);
}

function unitOf(metric: QualityMetric): Unit {
  return metric === 'exact' ? 'percent' : 'nat';
}

/** Differences of shares are percentage points, which have no sign of their own. */
function differenceUnit(metric: QualityMetric): Unit {
  return metric === 'exact' ? 'ratio' : 'nat';
}

function worded(values: Readonly<Record<string, (locale: Locale) => string>>) {
  return (key: Key): Words =>
    everyLocale((locale) =>
      wordsIn(trainedStrings, locale)(
        key,
        Object.fromEntries(Object.entries(values).map(([name, of]) => [name, of(locale)])),
      ),
    );
}

function figure(
  key: string,
  { value, low, high, level }: Partial<SeedMean> & { readonly value: number },
  unit: Unit,
  what: Words,
  { name, runs }: VariantRecord,
): Figure {
  const [first] = runs;
  if (!first) throw new RangeError(`${name}: a record without a training`);
  const scale = unit === 'percent' || unit === 'ratio' ? 100 : 1;
  const { machine, node, onnxruntime, finishedAt } = first.provenance;
  const interval =
    low === undefined || high === undefined || Number.isNaN(low)
      ? {}
      : { low: low * scale, high: high * scale, level: level ?? 0.95 };
  return {
    key,
    value: value * scale,
    ...interval,
    unit,
    ...(unit === 'parameter' ? {} : { digits: 3 }),
    what,
    condition: everyLocale((locale) =>
      wordsIn(trainedStrings, locale)('condition', { count: runs.length }),
    ),
    origin: {
      kind: 'measured',
      run: first.sha256,
      experiment: 'training',
      version: 1,
      machine: `${machine} · Node ${node} · onnxruntime-node ${onnxruntime}`,
      samples: runs.length,
    },
    date: finishedAt.slice(0, 10),
    status: 'verified',
  };
}

function everyLocale(of: (locale: Locale) => string): Words {
  const names = Object.keys(locales) as Locale[];
  return Object.fromEntries(names.map((locale) => [locale, of(locale)])) as Words;
}
