// A workload: what is asked of which model, on which machine, by how many, and what has to be achieved.
import type { NumberFormat } from '../bytes.ts';
import type { Unit } from '../units.ts';
import type { ModelShape } from './model-shape.ts';
import type { TechniqueId } from './technique-ids.ts';

/** One device, or several that share the work evenly. Every rate is the data sheet's, of one device. */
export interface Machine {
  /** FLOP/s of dense matrix products by number format; at least float32 or float16. */
  readonly flopPerSecond: Partial<Readonly<Record<NumberFormat, number>>>;
  readonly bandwidthBytePerSecond: number;
  readonly memoryBytes: number;
  /** Seconds that a pass costs before any arithmetic: crossings, launches, dispatch. */
  readonly dispatchSeconds: number;
  /** The share of the data sheet's rates that is reached, 0 to 1. */
  readonly attained: number;
  /** How many devices; their rates and memory add up, what they say to one another is not counted. */
  readonly devices: number;
}

/** How the model is asked. Tokens are of the model's own tokeniser. */
export interface Traffic {
  /** Answers being written at the same time, each with its cache in memory. */
  readonly concurrency: number;
  /** Answers advanced in one pass at most. */
  readonly batch: number;
  readonly promptTokens: number;
  readonly answerTokens: number;
}

/** How answers are decoded now. */
export interface Serving {
  /** Keys, values and states are kept from token to token; otherwise the whole text is read again for each. */
  readonly cached: boolean;
  /** The loop over tokens runs inside one dispatch; otherwise each token pays one. */
  readonly inGraph: boolean;
}

/** What a requirement may be about: its unit, and on which side of the target it is met. */
export const metrics = {
  /** Seconds from the end of the prompt to the end of the answer, for one reader. */
  'answer-time': { unit: 'second', comparison: 'at-most' },
  /** Seconds to the first token of one prompt. */
  'first-token': { unit: 'second', comparison: 'at-most' },
  /** Tokens a second that one reader sees once the answer has begun. */
  'token-rate': { unit: 'token-per-second', comparison: 'at-least' },
  /** Answered tokens a second, all readers together, their prompts' time included. */
  throughput: { unit: 'token-per-second', comparison: 'at-least' },
  /** Bytes of everything that must be in memory. */
  memory: { unit: 'byte', comparison: 'at-most' },
  /** Bytes of the weights, as they cross a network. */
  download: { unit: 'byte', comparison: 'at-most' },
} as const satisfies Record<string, { unit: Unit; comparison: 'at-least' | 'at-most' }>;
/** The id of a metric. */
export type MetricId = keyof typeof metrics;

/** What has to be achieved: one metric and its target, in the metric's unit. */
export interface Requirement {
  readonly metric: MetricId;
  readonly target: number;
}

/** What is known about the answers' quality, as shares of right answers, 0 to 1. */
export interface Quality {
  /** The least that will do; null where nobody has said. */
  readonly bound: number | null;
  /** What the model as it stands was measured to do. */
  readonly measured: number | null;
  /** What was measured with a technique (or, of one the model already has, without it), where anybody did. */
  readonly after: Partial<Readonly<Record<TechniqueId, number>>>;
  /** Whether the text must stay the model's own, token by token. */
  readonly exact: boolean;
}

/** How far a plausible change may go, as factors of what is so today; 1 allows none. */
export interface Scope {
  readonly parameters: number;
  /** Of concurrency, batch, prompt and answer each. */
  readonly traffic: number;
}

/** Everything a judgement needs. */
export interface Workload {
  readonly model: ModelShape;
  readonly machine: Machine;
  readonly traffic: Traffic;
  readonly serving: Serving;
  readonly requirement: Requirement;
  readonly quality: Quality;
  readonly scope: Scope;
}

/** A loop step by step with a cache: how most programs begin. */
export const plainServing: Serving = { cached: true, inGraph: false };
/** Nothing is known of the quality. */
export const unknownQuality: Quality = { bound: null, measured: null, after: {}, exact: false };
/** A plausible change: a model twice as large, four times the traffic. */
export const usualScope: Scope = { parameters: 2, traffic: 4 };
