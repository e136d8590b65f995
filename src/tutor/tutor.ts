// The tutor as the book uses it: prefill, step, verify, generate, dispose, over any runtime.
// A state is a value: a cache and how much of it counts, so going back is naming a shorter length.
import type { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { allDisposed } from '#src/runtime/all-disposed.ts';
import type { Feeds, GraphSession, Runtime, TensorValue } from '#src/runtime/runtime.ts';
import type { ModelConfig } from './config.ts';
import { filledCacheFeeds, nextCacheFeeds } from './decode/cache-feeds.ts';
import { generatedTokens, generateFeeds } from './decode/generate-feeds.ts';
import { generateGraph } from './decode/generate-graph.ts';
import { stepGraph } from './decode/step-graph.ts';
import { int32, int64 } from './decode/values.ts';
import { specialTokens } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** What a model remembers of `length` tokens: keys and values, or what its architecture keeps in their place. */
export interface TutorState {
  readonly length: number;
  readonly caches: Feeds;
}

/** A state after more tokens, and the logits [V] of each new position (`step`: of the last alone). */
export interface Continuation {
  readonly state: TutorState;
  readonly logits: readonly Float32Array[];
}

/** How an answer is generated. */
export interface GenerateOptions {
  /** Most tokens, the end token among them; as many as the context holds unless given. */
  readonly limit?: number;
  /** Goes on past the end token to the limit: for benchmarks. */
  readonly throughEnd?: boolean;
  readonly signal?: AbortSignal;
}

/** A model ready to run. Calls do not overlap: callers await one before the next. */
export interface Tutor {
  readonly config: ModelConfig;
  /** SHA-256 of its weights file. */
  readonly sha256: string;
  /** Id of the token that ends an answer. */
  readonly end: number;
  readonly empty: TutorState;
  /** Reads a prompt into an empty cache; logits of its last position. */
  prefill(tokens: readonly number[], signal?: AbortSignal): Promise<Continuation>;
  /** One token more; logits of its position. */
  step(state: TutorState, token: number, signal?: AbortSignal): Promise<Continuation>;
  /** Several tokens more; logits of every one. */
  verify(state: TutorState, tokens: readonly number[], signal?: AbortSignal): Promise<Continuation>;
  /** The greedy answer in one run of one graph. */
  generate(prompt: readonly number[], options?: GenerateOptions): Promise<number[]>;
  /** Closes every graph; throws the first failure after all were tried. A compile that failed is no failure. */
  dispose(): Promise<void>;
}

/** Opens a model; each graph is built and compiled when first used, anew where that failed before. */
export function openTutor(
  runtime: Runtime,
  weights: Weights,
  { end = specialTokens.eos }: { readonly end?: number } = {},
): Tutor {
  const { config, sha256 } = weights;
  const { vocabulary, context } = config;
  const sessions = new Map<string, Promise<GraphSession>>();
  const session = (graph: () => Graph, name: string) => {
    const known = sessions.get(name);
    if (known) return known;
    const opened = runtime.createSession(modelBytes(graph()));
    sessions.set(name, opened);
    // A compile that failed is forgotten, so that the next call tries it again.
    opened.catch(() => sessions.get(name) === opened && sessions.delete(name));
    return opened;
  };
  const empty: TutorState = {
    length: 0,
    caches: filledCacheFeeds(config),
  };

  async function forward(
    which: 'every' | 'last',
    state: TutorState,
    tokens: readonly number[],
    signal?: AbortSignal,
  ): Promise<Continuation> {
    const length = state.length + tokens.length;
    if (tokens.length === 0 || length > context)
      throw new RangeError(
        `${state.length} + ${tokens.length} tokens: the context holds 1 to ${context}`,
      );
    const results = await (await session(() => stepGraph(weights, which), which)).run(
      {
        tokens: int64(tokens, [1, tokens.length]),
        last: int32([length - 1], [1]),
        total: int32([length], []),
        ...state.caches,
      },
      signal ? { signal } : {},
    );
    const { data } = results['logits'] as TensorValue & { data: Float32Array };
    return {
      state: {
        length,
        caches: nextCacheFeeds(config, results),
      },
      logits: Array.from({ length: data.length / vocabulary }, (_, s) =>
        data.subarray(s * vocabulary, (s + 1) * vocabulary),
      ),
    };
  }

  return {
    config,
    sha256,
    end,
    empty,
    prefill: (tokens, signal) => forward('last', empty, tokens, signal),
    step: (state, token, signal) => forward('last', state, [token], signal),
    verify: (state, tokens, signal) => forward('every', state, tokens, signal),
    async generate(prompt, { limit = context - prompt.length, throughEnd = false, signal } = {}) {
      const feeds = generateFeeds(config, prompt, limit, throughEnd ? -1 : end);
      const generate = await session(() => generateGraph(weights), 'generate');
      return generatedTokens(await generate.run(feeds, signal ? { signal } : {}));
    },
    async dispose() {
      const opened = await Promise.allSettled(sessions.values());
      sessions.clear();
      await allDisposed(
        opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])),
      );
    },
  };
}
