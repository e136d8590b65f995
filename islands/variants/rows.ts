// What the trainings say of a list of variants: one row each, its difference from the control included.
import {
  type SeedDifference,
  type SeedMean,
  seedDifference,
} from '#src/measure/seed-comparison.ts';
import type { VariantRecord } from '#src/train/variant-record.ts';
import { type QualityMetric, seedValues } from '#src/train/variant-seeds.ts';
import { marginOf, metricMean } from '../kit/trained-figures.ts';

/** One metric of one variant. */
export interface QualityCell {
  readonly mean: SeedMean;
  /** Against the row's control; undefined for a control, and where either has one seed only. */
  readonly difference: SeedDifference | undefined;
}

/** One variant. */
export interface VariantRow {
  readonly name: string;
  /** Undefined where it is not trained. */
  readonly parameters: number | undefined;
  readonly seeds: number;
  readonly control: string | undefined;
  readonly exact: QualityCell | undefined;
  readonly loss: QualityCell | undefined;
}

/** Rows in the order of `names`, each against the control that `controlOf` names. */
export function variantRows(
  names: readonly string[],
  set: string,
  controlOf: (name: string) => string | undefined,
  recordOf: (name: string) => VariantRecord | undefined,
): VariantRow[] {
  return names.map((name) => {
    const record = recordOf(name);
    const control = controlOf(name);
    const against = control === undefined ? undefined : recordOf(control);
    const cell = (metric: QualityMetric) =>
      record === undefined ? undefined : qualityCell(record, against, set, metric);
    return {
      name,
      parameters: record?.parameters,
      seeds: record?.runs.length ?? 0,
      control,
      exact: cell('exact'),
      loss: cell('loss'),
    };
  });
}

function qualityCell(
  record: VariantRecord,
  against: VariantRecord | undefined,
  set: string,
  metric: QualityMetric,
): QualityCell {
  const values = seedValues(record, set, metric);
  const mean = metricMean(metric, values);
  if (!against || values.length < 2 || against.runs.length < 2)
    return { mean, difference: undefined };
  const others = seedValues(against, set, metric);
  const margin = marginOf(metric, others);
  return { mean, difference: seedDifference(values, others, { margin }) };
}
