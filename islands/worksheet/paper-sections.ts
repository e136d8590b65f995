// A worksheet as it stands on paper: every question with its answer, or with room to write one. Pure rows, so
// that the build, the page and the tests see the same sheet.
import type { Audit } from '#src/worksheet/audit.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import {
  presenceIds,
  reasonClassIds,
  resourceIds,
  type StepId,
  verdictIds,
} from '#src/worksheet/ids.ts';
import type { Answers, Attempt } from '#src/worksheet/schema.ts';
import { shownGroups } from '#src/worksheet/validation.ts';

import { unitOf } from './unit-choices.ts';
import { shortId, type Wording } from './wording-of.ts';
import type { PartId } from './words/fields.ts';

/** A question on paper. */
export interface PaperRow {
  readonly question: string;
  readonly hint?: string;
  /** The answer in lines; null leaves room for one. */
  readonly answer: readonly string[] | null;
  /** Choices to tick by hand while there is no answer. */
  readonly options?: readonly string[];
  /** The heading that stands before this row: a checkpoint's question, at the first of its rows. */
  readonly group?: string;
  /** How many lines to write on; `words` before each. */
  readonly blanks: readonly string[];
}

/** The questions of a step. */
export interface PaperSection {
  readonly title: string;
  /** When it was committed, in words. */
  readonly committed: string | null;
  readonly rows: readonly PaperRow[];
}

/** What is printed of a worksheet: an attempt, its audit where there is one, all steps unless some are named. */
export interface PaperOf {
  readonly attempt?: Attempt | undefined;
  readonly audit?: Audit | undefined;
  readonly steps?: readonly StepId[];
}

interface Writing {
  readonly definition: Definition;
  readonly words: Wording;
  readonly answers: Answers;
  readonly audit: Audit | undefined;
}

/** The sheet of an attempt; without one, of a blank worksheet. */
export function paperSections(
  definition: Definition,
  words: Wording,
  { attempt, audit, steps = definition.steps.map(({ id }) => id) }: PaperOf,
): readonly PaperSection[] {
  const writing = { definition, words, answers: attempt?.answers ?? {}, audit };
  return definition.steps
    .filter(({ id }) => steps.includes(id))
    .map(({ id, fields }) => {
      const at = attempt?.committed[id];
      return {
        title: words.steps[id],
        committed: at === undefined ? null : words.form('committedOn', { at: words.instant(at) }),
        rows: shownGroups(definition, fields).flatMap(({ question, fields: own }) => {
          const [first, ...rest] = own.flatMap((field) => rows[field](writing));
          if (first === undefined) return [];
          return question === null
            ? [first, ...rest]
            : [{ ...first, group: words.validation[question] }, ...rest];
        }),
      };
    });
}

