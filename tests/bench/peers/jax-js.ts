// The tutor's decode step in jax-js, jit-compiled on its wasm backend. The token goes from step to step
// inside the backend and is read only at the end, which is the fastest way the library offers.
import { init, jit, nn, numpy as np } from '@jax-js/jax';
import { headWidth } from '#src/tutor/config.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { type Peer, rotaryAngles } from './peer.ts';

type Tensors = Record<string, np.Array>;

/** Opens the peer; arrays of jax-js are counted, and `.ref` keeps one for a further use. */
export async function openJaxJs(weights: Weights): Promise<Peer> {
  await init('wasm');
  const { config } = weights;
  const { heads, context, layers, dModel } = config;
  const width = headWidth(config);
  const constants: Tensors = {};
  for (const [name, { shape, data }] of weights.parameters)
    constants[name] = np.array(data, { shape: [...shape] });
  const { cos, sin } = rotaryAngles(context, width);
  constants['cos'] = np.array(cos, { shape: [context, width / 2] });
  constants['sin'] = np.array(sin, { shape: [context, width / 2] });
  const step = jit((model: Tensors, caches: np.Array[], token: np.Array, position: np.Array) => {
    const weight = (name: string) => (model[name] as np.Array).ref;
    const turn = (x: np.Array): np.Array => {
      const c = np.take(weight('cos'), position.ref, 0); // [1, D/2]
      const s = np.take(weight('sin'), position.ref, 0);
      const low = x.ref.slice([], [0, width / 2]);
      const high = x.slice([], [width / 2, width]);
      return np.concatenate(
        [low.ref.mul(c.ref).sub(high.ref.mul(s.ref)), high.mul(c).add(low.mul(s))],
        1,
      );
    };
    const here = np.arange(context).equal(position.ref); // [T]
    const seen = np.arange(context).lessEqual(position.ref);
    let x = np.take(weight('embedding'), token, 0).reshape([dModel]);
    const next: np.Array[] = [];
    for (let l = 0; l < layers; l++) {
      const at = `layers.${l}.`;
      const normed = rmsNorm(x.ref, weight(`${at}attention.norm`));
      const qkv = np.dot(normed, weight(`${at}attention.qkv`)).reshape([3 * heads, width]);
      const q = turn(qkv.ref.slice([0, heads])).reshape([heads, 1, width]);
      const k = turn(qkv.ref.slice([heads, 2 * heads])).reshape([heads, 1, width]);
      const v = qkv.slice([2 * heads, 3 * heads]).reshape([heads, 1, width]);
      const slot = here.ref.reshape([1, context, 1]);
      const keys = np.where(slot.ref, k, (caches[2 * l] as np.Array).ref); // [h, T, D]
      const values = np.where(slot, v, (caches[2 * l + 1] as np.Array).ref);
      const products = np.matmul(q, keys.ref.transpose([0, 2, 1])).mul(1 / Math.sqrt(width));
      const scores = np.where(seen.ref.reshape([1, 1, context]), products, -1e9);
      const mixed = np.matmul(nn.softmax(scores, -1), values.ref).reshape([dModel]);
      x = x.add(np.dot(mixed, weight(`${at}attention.output`)));
      const inner = rmsNorm(x.ref, weight(`${at}mlp.norm`));
      const up = np.dot(inner, weight(`${at}mlp.up`));
      x = x.add(np.dot(up.ref.mul(nn.sigmoid(up.mul(1.702))), weight(`${at}mlp.down`)));
      next.push(keys, values);
    }
    const logits = np.dot(weight('embedding'), rmsNorm(x, weight('norm')));
    return { caches: next, token: np.argmax(logits).reshape([1]), position: position.ref.add(1) };
  });

  const emptyCaches = () =>
    Array.from({ length: 2 * layers }, () => np.zeros([heads, context, width]));
  const kept = () =>
    Object.fromEntries(Object.entries(constants).map(([name, array]) => [name, array.ref]));

  return {
    name: 'jax-js',
    async answer(prompt, count) {
      let caches: np.Array[] = emptyCaches();
      let position = np.array([0], { dtype: np.int32 });
      let token = np.array([prompt[0] ?? 0], { dtype: np.int32 });
      const answer: np.Array[] = [];
      for (let at = 0; at < prompt.length + count - 1; at++) {
        const result = step(kept(), caches, token, position);
        ({ caches, position } = result);
        const asked = prompt[at + 1];
        if (asked === undefined) {
          answer.push(result.token.ref);
          token = result.token;
        } else {
          result.token.dispose();
          token = np.array([asked], { dtype: np.int32 });
        }
      }
      for (const array of [...caches, position, token]) array.dispose();
      const tokens: number[] = [];
      for (const array of answer) tokens.push(Number((await array.data())[0]));
      return tokens;
    },
    dispose() {
      for (const array of Object.values(constants)) array.dispose();
    },
  };
}

/** x / √(mean x² + ε) · gain. */
function rmsNorm(x: np.Array, gain: np.Array): np.Array {
  const mean = np.mean(x.ref.mul(x.ref), -1, { keepdims: true });
  return x.mul(np.reciprocal(np.sqrt(mean.add(1e-5)))).mul(gain);
}
