// Cross-layer attention without ONNX: the layers of a group read the keys and values that its first layer wrote.
import { makesCache } from '../architectures/shared-cache.ts';
import { headWidth, type ModelConfig } from '../config.ts';
import type { Weights } from '../weights.ts';
import {
  attend,
  openReference,
  type ReferenceAttention,
  type ReferenceSession,
} from './dense-reference.ts';
import { matrixVector, transposed } from './kernels.ts';
import { rotation } from './rotary.ts';

/** What a group keeps, [T, h, D] each. */
interface GroupCache {
  readonly keys: Float32Array;
  readonly values: Float32Array;
}

/** Opens the plain forward of weights whose layers share caches. */
export function openSharedCacheReference(weights: Weights): ReferenceSession {
  const { context, dModel, share, layers } = weights.config as ModelConfig<'shared-cache'>;
  const groups = Array.from(
    { length: layers / share },
    (): GroupCache => ({
      keys: new Float32Array(context * dModel),
      values: new Float32Array(context * dModel),
    }),
  );
  return openReference(weights, undefined, (layer) =>
    groupAttention(weights, layer, groups[Math.floor(layer / share)] as GroupCache),
  );
}

function groupAttention(
  { config, parameters }: Weights,
  layer: number,
  { keys, values }: GroupCache,
): ReferenceAttention {
  const { dModel, heads, context } = config;
  const own = makesCache(config as ModelConfig<'shared-cache'>, layer);
  const matrix = (name: string, columns: number) =>
    transposed(
      parameters.get(`layers.${layer}.attention.${name}`)?.data as Float32Array,
      dModel,
      columns,
    );
  const columns = own ? 3 * dModel : dModel;
  const projection = matrix(own ? 'qkv' : 'query', columns);
  const output = matrix('output', dModel);
  const rotate = rotation(context, heads, headWidth(config));
  const projected = new Float32Array(columns);
  const mixed = new Float32Array(dModel);
  return (branch, normed, position) => {
    matrixVector(projected, projection, normed);
    const query = projected.subarray(0, dModel);
    rotate(query, position);
    if (own) {
      const key = projected.subarray(dModel, 2 * dModel);
      rotate(key, position);
      keys.set(key, position * dModel);
      values.set(projected.subarray(2 * dModel), position * dModel);
    }
    attend(mixed, query, keys, values, position + 1, heads);
    matrixVector(branch, output, mixed);
  };
}
