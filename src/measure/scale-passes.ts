// One rung of the ladder, timed: its graphs are opened together, their passes taken in turns, and closed before the
// next rung is made, so that one size at a time is in memory. A pass is many turns in one run, less a run of none.
import type { Graph } from '#src/graph/graph.ts';
import type { GraphSession } from '#src/runtime/runtime.ts';
import type { Bench, Following, Subject } from './bench.ts';
import { graphSubject } from './engine-subjects.ts';
import type { Outcome } from './experiment.ts';
import { secondsBetween } from './longer-run.ts';
import { measureSubjects } from './measure-subjects.ts';
import { type PassShape, scaleFeeds, turnsOf } from './scale-graph.ts';
import { samplesOf, sittingSamples } from './sitting-outcome.ts';
import type { OpenedEngine } from './with-engine.ts';

/** What to time on a rung. */
export interface RungSpec<Kind extends string> extends Following {
  readonly parameters: number;
  /** Graphs of `scaleGraph` for the same shapes, by a name for their samples. */
  readonly graphs: Readonly<Record<Kind, () => Graph>>;
  readonly shapes: readonly PassShape[];
  readonly bench: Bench;
  readonly rounds: number;
  /** Told while the graphs are open, after they were timed. */
  readonly look?: (sessions: Readonly<Record<Kind, GraphSession>>) => Promise<void>;
}

/** What was read. */
export interface TimedRung<Kind extends string> {
  /** Seconds of one pass of the `which`-th shape through a graph, round by round. */
  seconds(kind: Kind, which: number): number[];
  /** The grain of those seconds. */
  step(kind: Kind, which: number): number;
  /** All readings, named `<parameters>.<graph>.<rows>x<positions>`, `…of<context>` where one was given. */
  readonly samples: Outcome['samples'];
}

/** Opens the graphs of a rung, times their passes interleaved, and closes them. */
export async function timedRung<Kind extends string>(
  opened: OpenedEngine,
  { parameters, graphs, shapes, bench, rounds, look, ...following }: RungSpec<Kind>,
): Promise<TimedRung<Kind>> {
  const sessions: Partial<Record<Kind, GraphSession>> = {};
  const subjects: Subject[] = [];
  for (const [kind, build] of Object.entries(graphs) as [Kind, () => Graph][]) {
    const session = await opened.graph(`${kind}.${parameters}`, build);
    sessions[kind] = session;
    subjects.push(
      graphSubject(`${kind}.empty`, session, [scaleFeeds(shapes, -1, 0)]),
      ...shapes.map((shape, which) =>
        graphSubject(`${kind}.${shapeName(shape)}`, session, [
          scaleFeeds(shapes, which, turnsOf(parameters, shape)),
        ]),
      ),
    );
  }
  const sitting = await measureSubjects(subjects, bench, { rounds, ...following });
  await look?.(sessions as Record<Kind, GraphSession>);
  for (const session of Object.values<GraphSession | undefined>(sessions))
    if (session) await opened.close(session);

  const parts = (kind: Kind, which: number) => {
    const shape = shapes[which];
    if (!shape) throw new RangeError(`no shape ${which}: there are ${shapes.length}`);
    return {
      empty: samplesOf(sitting, `${kind}.empty`),
      turning: samplesOf(sitting, `${kind}.${shapeName(shape)}`),
      turns: turnsOf(parameters, shape),
    };
  };
  return {
    samples: sittingSamples(sitting, `${parameters}.`),
    seconds(kind, which) {
      const { empty, turning, turns } = parts(kind, which);
      return secondsBetween(empty, turning, turns);
    },
    step(kind, which) {
      const { empty, turning, turns } = parts(kind, which);
      return (empty.step + turning.step) / turns;
    },
  };
}

function shapeName({ rows, positions, context }: PassShape): string {
  return context === undefined ? `${rows}x${positions}` : `${rows}x${positions}of${context}`;
}
