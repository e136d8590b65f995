// The tutor's decode step in TensorFlow.js on its wasm backend. The token goes from step to step inside
// the backend and is read only at the end, which is the fastest way the library offers.
import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { headWidth } from '#src/tutor/config.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { type Peer, rotaryAngles } from './peer.ts';

/** Opens the peer; `wasmFiles` tells where each of the backend's wasm files is served. */
export async function openTfjs(
  weights: Weights,
  wasmFiles: Readonly<Record<string, string>>,
): Promise<Peer> {
  setWasmPaths({ ...wasmFiles });
  setThreadsCount(1);
  await tf.setBackend('wasm');
  await tf.ready();
  const { config } = weights;
  const { heads, context, layers, dModel } = config;
  const width = headWidth(config);
  const constants = new Map(
    [...weights.parameters].map(([name, { shape, data }]) => [name, tf.tensor(data, [...shape])]),
  );
  const { cos, sin } = rotaryAngles(context, width);
  const cosines = tf.tensor2d(cos, [context, width / 2]);
  const sines = tf.tensor2d(sin, [context, width / 2]);
  const weight = (name: string) => constants.get(name) as tf.Tensor;

  const turn = (x: tf.Tensor, position: number): tf.Tensor2D => {
    const c = tf.slice(cosines, [position, 0], [1, width / 2]);
    const s = tf.slice(sines, [position, 0], [1, width / 2]);
    const [low, high] = tf.split(x, 2, 1) as [tf.Tensor2D, tf.Tensor2D];
    const turned = [
      tf.sub(tf.mul(low, c), tf.mul(high, s)),
      tf.add(tf.mul(high, c), tf.mul(low, s)),
    ];
    return tf.concat(turned, 1) as tf.Tensor2D;
  };

  /** One token over the caches [h, t, D], which grow by one position. */
  const step = (token: tf.Tensor1D, position: number, caches: readonly tf.Tensor3D[]) =>
    tf.tidy(() => {
      let x: tf.Tensor = tf.gather(weight('embedding'), token); // [1, d]
      const next: tf.Tensor3D[] = [];
      for (let l = 0; l < layers; l++) {
        const at = `layers.${l}.`;
        const normed = rmsNorm(x, weight(`${at}attention.norm`));
        const qkv = tf.matMul(normed, weight(`${at}attention.qkv`));
        const [q, k, v] = tf.split(tf.reshape(qkv, [3 * heads, width]), 3, 0) as tf.Tensor2D[];
        const grown = [turn(k as tf.Tensor, position), v as tf.Tensor].map((part, i) => {
          const here = tf.reshape(part, [heads, 1, width]) as tf.Tensor3D;
          const past = caches[2 * l + i];
          return past === undefined ? here : tf.concat([past, here], 1);
        }) as [tf.Tensor3D, tf.Tensor3D];
        const query = tf.reshape(turn(q as tf.Tensor, position), [heads, 1, width]);
        const scores = tf.mul(tf.matMul(query, grown[0], false, true), 1 / Math.sqrt(width));
        const mixed = tf.reshape(tf.matMul(tf.softmax(scores), grown[1]), [1, dModel]);
        x = tf.add(x, tf.matMul(mixed, weight(`${at}attention.output`)));
        const up = tf.matMul(rmsNorm(x, weight(`${at}mlp.norm`)), weight(`${at}mlp.up`));
        const hidden = tf.mul(up, tf.sigmoid(tf.mul(up, 1.702)));
        x = tf.add(x, tf.matMul(hidden, weight(`${at}mlp.down`)));
        next.push(...grown);
      }
      const logits = tf.matMul(rmsNorm(x, weight('norm')), weight('embedding'), false, true);
      return { token: tf.argMax(logits, 1) as tf.Tensor1D, caches: next };
    });

  return {
    name: 'tfjs',
    answer(prompt, count) {
      return tf.tidy(() => {
        let caches: tf.Tensor3D[] = [];
        let token = tf.tensor1d([prompt[0] ?? 0], 'int32');
        const answer: tf.Tensor1D[] = [];
        for (let at = 0; at < prompt.length + count - 1; at++) {
          const result = step(token, at, caches);
          for (const cache of caches) cache.dispose();
          caches = result.caches;
          const asked = prompt[at + 1];
          token = asked === undefined ? result.token : tf.tensor1d([asked], 'int32');
          if (asked === undefined) answer.push(token);
        }
        return answer.map((tensor) => tensor.dataSync()[0] ?? -1);
      });
    },
    dispose() {
      for (const tensor of [...constants.values(), cosines, sines]) tensor.dispose();
    },
  };
}

/** x / √(mean x² + ε) · gain. */
function rmsNorm(x: tf.Tensor, gain: tf.Tensor): tf.Tensor {
  const mean = tf.mean(tf.square(x), -1, true);
  return tf.mul(tf.mul(x, tf.rsqrt(tf.add(mean, 1e-5))), gain);
}
