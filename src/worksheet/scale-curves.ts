// What the scale ladder was measured for: each curve with the level that a verdict needs it to keep, so that the size
// at which the verdict would change is one that was measured.
import type { TechniqueId } from '#src/core/workload/technique-ids.ts';
import {
  type Level,
  ladderRungs,
  type NearestFlip,
  nearestFlip,
  type Rung,
} from '#src/measure/nearest-flip.ts';
import type { RunRecord } from '#src/measure/record.ts';
import { speculative } from './definitions/speculative.ts';
import { techniques } from './workload/techniques.ts';

/** One curve over sizes: where its estimates stand in a run, and the level it is held against. */
export interface ScaleCurve {
  readonly experiment: string;
  /** Keys of the summary are this and the number of parameters. */
  readonly series: string;
  readonly level: Level;
  /** The estimates are a pass's time; the curve is the tutor's slowest usual answer made of such passes. */
  readonly answers?: true;
}

/** The requirement of every technique that saves time: an answer felt as immediate, in seconds. */
const { value: milliseconds } = speculative.reference.requirement;
const [, verification] = speculative.reference.tests;

/** A token in a batch of sixteen at no more than half its price alone: below that a machine serves twice as many. */
const HALF = 0.5;

/** Every curve by its id. */
export const scaleCurves = {
  /** Five positions cost no more than the tokens they yield, even of a draft that costs nothing. */
  verify: { experiment: 'scale-verify', series: 'ratio', level: levelOf(verification) },
  /** An answer takes too long: the need without which nothing that saves time is worth its price. */
  answer: {
    experiment: 'scale-verify',
    series: 'pass',
    level: { comparison: 'at-least', value: milliseconds / 1000 },
    answers: true,
  },
  'int8-one': { experiment: 'scale-int8', series: 'ratio.1', level: saving('int8') },
  'int8-five': { experiment: 'scale-int8', series: 'ratio.5', level: saving('int8') },
  batch: {
    experiment: 'scale-batch',
    series: 'ratio.16',
    level: { comparison: 'at-most', value: HALF },
  },
  'state-short': {
    experiment: 'scale-attention',
    series: 'ratio.32',
    level: saving('state-space'),
  },
  'state-long': {
    experiment: 'scale-attention',
    series: 'ratio.1024',
    level: saving('state-space'),
  },
} as const satisfies Record<string, ScaleCurve>;

/** The id of a curve. */
export type ScaleCurveId = keyof typeof scaleCurves;

/** The ids of all curves. */
export const scaleCurveIds = Object.keys(scaleCurves) as readonly ScaleCurveId[];

/** The curves on which a technique's verdict turns, the nearest to its own number first. */
export const verdictCurves = {
  speculative: ['verify', 'answer'],
  'state-space': ['state-short', 'answer'],
  mla: ['answer'],
  moe: ['answer'],
  int8: ['int8-one', 'answer'],
  'smaller-model': ['answer'],
  'kv-cache': ['answer'],
  'in-graph-loop': ['answer'],
} as const satisfies Partial<Record<TechniqueId, readonly ScaleCurveId[]>>;

/** The latest valid run of an experiment in one place; undefined where there is none. */
export type LatestRun = (experiment: string) => Pick<RunRecord, 'summary'> | undefined;

/** The rungs of a curve; none where a run that it needs is missing. */
export function curveRungs(id: ScaleCurveId, latest: LatestRun): readonly Rung[] {
  const curve: ScaleCurve = scaleCurves[id];
  const run = latest(curve.experiment);
  if (!run) return [];
  const rungs = ladderRungs(run.summary, curve.series);
  if (!curve.answers) return rungs;
  const answer = latest('answer-time')?.summary['answer-p95']?.value;
  const pass = rungs[0]?.estimate.value;
  return answer === undefined || pass === undefined ? [] : scaled(rungs, answer / pass);
}

/** The nearest measured flip of a curve. */
export function curveFlip(id: ScaleCurveId, latest: LatestRun): NearestFlip {
  return nearestFlip(curveRungs(id, latest), scaleCurves[id].level);
}

/** As many passes as the tutor's answer is worth: dispatch, which does not grow, is counted as if it did. */
function scaled(rungs: readonly Rung[], passes: number): readonly Rung[] {
  return rungs.map(({ size, estimate: { value, low, high } }) => ({
    size,
    estimate: { value: value * passes, low: low * passes, high: high * passes },
  }));
}

function levelOf({ comparison, value }: Level): Level {
  return { comparison, value };
}

/** The ratio of times at which the least gain that pays for a technique is reached. */
function saving(technique: TechniqueId): Level {
  return { comparison: 'at-most', value: 1 - techniques[technique].leastGain };
}