const rows: Readonly<Record<keyof Answers, (writing: Writing) => readonly PaperRow[]>> = {
  requirement: ({ answers: { requirement }, words }) => [
    row(words, 'requirement', {
      answer: requirement && [
        words.condition({
          ...requirement,
          quantity: requirement.metric,
          value: requirement.target,
        }),
      ],
      blanks: [words.parts.metric, words.parts.target, words.parts.unit],
    }),
  ],
  predictions: ({ definition, answers: { predictions = {} }, words }) =>
    definition.predict.map((id, index) => {
      const given = predictions[id];
      const unit = unitOf(definition, id);
      return {
        question: words.quantity(id),
        hint: words
          .form('sentences', {
            what: index === 0 ? words.help.predictions : '',
            remedy: words.asked(id),
          })
          .trim(),
        answer: given
          ? [
              words.predicted(given),
              ...(given.mechanism
                ? [words.form('because', { mechanism: words.mechanism(given.mechanism) })]
                : []),
            ]
          : null,
        options: (definition.mechanisms[id] ?? []).map((option) => words.mechanism(option)),
        blanks: [words.form('lineLow'), words.form('lineHigh')].map((end) =>
          words.form('lineUnit', { end, unit: words.unit(unit) }),
        ),
      };
    }),
  evidence: ({ definition, answers: { evidence = {} }, words, audit }) =>
    definition.evidence.map((id, index) => {
      const cited = evidence[id];
      const interval = audit?.intervals.get(id);
      return {
        question: words.quantity(id),
        ...(index === 0 ? { hint: words.help.evidence } : {}),
        answer: cited
          ? [
              interval ? words.interval(interval) : '',
              cited.length === 0
                ? words.form('declaredNotMeasured')
                : cited.map(({ run }) => shortId(run)).join(', '),
            ]
          : null,
        blanks: [words.form('figure'), words.form('run')],
      };
    }),
  bottleneck: ({ answers: { bottleneck }, words }) => [
    row(words, 'bottleneck', {
      answer: bottleneck && [bottleneck.sentence, words.resources[bottleneck.resource]],
      options: resourceIds.map((id) => words.resources[id]),
      blanks: ['', ''],
    }),
  ],
  presence: ({ answers: { presence }, words, audit }) => [
    row(words, 'presence', {
      answer: presence && [
        words.presence[presence.answer],
        ...presence.tests.map((test) => words.condition({ ...test, value: test.threshold })),
        ...(audit?.ceiling
          ? [words.form('ceiling', { interval: words.interval(audit.ceiling) })]
          : []),
      ],
      options: presenceIds.map((id) => words.presence[id]),
      blanks: [words.parts.threshold, words.parts.threshold],
    }),
  ],
  cost: ({ answers: { cost }, words }) => {
    const { parts } = words;
    const part = (name: PartId, text: string) =>
      words.form('missingPart', { field: parts[name], part: text });
    return [
      row(words, 'cost', {
        answer: cost && [
          part('code', cost.code),
          part('failureModes', cost.failureModes),
          part('tuning', cost.tuning),
          part('leastGain', words.number(100 * cost.leastGain, 'percent')),
        ],
        blanks: [parts.code, parts.failureModes, parts.tuning, parts.leastGain],
      }),
    ];
  },
  guardrail: ({ answers: { guardrail }, words }) => [
    row(words, 'guardrail', {
      answer: guardrail && [words.condition({ ...guardrail, value: guardrail.bound })],
      blanks: [words.parts.quantity, words.parts.bound],
    }),
  ],
  verdict: ({ answers: { verdict }, words }) => [
    row(words, 'verdict', {
      answer: verdict && [
        words.verdicts[verdict.verdict],
        words.reasonClasses[verdict.reasonClass],
        ...(verdict.owed
          ? [
              words.form('missingPart', {
                field: words.parts.owed,
                part: words.quantity(verdict.owed),
              }),
            ]
          : []),
      ],
      options: [
        ...verdictIds.map((id) => words.verdicts[id]),
        ...reasonClassIds.map((id) => words.reasonClasses[id]),
      ],
      blanks: [words.parts.owed],
    }),
  ],
  flip: ({ answers: { flip }, words }) => [
    row(words, 'flip', {
      answer: flip && [words.condition(flip), words.sides[flip.side], flip.why],
      options: [words.sides.inside, words.sides.outside],
      blanks: [words.parts.quantity, words.parts.value, words.parts.why],
    }),
  ],
  confidence: ({ answers: { confidence }, words }) => [
    row(words, 'confidence', {
      answer: confidence === undefined ? undefined : [words.number(100 * confidence, 'percent')],
      blanks: ['%'],
    }),
  ],
  next: ({ definition, answers: { next }, words }) => [
    row(words, 'next', {
      answer: next && [words.quantity(next.quantity), next.why, words.modules[next.module]],
      options: (definition.module?.next ?? []).map((id) => words.modules[id]),
      blanks: [words.parts.quantity, words.parts.why, words.parts.module],
    }),
  ],
};

function row(
  { fields, help }: Pick<Wording, 'fields' | 'help'>,
  field: keyof Answers,
  {
    answer,
    ...rest
  }: Pick<PaperRow, 'blanks' | 'options'> & { readonly answer: readonly string[] | undefined },
): PaperRow {
  return { question: fields[field], hint: help[field], answer: answer ?? null, ...rest };
}
