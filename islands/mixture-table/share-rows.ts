// What became of the experts of trained mixtures: the shares of the last training step, seed by seed.
import type { VariantRecord } from '#src/train/variant-record.ts';

/** One mixture. */
export interface ShareRow {
  readonly name: string;
  /** By seed, in their order: each expert's share of the tokens, largest first. */
  readonly seeds: readonly (readonly number[])[];
  /** Mean of the seeds' largest shares; undefined where nothing is recorded. */
  readonly largest: number | undefined;
}

/** One row a mixture; a row without seeds where it is not trained. */
export function shareRows(
  names: readonly string[],
  recordOf: (name: string) => Pick<VariantRecord, 'runs'> | undefined,
): ShareRow[] {
  return names.map((name) => {
    const seeds = (recordOf(name)?.runs ?? []).flatMap(({ metrics: { expertShare } }) =>
      expertShare ? [expertShare.toSorted((a, b) => b - a)] : [],
    );
    const sum = seeds.reduce((total, [first = 0]) => total + first, 0);
    return { name, seeds, largest: seeds.length > 0 ? sum / seeds.length : undefined };
  });
}
