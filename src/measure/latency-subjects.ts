// What is timed to take an answer apart: a whole step beside each step with parts left out, and an answer from text to
// text by one run a token or by one run in all.
import type { Feeds, GraphSession } from '#src/runtime/runtime.ts';
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

/** Parts whose time is what a step gets shorter by without them. */
export const removedParts = ['attention', 'feed-forward', 'head'] as const satisfies StepPart[];
/** What is left out of each graph: `rest` keeps what no removed part is, the crossing and the look-ups and norms. */
const ablations = {
  full: [],
  crossing: stepParts,
  rest: removedParts,
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
    rest: await open('rest'),
    attention: await open('attention'),
    'feed-forward': await open('feed-forward'),
    head: await open('head'),
    generate: await opened.graph('generate', () => generateGraph(weights)),
  };
}

/**
 * Pairs of a whole step (its run and the choice of its token) and what stands beside it: `whole.<part>` with
 * `without.<part>`, the same step less a part; and with `only.<part>`, nothing but `crossing`, `rest` or `sampling`.
 */
export function stepPairs(opened: OpenedEngine, graphs: LatencyGraphs): [Subject, Subject][] {
  const feeds = oneStep(opened);
  const { vocabulary } = opened.model('tutor').config;
  const logits = Float32Array.from({ length: vocabulary }, (_, i) => (i * 7) % vocabulary);
  const beside = (subject: Subject): [Subject, Subject] => [
    stepSubject(`whole.${subject.name.slice(subject.name.indexOf('.') + 1)}`, graphs.full, feeds),
    subject,
  ];
  return [
    ...removedParts.map((part) => stepSubject(`without.${part}`, graphs[part], feeds)),
    graphSubject('only.crossing', graphs.crossing, [feeds]),
    graphSubject('only.rest', graphs.rest, [feeds]),
    repeated('only.sampling', () => likeliestToken(logits)),
  ].map(beside);
}

/** Feeds of the step that is taken apart. */
function oneStep(opened: OpenedEngine): Feeds {
  const { token, filled } = opened.input('step', { token: 1, filled: FILLED });
  return stepFeeds([token], filled, filledCacheFeeds(opened.model('tutor').config, 0.1));
}

/** A run of a step's graph and the choice of its token. */
function stepSubject(name: string, graph: GraphSession, feeds: Feeds): Subject {
  return callSubject(name, [feeds], async (own) => likeliestToken(logitsOf(await graph.run(own))));
}

/** Held-out prompts that leave room for the answer. */
export function promptsOf(opened: OpenedEngine): readonly (readonly number[])[] {
  const { context } = opened.model('tutor').config;
  return opened.prompts((all) => all.filter(({ length }) => length + ANSWER_TOKENS - 1 <= context));
}

/** `stepped` and `loop` (from text to text), `prefill`, `step`, and `tokenise` (both ways). */
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
    stepSubject('step', full, oneStep(opened)),
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
