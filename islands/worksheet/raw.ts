// What stands in the form, as text by input name, and back from stored answers: the only place that knows both.
import type { Locale } from '#src/book/locales.ts';
import type { FieldId } from '#src/worksheet/ids.ts';
import type { Answers } from '#src/worksheet/schema.ts';
import { writtenNumber } from './number-input.ts';

/** The inputs of one question by name; an input that was not touched is absent. */
export type Raw = Readonly<Record<string, string>>;
/** The questions filled in through inputs; evidence enters by citing. */
export type FormField = Exclude<FieldId, 'evidence'>;

type RawOf = { readonly [Field in FormField]: (answer: Answers[Field], locale: Locale) => Raw };

const rawOfField: RawOf = {
  requirement: (answer, locale) =>
    answer === undefined ? {} : { ...answer, target: writtenNumber(answer.target, locale) },
  predictions: (answer = {}, locale) =>
    Object.fromEntries(
      Object.entries(answer).flatMap(([id, { low, high, mechanism }]) => [
        [`${id}.low`, writtenNumber(low, locale)],
        [`${id}.high`, writtenNumber(high, locale)],
        ...(mechanism === undefined ? [] : [[`${id}.mechanism`, mechanism]]),
      ]),
    ),
  bottleneck: (answer) => ({ ...answer }),
  presence: (answer, locale) => {
    if (answer === undefined) return {};
    const rows = answer.tests.flatMap(({ threshold, ...test }, index) =>
      Object.entries({ ...test, threshold: writtenNumber(threshold, locale) }).map(
        ([name, text]) => [`tests.${index}.${name}`, text] as const,
      ),
    );
    const share = answer.share === undefined ? {} : { share: answer.share };
    return { answer: answer.answer, ...share, ...Object.fromEntries(rows) };
  },
  cost: (answer, locale) => {
    if (answer === undefined) return {};
    const { leastGain, evidence, ...texts } = answer;
    const cited = Object.fromEntries(evidence.map((id) => [`evidence.${id}`, 'yes']));
    return { ...texts, ...cited, leastGain: writtenNumber(percent(leastGain), locale) };
  },
  guardrail: (answer, locale) =>
    answer === undefined ? {} : { ...answer, bound: writtenNumber(answer.bound, locale) },
  verdict: (answer) => {
    const { owed, ...rest } = answer ?? {};
    return owed === undefined ? rest : { ...rest, owed };
  },
  flip: (answer, locale) =>
    answer === undefined
      ? {}
      : {
          ...answer,
          value: writtenNumber(answer.value, locale),
          plausible: answer.plausible ? 'yes' : 'no',
        },
  confidence: (answer, locale) =>
    answer === undefined ? {} : { confidence: writtenNumber(percent(answer), locale) },
  next: (answer) => ({ ...answer }),
};

/** The inputs of a question as a stored answer fills them. */
export function rawOf(field: FormField, answers: Answers, locale: Locale): Raw {
  const fill = rawOfField[field] as (answer: unknown, locale: Locale) => Raw;
  return fill(answers[field], locale);
}

/** A share of one in percent, without the last digits that multiplying adds. */
function percent(share: number): number {
  return Number((share * 100).toPrecision(12));
}

/** The inputs with one of them changed; another quantity has another unit, so the unit chosen before goes. */
export function withInput(raw: Raw, name: string, text: string): Raw {
  const unit = /^(.*)(?:metric|quantity)$/.exec(name)?.[1];
  const kept = Object.entries(raw).filter(([other]) => other !== `${unit}unit`);
  return { ...Object.fromEntries(kept), [name]: text };
}

/** How many rows of tests a question's inputs hold; at least one, so that there is one to fill in. */
export function testRows(raw: Raw): number {
  const indices = Object.keys(raw).flatMap((name) => {
    const index = /^tests\.(\d+)\./.exec(name)?.[1];
    return index === undefined ? [] : [Number(index)];
  });
  return Math.max(0, ...indices) + 1;
}

/** The inputs without one row of tests; the rows after it move up. */
export function withoutTest(raw: Raw, row: number): Raw {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, text]) => {
      const match = /^tests\.(\d+)\.(.+)$/.exec(name);
      if (!match) return [[name, text]];
      const index = Number(match[1]);
      if (index === row) return [];
      return [[`tests.${index > row ? index - 1 : index}.${match[2]}`, text]];
    }),
  );
}
