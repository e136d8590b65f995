// What the page and its engine worker say to each other, beyond the generic call of a task.
import type { Parameters, RunRecord } from '#src/measure/record.ts';

/** A model's entry in public/models/manifest.json, or a variant's in variants.json beside it. */
export interface ModelEntry {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly parameters: number;
}

/** Which files are loading, and how far. */
export interface LoadProgress {
  readonly stage: 'engine' | 'model' | 'compile';
  /** Bytes so far of all that this load needs. */
  readonly loaded: number;
  /** Bytes in all, or null where the server does not say. */
  readonly total: number | null;
}

/** All that a measurement asks for is loaded, and no sample of it is taken yet. */
export interface LoadedProgress {
  readonly stage: 'loaded';
}

/** How far a measurement has come, in samples. */
export interface MeasureProgress {
  readonly stage: 'measure';
  readonly done: number;
  readonly total: number;
}

/** Every kind of progress a task reports. */
export type EngineProgress = LoadProgress | LoadedProgress | MeasureProgress;

/** Where the book's files stand, `BASE_URL` resolved by the page. */
interface Located {
  readonly base: string;
}

/** Tasks, payloads and results. */
export interface EngineTasks {
  readonly answer: {
    readonly payload: Located & { readonly prompt: readonly number[] };
    readonly result: {
      readonly tokens: readonly number[];
      /** Probability of each token, in the order written. */
      readonly probabilities: readonly number[];
      /** Seconds of the one run that wrote the answer; single and unrepeated, so not a measurement. */
      readonly seconds: number;
    };
  };
  readonly measure: {
    readonly payload: Located & {
      readonly experiment: string;
      readonly parameters: Parameters;
      readonly needsEngine: boolean;
      readonly installation: string;
      /** Version of the book, for the environment card. */
      readonly page: string;
      /** Name of the BroadcastChannel that tells whether the page is visible. */
      readonly channel: string;
      readonly seed: number;
    };
    readonly result: RunRecord;
  };
}
