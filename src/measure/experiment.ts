// What an experiment is: one file in experiments/ that exports one of these, named like its file.
import type { Runtime } from '#src/runtime/runtime.ts';
import type { Weights } from '#src/tutor/weights.ts';
import type { Bench, Following, Subject } from './bench.ts';
import type { EnvironmentCard } from './environment.ts';
import type { Estimate } from './estimate.ts';
import type { Parameters } from './record.ts';
import type { Visibility } from './visibility.ts';

/** What is given to every experiment. */
export interface ExperimentContext {
  readonly bench: Bench;
  /** The card of this moment: read before and after a run. */
  environment(): EnvironmentCard;
  readonly visibility: Visibility;
  /** The calendar's time, for `startedAt`. */
  date(): Date;
  /** In place of the reference kernel: for tests, whose clocks do not see real work. */
  readonly reference?: Subject | undefined;
  /** Absent where only plain arithmetic is measured. */
  readonly engine?: EngineContext | undefined;
}

/** A runtime, and the models and prompts to run in it. */
export interface EngineContext {
  readonly runtime: Runtime;
  /** Weights by the model's name; experiments on drafts take every name that begins with `draft`. */
  readonly models: Readonly<Record<string, Weights>>;
  /** Held-out prompts as tokens, ending where the answer begins. */
  readonly prompts: readonly (readonly number[])[];
  /** The end-of-sequence token. */
  readonly end: number;
}

/** What a run gives: raw samples, their summary, and the hashes of what ran. */
export interface Outcome {
  readonly samples: Readonly<Record<string, readonly number[]>>;
  readonly summary: Readonly<Record<string, Estimate>>;
  readonly artefacts: Readonly<Record<string, string>>;
}

/** An experiment. Raise `version` whenever what it measures changes: older runs become stale. */
export interface Experiment {
  readonly id: string;
  readonly version: number;
  /** Whether it cannot run without `context.engine`. */
  readonly needsEngine: boolean;
  readonly defaults: Parameters;
  run(context: ExperimentContext, parameters: Parameters, following: Following): Promise<Outcome>;
}

/** A number among parameters; throws naming the parameter when it is none. */
export function numberParameter(parameters: Parameters, name: string): number {
  const value = parameters[name];
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new TypeError(`parameter ${name} is ${value}: give a number`);
  return value;
}

/** The engine of a context; throws when an experiment that needs one was given none. */
export function engineOf({ engine }: ExperimentContext): EngineContext {
  if (!engine) throw new Error('this experiment runs the tutor: give the context an engine');
  return engine;
}
