// Two filled-in worksheets to show: one that does everything the rubric asks, and one that does what most first
// attempts do. Both go through the machine, and what is wrong with the second is found by the audit, not written here.
import { citableEstimates, type World } from './citation.ts';
import type { Definition } from './definition.ts';
import { gatherEvidence } from './evidence.ts';
import { answer, type Change, commit, newWorksheet } from './machine.ts';
import { referenceJudgement } from './reference.ts';
import type { AnswerOf, Answers, Worksheet } from './schema.ts';

/** What a reader writes in their own words. */
export interface ExemplarWords {
  readonly sentence: string;
  readonly code: string;
  readonly failureModes: string;
  readonly tuning: string;
  readonly why: string;
}

type Predictions = AnswerOf<'predictions'>;

/** Cites for every quantity that a definition asks for the latest run that measures it; none is declared as unmeasured. */
export function fullEvidence(
  { evidence, quantities }: Definition,
  { runs }: Pick<World, 'runs'>,
): AnswerOf<'evidence'> {
  const latest = [...runs.values()].toSorted(
    (a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt),
  );
  return Object.fromEntries(
    evidence.map((id) => {
      const quantity = quantities[id];
      const cited = latest.flatMap((run) => {
        const [estimate] = quantity === undefined ? [] : citableEstimates(quantity, run);
        return estimate === undefined ? [] : [{ run: run.id, estimate }];
      });
      return [id, cited.slice(0, 1)];
    }),
  );
}

/** Answers that the given runs carry: the book's own judgement of them, with a reader's predictions and words. */
export function excellentAnswers(
  definition: Definition,
  world: World,
  { predictions, words }: { readonly predictions: Predictions; readonly words: ExemplarWords },
): Answers {
  const evidence = fullEvidence(definition, world);
  const book = referenceJudgement(definition, gatherEvidence(definition, evidence, world));
  const { requirement, guardrail, flip, supported } = book;
  const { sentence, why, ...cost } = words;
  const { share } = definition.reference;
  const [owed] = Object.keys(evidence).filter((id) => evidence[id]?.length === 0);
  return {
    requirement: {
      metric: requirement.quantity,
      comparison: requirement.comparison,
      target: requirement.value,
      unit: requirement.unit,
    },
    predictions,
    evidence,
    bottleneck: { sentence, resource: book.resource },
    presence: {
      answer: book.presence,
      tests: book.tests.map(({ quantity, comparison, value, unit }) => ({
        quantity,
        comparison,
        threshold: value,
        unit,
      })),
      ...(share !== undefined && { share }),
    },
    cost: { ...cost, leastGain: book.leastGain, evidence: [definition.gain] },
    guardrail: {
      quantity: guardrail.quantity,
      comparison: guardrail.comparison,
      bound: guardrail.value,
      unit: guardrail.unit,
    },
    verdict: {
      verdict: supported.verdict,
      reasonClass: book.reasonClass,
      ...(supported.verdict === 'defer' && owed !== undefined && { owed }),
    },
    flip: {
      quantity: flip.quantity,
      comparison: flip.comparison,
      // Where the evidence for its number is missing the flip stands at the requirement.
      value: flip.value ?? requirement.value,
      unit: flip.unit,
      side: flip.side,
      plausible: flip.plausible,
      why,
    },
    confidence: 0.85,
  };
}

/** Answers without a measurement: a published factor, a bottleneck by name, "apply". */
export function insufficientAnswers(
  definition: Definition,
  { predictions, words }: { readonly predictions: Predictions; readonly words: ExemplarWords },
): Answers {
  const { sentence, why, ...cost } = words;
  const { requirement, tests } = definition.reference;
  const [test = requirement] = tests;
  const { quantity, comparison, value, unit } = test;
  return {
    requirement: {
      metric: requirement.quantity,
      comparison: requirement.comparison,
      target: requirement.value,
      unit: requirement.unit,
    },
    predictions,
    evidence: Object.fromEntries(definition.evidence.map((id) => [id, []])),
    bottleneck: { sentence, resource: 'arithmetic' },
    presence: { answer: 'yes', tests: [{ quantity, comparison, threshold: value, unit }] },
    cost: { ...cost, leastGain: 0.01, evidence: [] },
    guardrail: {
      quantity: requirement.quantity,
      comparison: 'at-most',
      bound: requirement.value,
      unit: requirement.unit,
    },
    verdict: { verdict: 'apply', reasonClass: 'task' },
    flip: { quantity, comparison, value, unit, side: 'outside', plausible: true, why },
    confidence: 1,
  };
}

/** A worksheet taken through every step with these answers; throws naming what the machine refused. */
export function filledWorksheet(
  definition: Definition,
  answers: Answers,
  { id, now }: { readonly id: string; readonly now: string },
): Worksheet {
  let worksheet = newWorksheet({ definition, id, attemptId: id, now });
  const take = (change: Change, what: string) => {
    if (!change.ok) throw new Error(`exemplar ${id}, ${what}: ${JSON.stringify(change.refusal)}`);
    worksheet = change.worksheet;
  };
  for (const { id: step, fields } of definition.steps) {
    for (const field of fields)
      take(answer(definition, worksheet, field, answers[field], now), field);
    take(commit(definition, worksheet, step, now), step);
  }
  return worksheet;
}
