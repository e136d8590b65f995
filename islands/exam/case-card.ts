// A case as a card reads: its requirement first, then model, machine, traffic and what is known of the quality, each
// figure with its unit in the reader's language. What it comes to is left to the reader.
import { cacheBytesPerToken, stateBytes } from '#src/core/workload/cache.ts';
import { weightBytes } from '#src/core/workload/memory.ts';
import { activeParameters, totalParameters } from '#src/core/workload/model-parameters.ts';
import { arithmeticRate } from '#src/core/workload/pass-seconds.ts';
import type { ExamCase } from '#src/worksheet/exam/exam-case.ts';
import type { Words } from '../kit/words.ts';
import { measuredTechniques } from '../workload/settings.ts';
import type { WorkloadText } from '../workload/text.ts';
import { formStrings } from '../workload/words/form.ts';
import type { ExamPublished } from './published-names.ts';
import type { caseStrings } from './words/case.ts';

/** The words of a case in one language. */
export type CaseWords = Words<keyof (typeof caseStrings)['en']>;

/** One line of a card; `source` is where its figures were read. */
export interface CardRow {
  readonly label: string;
  readonly value: string;
  readonly source?: string;
}

/** Lines that belong together. */
export interface CardSection {
  readonly title: string;
  readonly rows: readonly CardRow[];
}

/** What a card is written with. */
export interface CardContext {
  readonly words: CaseWords;
  readonly text: WorkloadText;
  readonly published: Pick<ExamPublished, 'models' | 'machines'>;
}

/** The sections of a case's card. */
export function caseCard(exam: ExamCase, context: CardContext): readonly CardSection[] {
  const { words } = context;
  return [
    { title: words('requirement'), rows: requirementRows(exam, context) },
    { title: words('model'), rows: modelRows(exam, context) },
    { title: words('machine'), rows: machineRows(exam, context) },
    { title: words('traffic'), rows: trafficRows(exam, context) },
    { title: words('quality'), rows: qualityRows(exam, context) },
  ];
}

function requirementRows({ workload }: ExamCase, { words, text }: CardContext): CardRow[] {
  const { requirement, scope } = workload;
  const { metric, target } = requirement;
  const form = formStrings[text.locale];
  return [
    { label: form[`metric.${metric}`], value: text.metric(metric, target) },
    {
      label: words('scope'),
      value: words('scopeIs', {
        growth: text.number(scope.parameters, 'count'),
        traffic: text.number(scope.traffic, 'count'),
      }),
    },
  ];
}

function modelRows({ model, workload }: ExamCase, { words, text, published }: CardContext) {
  const shape = workload.model;
  const { number, locale } = text;
  const [total, met] = [totalParameters(shape), activeParameters(shape)];
  const cache = cacheBytesPerToken(shape);
  const state = stateBytes(shape);
  const format = formStrings[locale][`format.${shape.weightFormat}`];
  const rows: (CardRow | null)[] = [
    { label: words('name'), ...named(published.models, model) },
    { label: words('parameters'), value: number(total, 'parameter') },
    // A lookup of the vocabulary is met for one row alone; only experts make a difference worth a line.
    met < 0.9 * total ? { label: words('met'), value: number(met, 'parameter') } : null,
    {
      label: words('weights'),
      value: words('weightsIn', { bytes: number(weightBytes(shape), 'byte'), format }),
    },
    {
      label: words('cachePerToken'),
      value: cache > 0 ? number(cache, 'byte') : words('noCache'),
    },
    state > 0 ? { label: words('state'), value: number(state, 'byte') } : null,
    shape.context === null
      ? null
      : { label: words('context'), value: number(shape.context, 'token') },
  ];
  return rows.filter((row) => row !== null);
}

function machineRows({ machine, workload }: ExamCase, { words, text, published }: CardContext) {
  const { machine: rates, model } = workload;
  const { number, share } = text;
  const { value: name, ...source } = named(published.machines, machine);
  return [
    {
      label: words('name'),
      value: words('machineName', { count: number(rates.devices, 'count'), name }),
      ...source,
    },
    {
      label: words('arithmetic'),
      value: number(arithmeticRate(rates, model.weightFormat), 'flop-per-second'),
    },
    { label: words('bandwidth'), value: number(rates.bandwidthBytePerSecond, 'byte-per-second') },
    { label: words('memory'), value: number(rates.memoryBytes, 'byte') },
    { label: words('attained'), value: share(rates.attained) },
    { label: words('dispatch'), value: number(rates.dispatchSeconds, 'second') },
  ];
}

function trafficRows({ workload }: ExamCase, { words, text }: CardContext): CardRow[] {
  const { traffic, serving } = workload;
  const { number } = text;
  return [
    { label: words('prompt'), value: number(traffic.promptTokens, 'token') },
    { label: words('answer'), value: number(traffic.answerTokens, 'token') },
    { label: words('concurrency'), value: number(traffic.concurrency, 'count') },
    { label: words('batch'), value: number(traffic.batch, 'count') },
    { label: words('cached'), value: words(serving.cached ? 'cached.yes' : 'cached.no') },
    { label: words('inGraph'), value: words(serving.inGraph ? 'inGraph.yes' : 'inGraph.no') },
  ];
}

/** What must be right, what is, and what is with the technique; where that leaves every token as it was, nothing to measure. */
function qualityRows({ technique, workload, judgement }: ExamCase, { words, text }: CardContext) {
  const { bound, measured, after } = workload.quality;
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? words('unmeasured') : text.share(value);
  const changesText = (measuredTechniques as readonly string[]).includes(technique);
  return [
    { label: words('bound'), value: share(bound) },
    { label: words('measured'), value: share(measured) },
    ...(changesText
      ? [
          {
            label: words(judgement.used ? 'afterWithout' : 'afterWith'),
            value: share(after[technique]),
          },
        ]
      : []),
  ];
}

function named(
  list: CardContext['published']['models'],
  id: string,
): { readonly value: string; readonly source?: string } {
  const found = list[id];
  return found === undefined ? { value: id } : { value: found.name, source: found.source };
}
