// What an experiment is: one file in experiments/ that exports one of these, named like its file.
import type { Runtime } from '#src/runtime/runtime.ts';
import type { Bench, Following, Subject } from './bench.ts';
import type { Downloads } from './downloads.ts';
import type { EngineContext } from './engine-context.ts';
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
  /** What the browser had to download first; absent where files are read from a disk. */
  readonly downloads?: Downloads | undefined;
  /** Absent where only plain arithmetic is measured. */
  readonly engine?: EngineContext | undefined;
  /** The engine on a graphics processor, opened when first asked for; absent where there is none. */
  readonly graphics?: (() => Promise<Runtime>) | undefined;
}

/** What a run gives: raw samples, their summary, and the hashes of what ran and on what. */
export interface Outcome {
  readonly samples: Readonly<Record<string, readonly number[]>>;
  readonly summary: Readonly<Record<string, Estimate>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly artefacts: Readonly<Record<string, string>>;
}

/** An experiment. Raise `version` whenever what it measures changes: older runs become stale. */
export interface Experiment {
  readonly id: string;
  readonly version: number;
  /** Whether it cannot run without `context.engine`. */
  readonly needsEngine: boolean;
  /** Names of the weights a page loads for it, variants of the tutor among them; `measuredModels` unless given. */
  readonly models?: readonly string[];
  /** Whether it compares with `context.graphics`; not recorded where no graphics processor is at hand. */
  readonly needsGraphics?: true;
  /** Whether it reads the clock: counts are the same in a hidden tab and on a busy machine. */
  readonly timed: boolean;
  readonly defaults: Parameters;
  run(context: ExperimentContext, parameters: Parameters, following: Following): Promise<Outcome>;
}

/** The weights of an experiment that names none: the tutor and its drafts. */
export const measuredModels: readonly string[] = ['tutor', 'draft', 'draft-weak'];

/** A number among parameters; throws naming the parameter when it is none. */
export function numberParameter(parameters: Parameters, name: string): number {
  const value = parameters[name];
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new TypeError(`parameter ${name} is ${value}: give a number`);
  return value;
}

/** A list among parameters, written with commas; throws when it is empty. */
export function listParameter(parameters: Parameters, name: string): string[] {
  const items = String(parameters[name] ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length === 0)
    throw new TypeError(`parameter ${name} is ${parameters[name]}: name one or more, with commas`);
  return items;
}
