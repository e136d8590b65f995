// The workload's figures as the page shows them: key numbers, roofline and memory, each figure with its table.
import { ridgeFlopPerByte } from '#src/core/roofline.ts';
import { type AnswerCost, answerCost } from '#src/core/workload/answer.ts';
import { cacheBytesPerToken, stateBytes } from '#src/core/workload/cache.ts';
import { memoryParts, memorySplit, totalBytes } from '#src/core/workload/memory.ts';
import { activeParameters, totalParameters } from '#src/core/workload/model-parameters.ts';
import { arithmeticRate, type TimeSplit, totalSeconds } from '#src/core/workload/pass-seconds.ts';
import type { Workload } from '#src/core/workload/workload.ts';
import { plotPair } from '../kit/plot-pair.ts';
import type { memoryChart, Roof, RooflinePoint, rooflineChart } from './chart.ts';
import { element, scrollTable, tableRow } from './element.ts';
import type { WorkloadText } from './text.ts';

/** The drawing functions; the page fetches them when it draws. */
export interface Drawing {
  readonly rooflineChart: typeof rooflineChart;
  readonly memoryChart: typeof memoryChart;
}

/** Names and values of what a reader asks of a workload first. */
export function keyFigures(
  workload: Workload,
  { say, number }: WorkloadText,
): readonly (readonly [string, string])[] {
  const { model } = workload;
  const cost = answerCost(workload);
  const state = stateBytes(model);
  return [
    [say('total'), number(totalParameters(model), 'parameter')],
    [say('active'), number(activeParameters(model), 'parameter')],
    [say('cachePerToken'), number(cacheBytesPerToken(model), 'byte')],
    ...(state > 0 ? [[say('state'), number(state, 'byte')] as const] : []),
    [say('firstToken'), number(cost.firstTokenSeconds, 'second')],
    [say('token'), number(cost.tokenSeconds, 'second')],
    [say('answerTime'), number(cost.answerSeconds, 'second')],
    [say('throughput'), number(cost.tokensPerSecond, 'token-per-second')],
    [say('memoryTotal'), number(totalBytes(memorySplit(workload)), 'byte')],
  ];
}

/** The two phases on the roof of the devices. */
export function rooflineOf(workload: Workload): {
  readonly roof: Roof;
  readonly passes: readonly (Omit<RooflinePoint, 'label'> & {
    readonly flop: number;
    readonly bytes: number;
    readonly seconds: number;
    readonly decides: 'memory' | 'arithmetic' | 'dispatch';
  })[];
} {
  const { machine, model } = workload;
  const reached = machine.attained * machine.devices;
  const { prefill, decode } = answerCost(workload);
  return {
    roof: {
      flopPerSecond: arithmeticRate(machine, model.weightFormat) * reached,
      bytePerSecond: machine.bandwidthBytePerSecond * reached,
    },
    passes: [passOf('prefill', prefill), passOf('decode', decode)],
  };
}

function passOf(
  kind: 'prefill' | 'decode',
  { cost, time }: Pick<AnswerCost['prefill'], 'cost' | 'time'>,
) {
  const flop = cost.matrixFlop + cost.mixingFlop;
  const bytes = cost.weightBytes + cost.cacheBytes;
  const seconds = totalSeconds(time);
  return {
    ...{ kind, flop, bytes, seconds, decides: decider(time) },
    intensity: flop / bytes,
    rate: flop / seconds,
  };
}

function decider(time: TimeSplit): 'memory' | 'arithmetic' | 'dispatch' {
  const memory = time.weights + time.cache;
  const arithmetic = time.matrices + time.mixing;
  if (time.dispatch > memory + arithmetic) return 'dispatch';
  return memory > arithmetic ? 'memory' : 'arithmetic';
}

interface ViewContext {
  readonly document: Document;
  readonly text: WorkloadText;
}

/** The roofline with the workload's passes on it. */
export function rooflinePlot(
  workload: Workload,
  { rooflineChart: draw }: Drawing,
  { document, text }: ViewContext,
): Element {
  const { say, number, locale } = text;
  const { roof, passes } = rooflineOf(workload);
  const points = passes.map((pass) => ({ ...pass, label: say(`chart.${pass.kind}`) }));
  const labels = {
    name: say('chart.rooflineName'),
    intensity: say('chart.intensity'),
    rate: say('chart.rate'),
    ridge: say('chart.ridge'),
    tickRate: (rate: number) => number(rate, 'flop-per-second'),
    tickIntensity: (intensity: number) => number(intensity, 'ratio'),
  };
  return plotPair({ document, locale }, (context) => draw(points, roof, labels, context));
}

