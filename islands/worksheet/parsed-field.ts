// From what stands in the form to an answer: whole answers only, with what is wrong with the rest, input by input.
import type { Locale } from '#src/book/locales.ts';
import { isUnit, type Unit, units } from '#src/core/units.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import {
  comparisonIds,
  presenceIds,
  reasonClassIds,
  resourceIds,
  sideIds,
  verdictIds,
} from '#src/worksheet/ids.ts';
import { moduleIds } from '#src/worksheet/roadmap.ts';
import type { AnswerOf } from '#src/worksheet/schema.ts';
import { readNumber } from './number-input.ts';
import { type FormField, type Raw, testRows } from './raw.ts';
import { unitOf } from './unit-choices.ts';

/** What is wrong with an input. */
export type InputProblem =
  | 'not-number'
  | 'ambiguous'
  | 'low-above-high'
  | 'is-a-point'
  | 'not-positive'
  | 'not-share';

/** An answer as far as the inputs hold one; `whole` is false while something typed is not in it. */
export interface ParsedField<Field extends FormField> {
  readonly value: AnswerOf<Field> | undefined;
  readonly problems: Readonly<Record<string, InputProblem>>;
  readonly whole: boolean;
}

interface Reading {
  readonly raw: Raw;
  readonly locale: Locale;
  readonly definition: Definition;
  readonly problems: Record<string, InputProblem>;
}

type Parse = { readonly [Field in FormField]: (reading: Reading) => AnswerOf<Field> | undefined };

const parse: Parse = {
  requirement: (reading) => {
    const metric = text(reading, 'metric');
    const comparison = oneOf(reading, 'comparison', comparisonIds);
    const target = number(reading, 'target');
    if (!metric || !comparison || target === undefined) return undefined;
    return { metric, comparison, target, unit: unit(reading, 'unit', metric) };
  },
  predictions: (reading) => {
    const whole = reading.definition.predict.flatMap((id) => {
      const prediction = predictionOf(reading, id);
      return prediction === undefined ? [] : [[id, prediction] as const];
    });
    return whole.length === 0 ? undefined : Object.fromEntries(whole);
  },
  bottleneck: (reading) => {
    const resource = oneOf(reading, 'resource', resourceIds);
    return resource && { sentence: text(reading, 'sentence'), resource };
  },
  presence: (reading) => {
    const answer = oneOf(reading, 'answer', presenceIds);
    const tests = Array.from({ length: testRows(reading.raw) }, (_, row) =>
      conditionOf(reading, `tests.${row}.`, 'threshold'),
    ).flatMap((test) => (test === undefined ? [] : [{ ...test.condition, threshold: test.value }]));
    const share = text(reading, 'share');
    return answer && { answer, tests, ...(share ? { share } : {}) };
  },
  cost: (reading) => {
    const leastGain = share(reading, 'leastGain');
    if (leastGain === undefined) return undefined;
    const { evidence: asked, gain } = reading.definition;
    const evidence = [...new Set([...asked, gain])].filter(
      (id) => text(reading, `evidence.${id}`) === 'yes',
    );
    const [code, failureModes, tuning] = ['code', 'failureModes', 'tuning'].map((name) =>
      text(reading, name),
    ) as [string, string, string];
    return { code, failureModes, tuning, leastGain, evidence };
  },
  guardrail: (reading) => {
    const guardrail = conditionOf(reading, '', 'bound');
    return guardrail && { ...guardrail.condition, bound: guardrail.value };
  },
  verdict: (reading) => {
    const verdict = oneOf(reading, 'verdict', verdictIds);
    const reasonClass = oneOf(reading, 'reasonClass', reasonClassIds);
    if (!verdict || !reasonClass) return undefined;
    const owed = verdict === 'defer' ? text(reading, 'owed') : '';
    return { verdict, reasonClass, ...(owed ? { owed } : {}) };
  },
  flip: (reading) => {
    const flip = conditionOf(reading, '', 'value');
    const side = oneOf(reading, 'side', sideIds);
    const plausible = oneOf(reading, 'plausible', ['yes', 'no']);
    if (!flip || !side || !plausible) return undefined;
    return {
      ...flip.condition,
      value: flip.value,
      side,
      plausible: plausible === 'yes',
      why: text(reading, 'why'),
    };
  },
  confidence: (reading) => share(reading, 'confidence'),
  next: (reading) => {
    const quantity = text(reading, 'quantity');
    const module = oneOf(reading, 'module', moduleIds);
    return quantity && module ? { quantity, why: text(reading, 'why'), module } : undefined;
  },
};

