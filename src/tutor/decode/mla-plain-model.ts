// Multi-head latent attention for one token in plain operators, in the two forms whose equality lets a decode
// keep latents alone: keys and values made anew from every cached latent, or the projections absorbed by the
// query and the output. What the fused model of mla-model.ts is checked against, and what absorbing saves.
import type { Graph } from '#src/graph/graph.ts';
import { add } from '#src/graph/ops/arithmetic.ts';
import { fusedQuickGelu } from '#src/graph/ops/fused.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { equal, greater, where } from '#src/graph/ops/logic.ts';
import { batchedMatmul, matmul } from '#src/graph/ops/matmul.ts';
import { rmsNorm } from '#src/graph/ops/normalise.ts';
import { rotaryTables, rotary as turned } from '#src/graph/ops/rotary.ts';
import { concat, reshape, split, transpose } from '#src/graph/ops/shape.ts';
import { softmax } from '#src/graph/ops/softmax.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { scoreScale } from '../architectures/mla.ts';
import { headWidth, type ModelConfig } from '../config.ts';
import { transposed } from '../reference/kernels.ts';
import type { Weights } from '../weights.ts';
import type { DecodeModel } from './decode-model.ts';

/** Which of the two forms. */
export interface PlainMlaOptions {
  readonly absorbed: boolean;
}

/** A model for tokens [1, 1]; its cache is that of `mlaModel`. */
export function plainMlaModel(
  outer: Graph,
  weights: Weights,
  { absorbed }: PlainMlaOptions,
): DecodeModel {
  const config = weights.config as ModelConfig<'mla'>;
  const { dModel, heads, layers, latent, rotary, context, vocabulary } = config;
  const width = headWidth(config);
  const weight = (name: string) => {
    const { shape = [], data = [] } = weights.parameters.get(name) ?? {};
    return outer.constant('float32', shape, data, name);
  };
  const tables = rotaryTables(context, rotary);
  const cosines = outer.constant('float32', [context, rotary / 2], tables.cos, 'cos');
  const sines = outer.constant('float32', [context, rotary / 2], tables.sin, 'sin');
  const slots = outer.constant(
    'int32',
    [context],
    Array.from({ length: context }, (_, t) => t),
  );
  const embedding = weight('embedding');
  const data = weights.parameters.get('embedding')?.data as Float32Array;
  const head = outer.constant(
    'float32',
    [dModel, vocabulary],
    transposed(data, vocabulary, dModel),
    'head',
  );
  /** Rows [n, h · D] to one matrix a head, [1, h, n, D]. */
  const ofHeads = (g: Graph, x: Tensor, rows: number) =>
    transpose(g, reshape(g, x, [1, rows, heads, width]), [0, 2, 1, 3]);
  const lastNorm = weight('norm');
  const stack = Array.from({ length: layers }, (_, l) => {
    const at = `layers.${l}.`;
    const keys = weight(`${at}attention.keys`);
    const values = weight(`${at}attention.values`);
    return {
      norm: weight(`${at}attention.norm`),
      query: weight(`${at}attention.query`),
      compress: weight(`${at}attention.compress`),
      latentNorm: weight(`${at}attention.latentNorm`),
      keys,
      values,
      keyMatrices: ofHeads(outer, keys, latent), // W_k,i
      valueMatrices: ofHeads(outer, values, latent), // W_v,i
      output: weight(`${at}attention.output`),
      mlpNorm: weight(`${at}mlp.norm`),
      up: weight(`${at}mlp.up`),
      down: weight(`${at}mlp.down`),
    };
  });

  return {
    hidden(g, tokens, { last }, past) {
      const cos = gather(g, cosines, last);
      const sin = gather(g, sines, last);
      const here = reshape(g, equal(g, slots, last), [1, 1, context, 1]);
      const mask = where(g, greater(g, slots, last), g.scalar(-1e9), g.scalar(0)); // [T]
      const alpha = scoreScale(config);
      let x = reshape(g, gather(g, embedding, tokens), [1, dModel]);
      const present: Tensor[] = [];
      for (const [l, layer] of stack.entries()) {
        const normed = rmsNorm(g, x, layer.norm);
        const asked = matmul(g, normed, layer.query);
        const [plain, positional] = split(g, asked, [dModel, heads * rotary], 1) as Pair;
        const compressed = matmul(g, normed, layer.compress);
        const [squeezed, key] = split(g, compressed, [latent, rotary], 1) as Pair;
        const c = reshape(g, rmsNorm(g, squeezed, layer.latentNorm), [1, 1, 1, latent]);
        const shared = turned(g, reshape(g, key, [1, 1, 1, rotary]), cos, sin);
        const cache = where(g, here, concat(g, [shared, c], -1), past[l] as Tensor);
        present.push(cache);
        const [sharedKeys, latents] = split(g, cache, [rotary, latent], -1) as Pair; // [1, 1, T, …]

        const turnedQuery = turned(g, reshape(g, positional, [1, 1, heads, rotary]), cos, sin);
        const byPosition = batchedMatmul(g, turnedQuery, sharedKeys, { transB: true, alpha });
        const query = reshape(g, plain, [1, heads, 1, width]);
        const restored = (matrix: Tensor) =>
          ofHeads(g, matmul(g, reshape(g, latents, [context, latent]), matrix), context);
        const byContent = absorbed
          ? batchedMatmul(
              g,
              reshape(g, batchedMatmul(g, query, layer.keyMatrices, { transB: true }), [
                1,
                1,
                heads,
                latent,
              ]),
              latents,
              { transB: true, alpha },
            )
          : reshape(g, batchedMatmul(g, query, restored(layer.keys), { transB: true, alpha }), [
              1,
              1,
              heads,
              context,
            ]);
        const shares = softmax(g, add(g, add(g, byContent, byPosition), mask)); // [1, 1, h, T]
        const mixed = absorbed
          ? matmul(
              g,
              reshape(g, matmul(g, shares, latents), [1, heads, 1, latent]),
              layer.valueMatrices,
            )
          : matmul(g, reshape(g, shares, [1, heads, 1, context]), restored(layer.values));
        const joined = matmul(g, reshape(g, mixed, [1, dModel]), layer.output);
        x = add(g, x, joined);
        const inner = fusedQuickGelu(g, matmul(g, rmsNorm(g, x, layer.mlpNorm), layer.up));
        x = add(g, x, matmul(g, inner, layer.down));
      }
      return { hidden: reshape(g, rmsNorm(g, x, lastNorm), [1, 1, dModel]), present };
    },
    logits: (g, hidden) => matmul(g, hidden, head),
  };
}

type Pair = [Tensor, Tensor];