/** The roofline's caption: where the ridge lies. */
export function rooflineCaption(workload: Workload, { say, number }: WorkloadText): string {
  const { roof } = rooflineOf(workload);
  const ridge = ridgeFlopPerByte({
    peakFlopPerSecond: roof.flopPerSecond,
    bandwidthBytePerSecond: roof.bytePerSecond,
  });
  return say('chart.rooflineCaption', { ridge: number(ridge, 'flop-per-byte') });
}

/** The roofline's table. */
export function rooflineTable(workload: Workload, { document, text }: ViewContext): HTMLElement {
  const { say, number } = text;
  const heads = ['phase', 'work', 'bytes', 'intensity', 'time', 'decides'] as const;
  const deciders = { memory: 'bandwidth', arithmetic: 'arithmetic', dispatch: 'dispatch' } as const;
  const rows = rooflineOf(workload).passes.map((pass) =>
    tableRow(document, [
      say(`chart.${pass.kind}`),
      number(pass.flop, 'flop'),
      number(pass.bytes, 'byte'),
      number(pass.intensity, 'flop-per-byte'),
      number(pass.seconds, 'second'),
      say(`decides.${deciders[pass.decides]}`),
    ]),
  );
  return scrollTable(
    document,
    say('chart.roofline'),
    heads.map((head) => say(head)),
    rows,
  );
}

/** The memory as one bar against what the devices have. */
export function memoryPlot(
  workload: Workload,
  { memoryChart: draw }: Drawing,
  { document, text }: ViewContext,
): Element {
  const { say, number, locale } = text;
  const split = memorySplit(workload);
  const parts = memoryParts.map((id) => ({ id, label: say(`part.${id}`), bytes: split[id] }));
  const capacity = capacityOf(workload);
  const labels = {
    name: say('chart.memoryName'),
    capacity: number(capacity, 'byte'),
    tick: (bytes: number) => number(bytes, 'byte'),
  };
  return plotPair({ document, locale }, (context) => draw(parts, capacity, labels, context));
}

/** The memory's caption: how much of what there is. */
export function memoryCaption(workload: Workload, { say, number }: WorkloadText): string {
  const total = totalBytes(memorySplit(workload));
  const capacity = capacityOf(workload);
  const values = { total: number(total, 'byte'), capacity: number(capacity, 'byte') };
  if (total <= capacity) return say('chart.memoryCaption', values);
  return say('chart.memoryOver', { ...values, over: number(total - capacity, 'byte') });
}

/** The memory's table. */
export function memoryTable(workload: Workload, { document, text }: ViewContext): HTMLElement {
  const { say, number, share } = text;
  const split = memorySplit(workload);
  const total = totalBytes(split);
  const rows = memoryParts.map((id) =>
    tableRow(document, [say(`part.${id}`), number(split[id], 'byte'), share(split[id] / total)]),
  );
  return scrollTable(
    document,
    say('chart.memory'),
    [say('holds'), say('size'), say('share')],
    rows,
  );
}

/** The key figures as a list of terms. */
export function keyList(workload: Workload, { document, text }: ViewContext): HTMLElement[] {
  return keyFigures(workload, text).map(([name, value]) =>
    element(
      document,
      'div',
      {},
      element(document, 'dt', {}, name),
      element(document, 'dd', {}, value),
    ),
  );
}

/** A sentence where the text is longer than the model is made for, or null. */
export function contextWarning(
  { model, traffic }: Workload,
  { say, number }: WorkloadText,
): string | null {
  const tokens = traffic.promptTokens + traffic.answerTokens;
  if (model.context === null || tokens <= model.context) return null;
  return say('beyondContext', {
    context: number(model.context, 'count'),
    tokens: number(tokens, 'count'),
  });
}

function capacityOf({ machine }: Workload): number {
  return machine.memoryBytes * machine.devices;
}
