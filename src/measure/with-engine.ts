// What an experiment opens of the engine: graphs and tutors, hashed as they are opened and closed
// together when the experiment ends, is aborted or fails.
import type { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { allDisposed } from '#src/runtime/all-disposed.ts';
import type { GraphSession } from '#src/runtime/runtime.ts';
import { openTutor, type Tutor } from '#src/tutor/tutor.ts';
import type { Weights } from '#src/tutor/weights.ts';
import type { EngineContext } from './engine-context.ts';
import type { ExperimentContext } from './experiment.ts';
import { jsonHash, sha256Hex } from './record.ts';

type Prompts = EngineContext['prompts'];

/** The engine while an experiment uses it. */
export interface OpenedEngine extends Pick<EngineContext, 'runtime' | 'end'> {
  /** The held-out prompts, or those chosen of them; noted among the inputs. */
  prompts(choose?: (all: Prompts) => Prompts): Prompts;
  /** Something else that a subject is run on, given back; noted among the inputs. */
  input<Value>(name: string, value: Value): Value;
  /** Weights by name, noted among the artefacts; throws naming the models there are. */
  model(name: string): Weights;
  /** A model of the engine to prefill and step. */
  tutor(name: string): Tutor;
  /** Builds and compiles a graph, after the event loop has had its turn; heeds the signal. */
  graph(name: string, build: () => Graph): Promise<GraphSession>;
  /** Closes one of them before the end. */
  close(session: GraphSession): Promise<void>;
  /** SHA-256 of every model by name, and of every graph (weights included) as `graph.<name>`. */
  readonly artefacts: Record<string, string>;
  /** SHA-256 of the canonical JSON of every input by name. */
  readonly inputs: Record<string, string>;
}

/**
 * Gives `use` the engine of a context and closes what it opened; throws where there is no engine.
 * Where both `use` and closing fail, what `use` threw is thrown.
 */
export async function withEngine<Result>(
  { engine, bench }: ExperimentContext,
  signal: AbortSignal | undefined,
  use: (opened: OpenedEngine) => Promise<Result>,
): Promise<Result> {
  if (!engine) throw new Error('this experiment runs the tutor: give the context an engine');
  const { runtime, models, prompts, end } = engine;
  const opened = new Set<{ dispose(): Promise<void> }>();
  const artefacts: Record<string, string> = {};
  const inputs: Record<string, string> = {};
  const input = <Value>(name: string, value: Value) => {
    inputs[name] = jsonHash(value);
    return value;
  };
  const model = (name: string) => {
    const weights = models[name];
    if (!weights)
      throw new RangeError(`no model ${name}: there are ${Object.keys(models).join(', ')}`);
    artefacts[name] = weights.sha256;
    return weights;
  };
  const kept = <Disposable extends { dispose(): Promise<void> }>(disposable: Disposable) => {
    opened.add(disposable);
    return disposable;
  };
  const used = async () =>
    use({
      prompts: (choose = (all) => all) => input('prompts', choose(prompts)),
      input,
      runtime,
      end,
      model,
      artefacts,
      inputs,
      tutor: (name) => kept(openTutor(runtime, model(name), { end })),
      async graph(name, build) {
        await bench.pause();
        signal?.throwIfAborted();
        const bytes = modelBytes(build());
        artefacts[`graph.${name}`] = sha256Hex(bytes);
        return kept(await runtime.createSession(bytes));
      },
      async close(session) {
        if (opened.delete(session)) await session.dispose();
      },
    });
  let result: Result;
  try {
    result = await used();
  } catch (error) {
    // Why the experiment failed is what the reader must hear, not what closing met after it.
    await allDisposed(opened).catch(() => {});
    throw error;
  }
  await allDisposed(opened);
  return result;
}