/** Reads one question's inputs. */
export function parsedField<Field extends FormField>(
  field: Field,
  raw: Raw,
  { definition, locale }: { readonly definition: Definition; readonly locale: Locale },
): ParsedField<Field> {
  const problems: Record<string, InputProblem> = {};
  const value = parse[field]({ raw, locale, definition, problems }) as AnswerOf<Field> | undefined;
  return { value, problems, whole: holdsAll(field, raw, value) };
}

/** Whether everything typed is in the answer; a choice whose row or interval is unfinished is not. */
function holdsAll(field: FormField, raw: Raw, value: unknown): boolean {
  const typed = Object.keys(raw).filter((name) => raw[name]?.trim() !== '');
  if (typed.length === 0) return true;
  if (value === undefined) return false;
  if (field === 'predictions')
    return typed.every((name) => Object.hasOwn(value as object, name.replace(/\.[^.]*$/, '')));
  if (field !== 'presence') return true;
  const rows = new Set(typed.flatMap((name) => /^tests\.(\d+)/.exec(name)?.[1] ?? []));
  return (value as AnswerOf<'presence'>).tests.length === rows.size;
}

function predictionOf(reading: Reading, id: string): AnswerOf<'predictions'>[string] | undefined {
  const { definition, problems } = reading;
  const low = number(reading, `${id}.low`);
  const high = number(reading, `${id}.high`);
  // What varies by factors is scored by factors, which zero has none of.
  if (definition.quantities[id]?.scale === 'log' && low !== undefined && low <= 0)
    problems[`${id}.low`] = 'not-positive';
  else if (low !== undefined && high !== undefined && low > high)
    problems[`${id}.low`] = 'low-above-high';
  else if (low !== undefined && low === high) problems[`${id}.low`] = 'is-a-point';
  if (low === undefined || high === undefined || problems[`${id}.low`]) return undefined;
  const mechanism = text(reading, `${id}.mechanism`);
  return { low, high, unit: unitOf(definition, id), ...(mechanism ? { mechanism } : {}) };
}

function conditionOf(reading: Reading, prefix: string, valueName: string) {
  const quantity = text(reading, `${prefix}quantity`);
  const comparison = oneOf(reading, `${prefix}comparison`, comparisonIds);
  const value = number(reading, prefix + valueName);
  if (!quantity || !comparison || value === undefined) return undefined;
  return {
    condition: { quantity, comparison, unit: unit(reading, `${prefix}unit`, quantity) },
    value,
  };
}

function text({ raw }: Reading, name: string): string {
  return raw[name] ?? '';
}

function oneOf<Id extends string>({ raw }: Reading, name: string, ids: readonly Id[]) {
  return ids.find((id) => id === raw[name]);
}

function unit({ raw, definition }: Reading, name: string, quantity: string): Unit {
  const chosen = raw[name] ?? '';
  const own = unitOf(definition, quantity);
  // The unit of a quantity chosen before says nothing about the one chosen now.
  return isUnit(chosen) && units[chosen].dimension === units[own].dimension ? chosen : own;
}

function number({ raw, locale, problems }: Reading, name: string): number | undefined {
  const read = readNumber(raw[name] ?? '', locale);
  if (read.ok) return read.value;
  if (read.problem !== 'empty') problems[name] = read.problem;
  return undefined;
}

/** A share of one typed in percent. */
function share(reading: Reading, name: string): number | undefined {
  const value = number(reading, name);
  if (value === undefined) return undefined;
  if (value >= 0 && value <= 100) return value / 100;
  reading.problems[name] = 'not-share';
  return undefined;
}
