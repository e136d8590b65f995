// Real graphs of very small models whose runs take as long as a price list says, on a fake clock: what an
// experiment reports can then be told beforehand.
import type { EngineContext } from '#src/measure/engine-context.ts';
import type { ExperimentContext } from '#src/measure/experiment.ts';
import { alwaysVisible } from '#src/measure/visibility.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import type { Feeds, Runtime, TensorValue } from '#src/runtime/runtime.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { fakeMachine } from '../fake-bench.ts';
import { content } from '../sample-record.ts';

/** What is known of a run when it is priced. */
export interface Run {
  readonly feeds: Feeds;
  readonly inputs: readonly string[];
  /** Bytes of the graph: a draft's is smaller than the tutor's. */
  readonly bytes: number;
  readonly outputs: Readonly<Record<string, TensorValue>>;
  /** Whether the graph bears this name. */
  named(name: string): boolean;
}

const shape: ModelConfig = {
  architecture: 'dense',
  vocabulary: 40,
  dModel: 32,
  layers: 1,
  heads: 2,
  dFeedForward: 32,
  context: 32,
};
const small = { ...shape, dModel: 16, heads: 1, dFeedForward: 16 };

/** A tutor, a draft that is the tutor itself under another name, and one that knows nothing. */
export const models = {
  tutor: randomWeights(shape, 1),
  'draft-same': randomWeights(shape, 1),
  'draft-random': randomWeights(small, 2),
};

/** A context whose runs take as many seconds as `price` says; graphs compile in 20 ms. */
export function pricedContext(price: (run: Run) => number): ExperimentContext {
  const machine = fakeMachine(5e-6);
  const node = createNodeRuntime();
  const runtime: Runtime = {
    ...node,
    async createSession(bytes, options) {
      const session = await node.createSession(bytes, options);
      machine.spend(0.02);
      // A run on the same feeds gives the same outputs: only the first is computed.
      const known = new Map<Feeds, Record<string, TensorValue>>();
      return {
        ...session,
        async run(feeds) {
          const outputs = known.get(feeds) ?? (await session.run(feeds));
          known.set(feeds, outputs);
          const named = (name: string) => Buffer.from(bytes).includes(name);
          const { inputNames: inputs } = session;
          machine.spend(price({ feeds, inputs, bytes: bytes.length, outputs, named }));
          return outputs;
        },
      };
    },
  };
  const engine: EngineContext = {
    runtime,
    models,
    prompts: Array.from({ length: 12 }, (_, i) => [1, 7 + i, 9, 3, 20 + (i % 5)]),
    end: 5,
  };
  return {
    bench: machine.bench,
    environment: () => content.environment,
    visibility: alwaysVisible,
    date: () => new Date(content.startedAt),
    reference: machine.work('reference', 1e-3),
    engine,
  };
}

/** A whole number among feeds. */
export function fed(feeds: Feeds, name: string): number {
  return Number(feeds[name]?.data[0]);
}
