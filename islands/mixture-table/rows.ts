// The rows of the table "dense against mixture": what each model stores and meets, how long a token takes in a run
// of moe-cost, and how often the trained seeds were right.
import { valueBytes } from '#src/core/bytes.ts';
import { weightFlopPerToken } from '#src/core/flops.ts';
import { moeActiveParameters } from '#src/core/moe.ts';
import type { Estimate } from '#src/measure/estimate.ts';
import type { RunRecord } from '#src/measure/record.ts';
import { type SeedMean, shareMean } from '#src/measure/seed-comparison.ts';
import type { VariantRecord } from '#src/train/variant-record.ts';
import { seedValues } from '#src/train/variant-seeds.ts';
import { type VariantName, variantPlans } from '#src/train/variants.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';
import type { ModelConfig } from '#src/tutor/config.ts';

/** One model. */
export interface MixtureRow {
  readonly name: string;
  readonly stored: number;
  /** Parameters that a token meets. */
  readonly met: number;
  readonly flop: number;
  /** Of the stored weights as float32, as the engine holds them. */
  readonly bytes: number;
  /** Seconds of a token inside the graph; undefined where no run says. */
  readonly token: Estimate | undefined;
  /** Whole answers right on held-out cells over the trained seeds; undefined where none is recorded. */
  readonly right: SeedMean | undefined;
}

/** The models of the table, controls first. */
export const comparedModels = [
  'tutor',
  'dense-wide',
  'moe-2-1',
  'moe-2-2',
  'moe-4-2',
] as const satisfies readonly VariantName[];

/** One row a model. */
export function mixtureRows(
  run: Pick<RunRecord, 'summary'> | undefined,
  recordOf: (name: string) => VariantRecord | undefined,
): MixtureRow[] {
  return comparedModels.map((name) => {
    const { config } = variantPlans[name];
    const stored = parameterCount(config);
    const met = metParameters(config);
    const record = recordOf(name);
    return {
      name,
      stored,
      met,
      flop: weightFlopPerToken({ parameters: met }),
      bytes: valueBytes({ values: stored, format: 'float32' }),
      token: run?.summary[`token.${name}`],
      right: record ? shareMean(seedValues(record, 'held-cells', 'exact')) : undefined,
    };
  });
}

/** All of a dense model's; of a mixture's, what is left when a layer's idle experts are. */
function metParameters(config: ModelConfig): number {
  if (config.architecture !== 'moe') return parameterCount(config);
  const { experts, expertsPerToken: active } = config;
  return moeActiveParameters({ ...config, norm: 'rmsnorm', experts, active });
}
