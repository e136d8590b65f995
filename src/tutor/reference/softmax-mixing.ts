// Softmax attention as a mixing of one's own (mixed-attention.ts), which tells how it shared its weight.
import { naiveAttention } from '#src/core/attention/naive-attention.ts';
import type { HeadMixing, HeadStep } from './mixed-attention.ts';

/** Queries, keys and values of one head over the positions seen, [n, D] each. */
export interface SeenHead {
  readonly layer: number;
  readonly head: number;
  readonly q: Float32Array;
  readonly k: Float32Array;
  readonly v: Float32Array;
  readonly width: number;
}

/** A mixing that is softmax's, and the heads as it saw them since the last position 0. */
export function softmaxMixing(): { readonly mixing: HeadMixing; seen(): SeenHead[] } {
  const rows = new Map<string, HeadStep[]>();
  return {
    mixing(mixed, step) {
      const id = `${step.layer}.${step.head}`;
      const copied = {
        ...step,
        query: step.query.slice(),
        key: step.key.slice(),
        value: step.value.slice(),
      };
      const own = step.position === 0 ? [copied] : [...(rows.get(id) ?? []), copied];
      rows.set(id, own);
      mixed.set(lastRow(own));
    },
    seen: () => [...rows.values()].map(seenHead),
  };
}

/** Mean share that each row of a head gives each column, [n, n], of the first n positions of each text. */
export function attentionShares({ q, k, width }: SeenHead): Float64Array {
  const n = q.length / width;
  // With the unit matrix in the place of the values, what is mixed are the shares themselves.
  const shares = new Float64Array(n * n);
  for (let column = 0; column < n; column++) {
    const v = new Float32Array(n * width);
    v[column * width] = 1;
    const mixed = naiveAttention({ q, k, v, width, visible: (i, j) => j <= i });
    for (let row = 0; row < n; row++) shares[row * n + column] = mixed[row * width] as number;
  }
  return shares;
}

function lastRow(steps: readonly HeadStep[]): Float32Array {
  const { q, k, v, width } = seenHead(steps);
  const n = steps.length;
  const last = { q: new Float32Array(n * width), k, v, width };
  // Only the last row's query matters; the others mix in vain.
  last.q.set(q.subarray((n - 1) * width), (n - 1) * width);
  return naiveAttention(last).subarray((n - 1) * width);
}

function seenHead(steps: readonly HeadStep[]): SeenHead {
  const [{ layer, head, query } = { layer: 0, head: 0, query: new Float32Array(4) }] = steps;
  const width = query.length;
  const joined = (of: 'query' | 'key' | 'value') => {
    const all = new Float32Array(steps.length * width);
    for (const [t, step] of steps.entries()) all.set(step[of], t * width);
    return all;
  };
  return { layer, head, q: joined('query'), k: joined('key'), v: joined('value'), width };
}
