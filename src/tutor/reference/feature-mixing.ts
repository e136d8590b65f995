// Linear attention over feature maps as a mixing (mixed-attention.ts): a table and a sum for each head, token by token.
import type { FeatureMap } from '#src/core/attention/random-features.ts';
import type { HeadMixing } from './mixed-attention.ts';

interface HeadState {
  readonly table: Float64Array; // [m, D]
  readonly sums: Float64Array; // [m]
}

/** A mixing with one feature map a head, in every layer. */
export function featureMixing(features: readonly FeatureMap[], layers: number): HeadMixing {
  const states: HeadState[] = [];
  return (mixed, { layer, head, position, query, key, value }) => {
    const map = features[head];
    if (!map || layer >= layers)
      throw new RangeError(`no features for head ${head} of layer ${layer}`);
    const { size } = map;
    const width = query.length;
    const at = layer * features.length + head;
    if (position === 0)
      states[at] = { table: new Float64Array(size * width), sums: new Float64Array(size) };
    const { table, sums } = states[at] as HeadState;
    const scaled = (x: Float32Array) => Float64Array.from(x, (one) => one * width ** -0.25);
    const keys = map.of(scaled(key));
    const queries = map.of(scaled(query));
    const summed = new Float64Array(width);
    let total = 0;
    for (let f = 0; f < size; f++) {
      sums[f] = (sums[f] as number) + (keys[f] as number);
      total += (queries[f] as number) * (sums[f] as number);
      for (let c = 0; c < width; c++) {
        table[f * width + c] =
          (table[f * width + c] as number) + (keys[f] as number) * (value[c] as number);
        summed[c] =
          (summed[c] as number) + (queries[f] as number) * (table[f * width + c] as number);
      }
    }
    for (let c = 0; c < width; c++) mixed[c] = (summed[c] as number) / total;
  };
}
