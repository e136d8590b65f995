// One token more at the end of a text, once and several times a run: what one costs is the longer run less the shorter.
import type { Weights } from '#src/tutor/weights.ts';
import type { Subject } from './bench.ts';
import { graphSubject } from './engine-subjects.ts';
import { textEndFeeds, textEndGraph } from './text-end-graph.ts';
import type { OpenedEngine } from './with-engine.ts';

/** What is run at the end of a text of `length` tokens. */
interface TextEndRuns {
  readonly name: string;
  /** The graph's name is `<graph>.<name>.<length>`. */
  readonly graph: string;
  readonly length: number;
  /** Turns of the longer run; the shorter makes one. */
  readonly turns: number;
}

/** A model behind its cache at the end of a text: `<name>.<length>.short` and `.long`. */
export async function textEndSubjects(
  opened: OpenedEngine,
  { name, graph, length, turns }: TextEndRuns,
  weights: () => Weights,
): Promise<Subject[]> {
  const where = { length, cached: true };
  const session = await opened.graph(`${graph}.${name}.${length}`, () =>
    textEndGraph(weights(), where),
  );
  return [
    graphSubject(`${name}.${length}.short`, session, [textEndFeeds(where, 1)]),
    graphSubject(`${name}.${length}.long`, session, [textEndFeeds(where, turns)]),
  ];
}
