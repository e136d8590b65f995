// What is timed to take an answer apart: a step whole and with parts left out, and an answer from text to text by one
// run a token or by one run in all.
import { filledCacheFeeds } from '#src/tutor/decode/cache-feeds.ts';
import { generatedTokens, generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import {
  partialStepGraph,
  type StepPart,
  stepParts,
} from '#src/tutor/decode/partial-step-graph.ts';
import { decode, encodeText } from '#src/tutor/tokenizer.ts';
import { specialTokens } from '#src/tutor/vocabulary.ts';
import type { Bench, Following, Subject } from './bench.ts';
import { callSubject, graphSubject } from './engine-subjects.ts';
import { likeliestToken, logitsOf, stepFeeds, steppedTokens } from './stepped-answer.ts';
import type { OpenedEngine } from './with-engine.ts';

/** Tokens of an answer. */
export const ANSWER_TOKENS = 16;
/** Positions before the token whose step is taken apart. */
const FILLED = 19;

/** What is left out of the graph that each part is the difference to; look-ups and norms are what no other part is. */
const ablations = {
  full: [],
  crossing: stepParts,
  lookup: ['attention', 'feed-forward', 'head'],
  attention: ['attention'],
  'feed-forward': ['feed-forward'],
  head: ['head'],
} as const satisfies Record<string, readonly StepPart[]>;
type Ablation = keyof typeof ablations;

/** The opened graphs, by name. */
export type LatencyGraphs = Awaited<ReturnType<typeof openLatencyGraphs>>;

/** Compiles the tutor's step, its ablations, and the graph of whole answers. */
export async function openLatencyGraphs(opened: OpenedEngine) {
  const weights = opened.model('tutor');
  const open = (name: Ablation) =>
    opened.graph(name, () => partialStepGraph(weights, new Set<StepPart>(ablations[name])));
  return {
    full: await open('full'),
    crossing: await open('crossing'),
    lookup: await open('lookup'),
    attention: await open('attention'),
    'feed-forward': await open('feed-forward'),
    head: await open('head'),
    generate: await opened.graph('generate', () => generateGraph(weights)),
  };
}

/** `whole` (a step and the choice of its token), each ablation by its name, and `sampling`. */
export function stepSubjects(opened: OpenedEngine, graphs: LatencyGraphs): Subject[] {
  const { config } = opened.model('tutor');
  const { token, filled } = opened.input('step', { token: 1, filled: FILLED });
  const feeds = stepFeeds([token], filled, filledCacheFeeds(config, 0.1));
  const logits = Float32Array.from(
    { length: config.vocabulary },
    (_, i) => (i * 7) % config.vocabulary,
  );
  return [
    callSubject('whole', [feeds], async (own) =>
      likeliestToken(logitsOf(await graphs.full.run(own))),
    ),
    ...(Object.keys(ablations) as Ablation[]).map((name) =>
      graphSubject(name, graphs[name], [feeds]),
    ),
    repeated('sampling', () => likeliestToken(logits)),
  ];
}

/** Held-out prompts that leave room for the answer. */
export function promptsOf(opened: OpenedEngine): readonly (readonly number[])[] {
  const { context } = opened.model('tutor').config;
  return opened.prompts((all) => all.filter(({ length }) => length + ANSWER_TOKENS - 1 <= context));
}

/** `stepped` and `loop` (from text to text), `prefill`, and `tokenise` (both ways). */
export function answerSubjects(
  opened: OpenedEngine,
  { full, generate }: LatencyGraphs,
  prompts: readonly (readonly number[])[],
): Subject[] {
  const { config } = opened.model('tutor');
  const texts = prompts.map(asText);
  const always = { limit: ANSWER_TOKENS, end: -1 };
  const answers = prompts.map((prompt) => prompt.slice(1, -1));
  return [
    callSubject('stepped', texts, async (text) =>
      decode(await steppedTokens(full, config, tokensOf(text), always)),
    ),
    callSubject('loop', texts, async (text) => {
      const results = await generate.run(generateFeeds(config, tokensOf(text), ANSWER_TOKENS, -1));
      return decode(generatedTokens(results));
    }),
    graphSubject(
      'prefill',
      full,
      prompts.map((prompt) => stepFeeds(prompt, 0, filledCacheFeeds(config))),
    ),
    turning('tokenise', texts, (text, at) => [tokensOf(text), decode(answers[at] ?? [])]),
  ];
}

interface Text {
  readonly language: 'en' | 'es';
  readonly words: string;
}

function asText(prompt: readonly number[]): Text {
  return {
    language: prompt[0] === specialTokens.es ? 'es' : 'en',
    words: decode(prompt),
  };
}

function tokensOf({ language, words }: Text): number[] {
  return [specialTokens[language], ...encodeText(words, language), specialTokens.answer];
}

/** Plain calls, without awaiting: for what takes less time than a promise. */
function repeated(name: string, call: () => unknown): Subject {
  return turning(name, [0], call);
}

function turning<Input>(
  name: string,
  inputs: readonly Input[],
  call: (input: Input, at: number) => unknown,
): Subject {
  let at = 0;
  return {
    name,
    turn(round) {
      at = round % inputs.length;
    },
    run(times) {
      let last: unknown;
      for (let time = 0; time < times; time++) last = call(inputs[at] as Input, at);
      return last;
    },
  };
}

/** Seconds of answers timed one by one, as long as each is: what a reader waits, and not what readers wait on average. */
export async function singleAnswers(
  bench: Bench,
  opened: OpenedEngine,
  { generate }: LatencyGraphs,
  { count, signal }: Following & { readonly count: number },
): Promise<number[]> {
  const { config } = opened.model('tutor');
  const feeds = promptsOf(opened).map((prompt) =>
    generateFeeds(config, prompt, config.context - prompt.length, opened.end),
  );
  const seconds: number[] = [];
  for (let i = 0; i < count; i++) {
    const own = feeds[i % feeds.length];
    if (!own) break;
    if (i % 20 === 0) await bench.pause();
    signal?.throwIfAborted();
    const start = bench.clock.now();
    await generate.run(own);
    seconds.push(bench.clock.now() - start);
  }
  return seconds;
}

/** Whether both ways write the same answer, prompt by prompt. */
export async function sameAnswers(
  opened: OpenedEngine,
  { full, generate }: LatencyGraphs,
  prompts: readonly (readonly number[])[],
): Promise<boolean[]> {
  const { config } = opened.model('tutor');
  const same: boolean[] = [];
  for (const prompt of prompts) {
    const limit = config.context - prompt.length;
    const stepped = await steppedTokens(full, config, prompt, {
      limit,
      end: opened.end,
    });
    const results = await generate.run(generateFeeds(config, prompt, limit, opened.end));
    same.push(stepped.join() === generatedTokens(results).join());
  }
  return same;
}
