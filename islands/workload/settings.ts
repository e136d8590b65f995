// What the form holds, in the units in which it is typed, and the workload that follows from it.
import type { NumberFormat } from '#src/core/bytes.ts';
import { convert, type Unit } from '#src/core/units.ts';
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import { arithmeticRate } from '#src/core/workload/pass-seconds.ts';
import { type TechniqueId, techniqueIds } from '#src/core/workload/technique-ids.ts';
import type { Machine, MetricId, Workload } from '#src/core/workload/workload.ts';
import { modelConfig } from '#src/worksheet/model-config/parse.ts';

/** The number formats that weights may be judged in. */
export const weightFormats = ['float32', 'float16', 'float8', 'int8', 'int4'] as const;

/** A numeric field: its unit as typed, and its range. */
export interface NumericField {
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly whole?: true;
}

/** Every numeric field of the form; a null in the settings stands for an empty field. */
export const numericFields = {
  devices: { unit: 'count', min: 1, max: 4096, whole: true },
  arithmetic: { unit: 'teraflop-per-second', min: 1e-4, max: 1e5 },
  bandwidth: { unit: 'gigabyte-per-second', min: 0.01, max: 1e5 },
  memory: { unit: 'gigabyte', min: 0.01, max: 1e5 },
  dispatch: { unit: 'microsecond', min: 0, max: 1e6 },
  attained: { unit: 'percent', min: 1, max: 100 },
  concurrency: { unit: 'count', min: 1, max: 1e5, whole: true },
  batch: { unit: 'count', min: 1, max: 1e5, whole: true },
  prompt: { unit: 'token', min: 1, max: 2_000_000, whole: true },
  answer: { unit: 'token', min: 1, max: 200_000, whole: true },
  target: { unit: 'ratio', min: 1e-6, max: 1e9 },
  bound: { unit: 'percent', min: 0, max: 100 },
  measured: { unit: 'percent', min: 0, max: 100 },
  growth: { unit: 'times', min: 1, max: 100 },
  traffic: { unit: 'times', min: 1, max: 100 },
} as const satisfies Record<string, NumericField>;
/** The name of a numeric field. */
export type NumericName = keyof typeof numericFields;

/** The unit in which a target is typed, by its metric. */
export const targetUnits = {
  'answer-time': 'second',
  'first-token': 'second',
  'token-rate': 'token-per-second',
  throughput: 'token-per-second',
  memory: 'gigabyte',
  download: 'megabyte',
} as const satisfies Record<MetricId, Unit>;

/** The techniques that change the text: of these a quality may have been measured. */
export const measuredTechniques = [
  'moe',
  'mla',
  'state-space',
  'reasoning',
  'smaller-model',
  'int8',
] as const satisfies readonly TechniqueId[];

/** Everything the form holds. */
export type Settings = Readonly<Record<NumericName, number | null>> & {
  /** A published model, or `own` for the one in `config`. */
  readonly model: string;
  /** The fields of a pasted configuration that were read, as JSON; empty for a published model. */
  readonly config: string;
  readonly weights: (typeof weightFormats)[number] | 'published';
  readonly machine: string;
  readonly cached: boolean;
  readonly inGraph: boolean;
  readonly metric: MetricId;
  readonly exact: boolean;
  readonly after: Partial<Readonly<Record<TechniqueId, number>>>;
};

/** What the page was given to choose from. */
export interface Presets {
  readonly models: Readonly<Record<string, ModelShape>>;
  readonly machines: Readonly<Record<string, Machine>>;
}

/** The machine's own figures as the form shows them, for a model's weights. */
export function machineFields(
  machine: Machine,
  model: ModelShape,
): Pick<Settings, 'arithmetic' | 'bandwidth' | 'memory' | 'dispatch' | 'attained'> {
  const rate = arithmeticRate(machine, model.weightFormat);
  const { bandwidthBytePerSecond: bandwidth, memoryBytes, dispatchSeconds, attained } = machine;
  return {
    arithmetic: decimal(convert(rate, 'flop-per-second', 'teraflop-per-second')),
    bandwidth: decimal(convert(bandwidth, 'byte-per-second', 'gigabyte-per-second')),
    memory: decimal(convert(memoryBytes, 'byte', 'gigabyte')),
    dispatch: decimal(convert(dispatchSeconds, 'second', 'microsecond')),
    attained: decimal(100 * attained),
  };
}

/** Without the digits that a change of unit adds in binary. */
function decimal(value: number): number {
  return Number(value.toPrecision(12));
}

/** The model of the settings with its weights in the format chosen, or null where the pasted configuration is none. */
export function modelOf(
  { model, config, weights }: Settings,
  { models }: Presets,
): ModelShape | null {
  const shape = model === 'own' ? pastedShape(config) : (models[model] ?? null);
  if (shape === null || weights === 'published') return shape;
  return { ...shape, weightFormat: weights satisfies NumberFormat };
}

function pastedShape(config: string): ModelShape | null {
  if (config === '') return null;
  const read = modelConfig(JSON.parse(config));
  return read.ok ? read.shape : null;
}

/** The workload of the settings; null while there is no model. Empty fields stand for the machine's own figures and for what nobody has stated. */
export function workloadOf(settings: Settings, presets: Presets): Workload | null {
  const model = modelOf(settings, presets);
  const machine = presets.machines[settings.machine];
  if (model === null || machine === undefined) return null;
  const { concurrency, batch, prompt, answer, cached, inGraph, metric, target } = settings;
  const { bound, measured, exact, after, growth, traffic } = settings;
  return {
    model,
    machine: ownMachine(settings, machine, model),
    traffic: {
      concurrency: concurrency ?? 1,
      batch: batch ?? 1,
      promptTokens: prompt ?? 1,
      answerTokens: answer ?? 1,
    },
    serving: { cached, inGraph },
    requirement: { metric, target: targetOf(metric, target ?? 1) },
    quality: { bound: shareOf(bound), measured: shareOf(measured), exact, after },
    scope: { parameters: growth ?? 1, traffic: traffic ?? 1 },
  };
}

function targetOf(metric: MetricId, target: number): number {
  const unit = targetUnits[metric];
  if (unit === 'gigabyte' || unit === 'megabyte') return convert(target, unit, 'byte');
  return target;
}

function shareOf(percent: number | null): number | null {
  return percent === null ? null : percent / 100;
}

function ownMachine(
  { arithmetic, bandwidth, memory, dispatch, attained, devices }: Settings,
  machine: Machine,
  model: ModelShape,
): Machine {
  const own = arithmeticRate(machine, model.weightFormat);
  const typed = (value: number | null, from: Unit, to: Unit) =>
    value === null ? null : convert(value, from, to);
  const rate = typed(arithmetic, 'teraflop-per-second', 'flop-per-second') ?? own;
  const flopPerSecond = Object.fromEntries(
    Object.entries(machine.flopPerSecond).map(([format, given]) => [format, given * (rate / own)]),
  );
  return {
    flopPerSecond,
    bandwidthBytePerSecond:
      typed(bandwidth, 'gigabyte-per-second', 'byte-per-second') ?? machine.bandwidthBytePerSecond,
    memoryBytes: typed(memory, 'gigabyte', 'byte') ?? machine.memoryBytes,
    dispatchSeconds: typed(dispatch, 'microsecond', 'second') ?? machine.dispatchSeconds,
    attained: attained === null ? machine.attained : attained / 100,
    devices: devices ?? 1,
  };
}

/** Whether a text names a technique. */
export function isTechnique(text: string): text is TechniqueId {
  return (techniqueIds as readonly string[]).includes(text);
}
