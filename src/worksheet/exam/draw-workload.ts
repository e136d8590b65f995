// A workload drawn at random, as somebody might describe theirs: round numbers, a requirement that is met or missed by
// a factor, and as much about the quality as anybody measured. Most draws are thrown away by exam-case.ts.
import { metricValue } from '#src/core/workload/metric.ts';
import type { TechniqueId } from '#src/core/workload/technique-ids.ts';
import {
  type MetricId,
  metrics,
  type Quality,
  type Traffic,
  usualScope,
  type Workload,
} from '#src/core/workload/workload.ts';
import type { Random } from '#src/tutor/random.ts';
import type { VerdictId } from '../ids.ts';
import type { ExamPresets } from './presets.ts';
import type { ExamSlot } from './slots.ts';

/** A workload, and which model and machine it is about. */
export interface DrawnWorkload {
  readonly model: string;
  readonly machine: string;
  readonly workload: Workload;
}

/** What a requirement is about where a technique is in question. */
const metricsOf: Readonly<Record<TechniqueId, readonly MetricId[]>> = {
  moe: ['throughput', 'token-rate', 'answer-time'],
  mla: ['memory', 'throughput', 'token-rate'],
  'state-space': ['memory', 'first-token', 'token-rate', 'answer-time'],
  speculative: ['token-rate', 'answer-time'],
  reasoning: ['answer-time'],
  'kv-cache': ['answer-time', 'token-rate'],
  'in-graph-loop': ['answer-time', 'token-rate'],
  'smaller-model': ['answer-time', 'token-rate', 'memory', 'download'],
  int8: ['token-rate', 'memory', 'download', 'answer-time'],
};

/** Techniques that are changes of how a small model is run or stored: half of their cases are the book's own tutor. */
const ofTheTutor: readonly TechniqueId[] = ['kv-cache', 'in-graph-loop', 'smaller-model', 'int8'];

/** By what factor a requirement is missed (below 1) or met, before rounding. */
const slackRange: Readonly<Record<VerdictId, readonly [number, number]>> = {
  apply: [0.25, 0.9],
  defer: [0.3, 3],
  never: [3, 300],
};

const thinkingSlack = [1, 60] as const;

/** Draws a workload for a place of an exam; it need not deserve the word that is looked for. */
export function drawWorkload(
  random: Random,
  { technique, verdict }: Pick<ExamSlot, 'technique' | 'verdict'>,
  { models, machines, tutorId, pageId }: ExamPresets,
): DrawnWorkload {
  const own = random() < (ofTheTutor.includes(technique) ? 0.5 : 0.12);
  const model = own ? byId(models, tutorId) : pick(random, models);
  const machine = own ? byId(machines, pageId) : pick(random, machines);
  const traffic = own
    ? tutorTraffic(random)
    : drawTraffic(random, { context: model.shape.context, personal: machine.personal });
  const devices = machine.personal ? 1 : 2 ** Math.floor(random() * 4);
  const serving = {
    cached: technique === 'kv-cache' ? random() < 0.3 : true,
    inGraph: random() < 0.3,
  };
  const described: Workload = {
    model: model.shape,
    machine: { ...machine.machine, devices },
    traffic,
    serving,
    requirement: { metric: pick(random, metricsOf[technique]), target: 1 },
    quality: drawQuality(random, technique, verdict),
    scope: usualScope,
  };
  const { metric } = described.requirement;
  const value = metricValue(metric, described);
  // More tokens are worth their time only where there is time to spare.
  const [least, most] = technique === 'reasoning' ? thinkingSlack : slackRange[verdict];
  const slack = logUniform(random, least, most);
  const target = metrics[metric].comparison === 'at-most' ? value * slack : value / slack;
  return {
    model: model.id,
    machine: machine.id,
    workload: { ...described, requirement: { metric, target: rounded(target) } },
  };
}

function drawTraffic(
  random: Random,
  { context, personal }: { readonly context: number | null; readonly personal: boolean },
): Traffic {
  const room = context ?? 2 ** 17;
  const answerTokens = Math.min(rounded(logUniform(random, 16, 4096)), Math.floor(room / 2));
  const promptTokens = Math.min(rounded(logUniform(random, 32, 32_768)), room - answerTokens);
  const concurrency = personal || random() < 0.4 ? 1 : 2 ** Math.floor(random() * 9);
  const batch = Math.min(concurrency, 2 ** Math.floor(random() * 9));
  return { concurrency, batch, promptTokens, answerTokens };
}

/** What a sentence and its correction take in the book. */
function tutorTraffic(random: Random): Traffic {
  const promptTokens = 6 + Math.floor(random() * 13);
  return {
    concurrency: 1,
    batch: 1,
    promptTokens,
    answerTokens: 5 + Math.floor(random() * 10),
  };
}

/** Shares of right answers in whole hundredths; what is not known is left out. */
function drawQuality(random: Random, technique: TechniqueId, verdict: VerdictId): Quality {
  const hundredths = (share: number) =>
    Math.round(100 * Math.min(0.99, Math.max(0.05, share))) / 100;
  const bound = pick(random, [0.7, 0.8, 0.85, 0.9, 0.95] as const);
  const better = technique === 'reasoning' || technique === 'moe';
  const short = better ? verdict === 'apply' || random() < 0.4 : random() < 0.1;
  const measured = hundredths(
    short ? bound - 0.02 - 0.2 * random() : bound + 0.01 + 0.05 * random(),
  );
  const unknown = verdict === 'defer' ? random() < 0.5 : random() < 0.1;
  const after = hundredths(
    better
      ? measured + 0.3 * random() * (1 - measured) + (verdict === 'apply' ? 0.1 : 0)
      : measured - 0.08 * random() + 0.01,
  );
  return {
    bound,
    measured,
    after: unknown ? {} : { [technique]: after },
    exact: false,
  };
}

/** Two significant digits. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}

function logUniform(random: Random, low: number, high: number): number {
  return low * (high / low) ** random();
}

function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
}

function byId<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  const found = items.find((item) => item.id === id);
  if (!found)
    throw new RangeError(`there is no "${id}": ${items.map((item) => item.id).join(', ')}`);
  return found;
}
