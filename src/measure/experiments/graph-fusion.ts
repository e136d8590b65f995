// The tutor's step in fused operators against the same step in primitive ones: what is saved where intermediate tensors
// are neither written nor dispatched one by one, and how much of it the engine's optimiser finds by itself.
import { liveNodes } from '#src/graph/live-nodes.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { allDisposed } from '#src/runtime/all-disposed.ts';
import type { Feeds, GraphSession, TensorValue } from '#src/runtime/runtime.ts';
import { filledCacheFeeds, nextCacheFeeds } from '#src/tutor/decode/cache-feeds.ts';
import { primitiveStepGraph } from '#src/tutor/decode/primitive-graph.ts';
import { stepGraph } from '#src/tutor/decode/step-graph.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { counted } from '../border-bytes.ts';
import { graphSubject } from '../engine-subjects.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, numberParameter } from '../experiment.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { sha256Hex } from '../record.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { stepFeeds } from '../stepped-answer.ts';
import { withEngine } from '../with-engine.ts';

/** Positions of the prefill; the single token stands after them. */
const READ = 16;
/** Beyond this the graphs would not compute the same, and their times not compare. */
const TOLERANCE = 1e-4;

/** Primitive operators as the optimiser rewrites them, and run as they are written. */
const writtenOut = { optimised: 'all', primitive: 'none' } as const;
type WrittenOut = keyof typeof writtenOut;
const writtenForms = Object.keys(writtenOut) as readonly WrittenOut[];
type Sessions = Readonly<Record<'fused' | WrittenOut, GraphSession>>;

/**
 * Summary, for n positions at once (1 after a prompt, and the prompt's own): `seconds.<form>.<n>` for fused, optimised
 * (primitive operators, the optimiser on) and primitive (the optimiser off); `ratio.<form>.<n>` (the fused graph's time
 * over that form's); `optimiser.<n>` (primitive operators with the optimiser over without). `operators.fused` and
 * `operators.primitive` (as written, counted); `difference.<form>` (largest from the fused graph's outputs, memory
 * included). Throws a `RangeError` where that is above 10⁻⁴.
 */
export const graphFusion: Experiment = {
  id: 'graph-fusion',
  version: 1,
  needsEngine: true,
  models: ['tutor'],
  timed: true,
  defaults: { rounds: 96 },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const weights = opened.model('tutor');
      const fused = await opened.graph('fused', () => stepGraph(weights));
      await context.bench.pause();
      const bytes = modelBytes(primitiveStepGraph(weights));
      opened.artefacts['graph.primitive'] = sha256Hex(bytes);
      const own: GraphSession[] = [];
      const open = async (form: WrittenOut) => {
        following.signal?.throwIfAborted();
        const session = await opened.runtime.createSession(bytes, {
          optimization: writtenOut[form],
        });
        own.push(session);
        return session;
      };
      try {
        const sessions: Sessions = {
          fused,
          optimised: await open('optimised'),
          primitive: await open('primitive'),
        };
        const feeds = await timedFeeds(weights, fused, opened.input('read', READ));
        const summary: Record<string, Estimate> = {
          'operators.fused': counted(liveNodes(stepGraph(weights)).nodes.length, 'count'),
          'operators.primitive': counted(
            liveNodes(primitiveStepGraph(weights)).nodes.length,
            'count',
          ),
        };
        for (const form of writtenForms)
          summary[`difference.${form}`] = counted(await apart(sessions, form, feeds), 'ratio');
        const subjects = [...feeds].flatMap(([positions, own]) =>
          (Object.keys(sessions) as (keyof Sessions)[]).map((form) =>
            graphSubject(`${form}.${positions}`, sessions[form], [own]),
          ),
        );
        const sitting = await measureSubjects(subjects, context.bench, {
          rounds: numberParameter(parameters, 'rounds'),
          ...following,
        });
        for (const positions of feeds.keys()) {
          const of = (form: keyof Sessions) => samplesOf(sitting, `${form}.${positions}`);
          for (const form of ['fused', ...writtenForms] as const)
            summary[`seconds.${form}.${positions}`] = quantileInterval(of(form).seconds, {
              unit: 'second',
              step: of(form).step,
            });
          for (const form of writtenForms)
            summary[`ratio.${form}.${positions}`] = timeRatio(of(form), of('fused'));
          summary[`optimiser.${positions}`] = timeRatio(of('primitive'), of('optimised'));
        }
        return {
          samples: sittingSamples(sitting),
          summary,
          inputs: opened.inputs,
          artefacts: opened.artefacts,
        };
      } finally {
        await allDisposed(own);
      }
    }),
};

/** By positions at once: a token after `read` others, with the memory they left, and those others themselves. */
async function timedFeeds(
  { config }: Weights,
  session: GraphSession,
  read: number,
): Promise<ReadonlyMap<number, Feeds>> {
  const tokens = Array.from({ length: read }, (_, i) => 1 + ((7 * i) % (config.vocabulary - 1)));
  const prefill = stepFeeds(tokens, 0, filledCacheFeeds(config));
  const memory = nextCacheFeeds(config, await session.run(prefill));
  return new Map([
    [1, stepFeeds([1], read, memory)],
    [read, prefill],
  ]);
}

/** The largest difference of any number of any output from the fused graph's. */
async function apart(
  sessions: Sessions,
  form: WrittenOut,
  feeds: ReadonlyMap<number, Feeds>,
): Promise<number> {
  let most = 0;
  for (const each of feeds.values()) {
    const expected = await sessions.fused.run(each);
    const results = await sessions[form].run(each);
    for (const [name, value] of Object.entries(expected))
      most = Math.max(most, largestDifference(value, results[name]));
  }
  if (most <= TOLERANCE) return most;
  throw new RangeError(
    `${form}: outputs differ by ${most} from the fused graph’s; ${TOLERANCE} at most make times comparable`,
  );
}

function largestDifference({ data }: TensorValue, other: TensorValue | undefined): number {
  const [a, b] = [data, other?.data] as [Float32Array, Float32Array | undefined];
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - (b?.[i] ?? Number.NaN))), 0);
}
