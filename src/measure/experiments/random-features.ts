// How many random features a trained attention needs: on the tutor's own queries, keys and values, what features leave of
// the mixed values, and what of the answers where softmax is replaced and nothing is trained again.

import { naiveAttention } from '#src/core/attention/naive-attention.ts';
import {
  eluFeatures,
  type FeatureMap,
  linearAttention,
  pairwiseLinearAttention,
  positiveFeatures,
  relativeDifference,
  trigonometricFeatures,
} from '#src/core/attention/random-features.ts';
import { headWidth } from '#src/tutor/config.ts';
import type { Example } from '#src/tutor/corpus/example.ts';
import { normalNumbers, seededRandom } from '#src/tutor/random.ts';
import type { ReferenceSession } from '#src/tutor/reference/dense-reference.ts';
import { featureMixing } from '#src/tutor/reference/feature-mixing.ts';
import { argMax } from '#src/tutor/reference/kernels.ts';
import { openMixedReference } from '#src/tutor/reference/mixed-attention.ts';
import { type SeenHead, softmaxMixing } from '#src/tutor/reference/softmax-mixing.ts';
import { counted } from '../border-bytes.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { heldOutAnswers } from '../held-out-answers.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { withEngine } from '../with-engine.ts';

/** Texts whose heads are looked at: each head of each is one case of the interval. */
const TEXTS = 24;

/** Feature maps by name, of m features drawn with a seed. */
const maps: Readonly<Record<string, (width: number, size: number, seed: number) => FeatureMap>> = {
  positive: (width, size, seed) => positiveFeatures(width, size, normals(seed)),
  orthogonal: (width, size, seed) =>
    positiveFeatures(width, size, normals(seed), { orthogonal: true }),
  trigonometric: (width, size, seed) => trigonometricFeatures(width, size, normals(seed)),
};

/**
 * Summary: `error.<map>.<m>` (of the tutor's heads, |mixed − softmax's| over |softmax's|, mean over heads and texts, other
 * features for each) and `error.elu`; `right.softmax`, `right.<m>` (share of held-out answers right with m orthogonal features
 * in the place of softmax); `memory.<m>` (B a head keeps at any length); `recurrence` (largest relative difference between the
 * recurrence and all pairs written out).
 */
export const randomFeatures: Experiment = {
  id: 'random-features',
  version: 1,
  needsEngine: true,
  models: ['tutor'],
  timed: false,
  defaults: { sizes: '16,64,256,1024', maps: 'positive,orthogonal,trigonometric', prompts: 100 },
  run: (context, parameters, { signal, onProgress }) =>
    withEngine(context, signal, async (opened) => {
      const tutor = opened.model('tutor');
      const sizes = opened.input('sizes', listParameter(parameters, 'sizes').map(Number));
      const names = opened.input('maps', listParameter(parameters, 'maps'));
      const examples = opened.input(
        'examples',
        heldOutAnswers(numberParameter(parameters, 'prompts')),
      );
      const width = headWidth(tutor.config);
      const summary: Record<string, Estimate> = {};
      const samples: Record<string, readonly number[]> = {};
      const total = names.length * sizes.length + sizes.length + 2;
      let done = 0;
      const turn = async () => {
        onProgress?.({ done: done++, total });
        await context.bench.pause();
        signal?.throwIfAborted();
      };
      const softmax = softmaxMixing();
      const session = openMixedReference(tutor, softmax.mixing);
      const right = (own: ReferenceSession) => examples.map((example) => isRight(own, example));
      const heads: SeenHead[] = examples.slice(0, TEXTS).flatMap((example) => {
        isRight(session, example);
        return softmax.seen();
      });
      await turn();
      summary['right.softmax'] = share(right(session));
      const errorsWith = (map: (seed: number) => FeatureMap) =>
        heads.map((head, i) =>
          relativeDifference(linearAttention(head, map(i + 1)), naiveAttention(causal(head))),
        );
      for (const name of names)
        for (const size of sizes) {
          await turn();
          const errors = errorsWith((seed) => mapOf(name)(width, size, seed));
          samples[`error.${name}.${size}`] = errors;
          summary[`error.${name}.${size}`] = meanInterval(errors, 'ratio');
        }
      summary['error.elu'] = meanInterval(
        errorsWith(() => eluFeatures(width)),
        'ratio',
      );
      for (const size of sizes) {
        await turn();
        const features = Array.from({ length: tutor.config.heads }, (_, head) =>
          mapOf('orthogonal')(width, size, head + 1),
        );
        summary[`right.${size}`] = share(
          right(openMixedReference(tutor, featureMixing(features, tutor.config.layers))),
        );
        summary[`memory.${size}`] = counted(4 * size * (width + 1), 'byte');
      }
      const [one] = heads;
      if (one) {
        const features = mapOf('orthogonal')(width, 64, 1);
        summary['recurrence'] = counted(
          relativeDifference(
            linearAttention(one, features),
            pairwiseLinearAttention(one, features),
          ),
          'ratio',
        );
      }
      return { samples, summary, inputs: opened.inputs, artefacts: opened.artefacts };
    }),
};

/** Whether the likeliest next token is the true one after every token of the answer's text. */
function isRight(session: ReferenceSession, { prompt, answer }: Example): boolean {
  session.rewind(0);
  const text = [...prompt, ...answer];
  return text.slice(0, -1).every((token, t) => {
    const chosen = argMax(session.step(token));
    return t < prompt.length - 1 || chosen === text[t + 1];
  });
}

function causal(head: SeenHead) {
  return { ...head, visible: (i: number, j: number) => j <= i };
}

function mapOf(name: string): (width: number, size: number, seed: number) => FeatureMap {
  const map = maps[name];
  if (map) return map;
  throw new RangeError(`no feature map ${name}: there are ${Object.keys(maps).join(', ')}`);
}

function normals(seed: number): () => number {
  const random = seededRandom(seed);
  return () => normalNumbers(random, 1, 1)[0] as number;
}

function share(right: readonly boolean[]): Estimate {
  return proportionInterval(right.filter(Boolean).length, right.length);
}
