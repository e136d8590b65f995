// Lab 01 in English.
import type { mlaDerivation } from '#src/worksheet/derivations/mla.ts';
import type { DerivationWords } from './step-words.ts';

const once =
  'A cache holds two vectors for each token, a key and a value. This counts one of them.';
const inverted = 'That is the latent over the ordinary cache. Turn the fraction round.';
const latentSlips = {
  'rotary-per-head':
    'This adds a rotary key for every head. There is one, shared by all heads: that is what makes it affordable.',
  'no-rotary':
    'The rotary key is missing. Positions are cached apart, because a turned key could not be absorbed.',
  'two-latents':
    'This counts a latent for keys and another for values. Both are made from the same latent.',
  'two-of-each':
    'This keeps the factor of two. There is no longer a key and a value in the cache, only what both are made from.',
  'per-head': 'This multiplies by the heads. The latent is one for all of them.',
} as const;

/** Cases, steps, hints and wrong turns. */
export const wordsEn: DerivationWords<typeof mlaDerivation> = {
  tutor: (g) => ({
    title: 'The tutor',
    intro: `L = ${g.layers} layer, H = ${g.heads} heads of D = ${g.headDim}; the latent of its variant has d_c = ${g.latentDim} values and the rotary key d_R = ${g.rotaryDim}. Values are stored in four bytes, and the window holds ${g.tokens} tokens.`,
    steps: {
      head: {
        prompt: 'How many values does one head cache for one token, in one layer?',
        hint: 'A key and a value, each as wide as the head.',
        why: `2 · D = 2 · ${g.headDim}.`,
        slips: { once },
      },
      layer: {
        prompt: 'And all heads of the layer?',
        hint: 'Every head has keys and values of its own.',
        why: `2 · H · D = 2 · ${g.heads} · ${g.headDim}. With one layer this is the whole token.`,
        slips: { once, 'one-head': 'That is one head. The layer has several.' },
      },
      latent: {
        prompt: 'With a latent: how many values for one token?',
        hint: 'One latent and one rotary key, whatever the heads.',
        why: `d_c + d_R = ${g.latentDim} + ${g.rotaryDim}.`,
        slips: latentSlips,
      },
      smaller: {
        prompt: 'How many times smaller is that?',
        hint: 'The ordinary cache over the latent one.',
        why: '2 · H · D over d_c + d_R. The layers cancel: they multiply both.',
        slips: {
          inverted,
          once: 'Half as much as it should be: somewhere the factor of two for key and value got lost.',
        },
      },
      saved: {
        prompt: `How many bytes does the latent save when all ${g.tokens} tokens are there?`,
        hint: 'The values saved for one token, times four bytes, times the tokens.',
        why: `(2 · H · D − d_c − d_R) · 4 · ${g.tokens}.`,
        slips: {
          values: 'Those are values. Each takes four bytes.',
          half: 'Two bytes a value would be half precision. In the page the tutor computes in four.',
          token: 'That is one token. The window holds more.',
          left: 'That is what the latent takes. Asked for is what it saves.',
          whole: 'That is the whole ordinary cache. The latent takes a part of it still.',
        },
      },
    },
    end: 'A fine ratio, and some tens of kilobytes. Keep both in mind: the last case asks what the second number is a part of.',
  }),
  'deepseek-v2': (g) => ({
    title: 'DeepSeek-V2',
    intro: `L = ${g.layers}, H = ${g.heads}, D = ${g.headDim}, d_c = ${g.latentDim}, d_R = ${g.rotaryDim} (section 3.1.2 of its report). First imagine the same model with all its heads cached.`,
    steps: {
      layer: {
        prompt: 'Values that ordinary attention would cache for one token in one layer?',
        hint: 'As with the tutor: 2 · H · D.',
        why: `2 · ${g.heads} · ${g.headDim}.`,
        slips: { once, 'one-head': 'That is one head of many.' },
      },
      token: {
        prompt: 'And in all layers?',
        hint: 'Every layer keeps a cache of its own.',
        why: `${g.layers} times as much.`,
        slips: { once, 'one-layer': 'That is one layer.' },
      },
      latent: {
        prompt: 'Values that the latent cache holds for one token in one layer?',
        hint: 'The heads do not appear.',
        why: `d_c + d_R = ${g.latentDim} + ${g.rotaryDim}.`,
        slips: latentSlips,
      },
      'latent-token': {
        prompt: 'And in all layers?',
        hint: 'The latents of different layers are different.',
        why: `${g.layers} times as much: the report’s table 9 prints 34.6K.`,
        slips: {
          'one-layer': 'That is one layer. The layers do not share a latent, only the heads do.',
        },
      },
      smaller: {
        prompt: 'How many times smaller than the same model with all heads cached?',
        hint: 'The second answer over the fourth.',
        why: 'This is the largest of the ratios in circulation. Nobody ever ran its denominator: a model this size would have been given fewer key–value heads.',
        slips: { inverted, once: 'Half as much as it should be: the factor of two got lost.' },
      },
    },
    end: 'The ratio depends on the heads it is compared with. The tutor has few, so its latent, as wide as four thirds of a head, saves less.',
  }),
  announced: (g) => ({
    title: 'Where the announced 93.3 % comes from',
    intro: `The abstract compares with DeepSeek 67B, the model before: ${g.layers} layers, ${g.queryHeads} query heads, but only ${g.kvHeads} key–value heads of ${g.headDim}, in ${g.bits} bits a value. DeepSeek-V2 caches ${g.latentToken} values, deployed in about ${g.toBits} bits each (section 3.2.3).`,
    steps: {
      baseline: {
        prompt: 'Values that DeepSeek 67B caches for one token?',
        hint: 'Groups of query heads share one key–value head: count those.',
        why: `2 · ${g.layers} · ${g.kvHeads} · ${g.headDim}.`,
        slips: {
          once,
          'query-heads':
            'This counts the query heads. Grouped-query attention caches only the key–value heads.',
          'one-layer': 'That is one layer.',
        },
      },
      shape: {
        prompt: 'By what percentage is the cache smaller, by its values alone?',
        hint: 'One minus the new count over the old one.',
        why: `1 − ${g.latentToken} over the baseline. This is what the latent does.`,
        slips: {
          left: 'That is what is left. Asked for is what is saved.',
          'other-baseline':
            'That is against the same model with all its heads. The abstract compares with DeepSeek 67B.',
        },
      },
      bits: {
        prompt: `And with ${g.toBits} bits a value against ${g.bits}?`,
        hint: 'Multiply each count by its bits.',
        why: `1 − (${g.latentToken} · ${g.toBits}) over (baseline · ${g.bits}). This is the announced figure.`,
        slips: {
          left: 'That is what is left. Asked for is what is saved.',
          'both-sides': `With the same bits on both sides nothing changes. The baseline keeps its ${g.bits}.`,
          'bits-alone': 'That is what fewer bits alone would save, with the values unchanged.',
        },
      },
    },
    end: 'One figure, two techniques: low rank and quantisation. The second would fit the older model as well.',
  }),
  share: (g) => ({
    title: 'A ratio is not a bottleneck',
    intro: `For every token the tutor reads all its weights, ${g.weightBytes} bytes, and its cache, ${g.cacheBytes} bytes when the window is full. The latent saves ${g.savedBytes} of those.`,
    steps: {
      cache: {
        prompt: 'What percentage of all bytes read for a token is the cache?',
        hint: 'The cache over the cache and the weights together.',
        why: `${g.cacheBytes} over ${g.weightBytes} + ${g.cacheBytes}.`,
        slips: { left: 'That is the part of the weights.' },
      },
      saved: {
        prompt: 'What percentage of all bytes read does the latent save?',
        hint: 'What is saved over what is read in all.',
        why: 'The ratio of the first case is still true. It is the ratio of a part that is hardly there.',
        slips: {
          'of-cache': 'That is the part of the cache. Asked for is the part of everything read.',
          left: 'That is what is left.',
        },
      },
      'cache-seven': {
        prompt: `Now Llama-2-7B: ${g.parameters} parameters in two bytes each, ${g.layers} layers, ${g.heads} key–value heads of ${g.headDim}, the cache in two bytes as well; ${g.batch} texts of ${g.tokens} tokens in one pass. What percentage of the bytes read is the cache?`,
        hint: 'The weights are read once for all texts; each text has a cache of its own.',
        why: `2 · ${g.layers} · ${g.heads} · ${g.headDim} · 2 bytes a token, times ${g.tokens}, times ${g.batch}; over that and the weights.`,
        slips: {
          'one-text':
            'That is one text against all the weights. The pass serves all texts and reads the weights once.',
          once,
        },
      },
      'saved-seven': {
        prompt: `With a latent of d_c = ${g.latentDim} and d_R = ${g.rotaryDim} in each of its layers: what percentage of all bytes read would be saved?`,
        hint: 'The share of the cache, times the part of the cache that is saved.',
        why: 'The same technique, with the same kind of ratio, where most of the bytes are cache. Now it is worth measuring.',
        slips: {
          'of-cache': 'That is the part of the cache. Asked for is the part of everything read.',
        },
      },
    },
    end: 'The technique did not change between the two models. What changed is the share of what it shrinks. Bytes are not time either: the measurement comes next.',
  }),
};
