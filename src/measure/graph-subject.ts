// A graph made ready to be timed, and known by the hash of its bytes.
import type { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import type { Feeds, GraphSession, Runtime } from '#src/runtime/runtime.ts';
import type { Subject } from './bench.ts';
import { sha256Hex } from './record.ts';

/** A compiled graph. */
export interface OpenGraph {
  readonly session: GraphSession;
  /** SHA-256 of the model's bytes, weights included. */
  readonly sha256: string;
}

/** Builds and compiles a graph. */
export async function openGraph(runtime: Runtime, graph: Graph): Promise<OpenGraph> {
  const bytes = modelBytes(graph);
  return { session: await runtime.createSession(bytes), sha256: sha256Hex(bytes) };
}

/** Runs of a session; with several feeds each sample takes the next of them. */
export function graphSubject(
  name: string,
  { session }: OpenGraph,
  feeds: readonly Feeds[],
): Subject {
  const [first] = feeds;
  if (!first) throw new RangeError(`${name}: no feeds to run it on`);
  let current = first;
  return {
    name,
    turn(round) {
      current = feeds[round % feeds.length] ?? first;
    },
    async run(times) {
      let last: unknown;
      for (let time = 0; time < times; time++) last = await session.run(current);
      return last;
    },
  };
}
