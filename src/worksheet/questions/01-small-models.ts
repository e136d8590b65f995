// The check-yourself questions of the module on small models.
import { mapOutcome } from '#src/core/size-map.ts';
import type { QuestionSet } from '../question.ts';

const map = { easy: 0.75, smallCost: 1, largeCost: 5 } as const;
const hard = { easy: 0.75, smallRight: 0.96, largeRight: 0.98, hardRight: 0.9 } as const;

/** The questions of the module on small models, with their keys. */
export const smallModelsQuestions = {
  'mean-cost': {
    kind: 'numeric',
    unit: 'count',
    given: map,
    answer: mapOutcome(
      {
        right: [
          [1, 1],
          [1, 1],
        ],
        cost: [map.smallCost, map.largeCost],
        weight: [map.easy, 1 - map.easy],
      },
      [0, 1],
    ).cost,
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  'map-right': {
    kind: 'numeric',
    unit: 'percent',
    given: hard,
    answer: 100 * (hard.easy * hard.smallRight + (1 - hard.easy) * hard.hardRight),
    tolerance: { relative: 0.005, because: 'rounding' },
  },
  front: {
    kind: 'single',
    options: ['dearer-no-better', 'slowest', 'least-right', 'largest'],
    correct: 'dearer-no-better',
  },
  'chosen-on': {
    kind: 'single',
    options: ['other-prompts', 'same-prompts', 'training-prompts', 'more-rungs'],
    correct: 'other-prompts',
  },
  'equal-cost': {
    kind: 'single',
    options: ['baseline-too-weak', 'too-strict', 'needs-speed', 'fine'],
    correct: 'baseline-too-weak',
  },
  'who-knows': {
    kind: 'single',
    options: ['a-router', 'the-answer', 'the-largest', 'nobody'],
    correct: 'a-router',
  },
} as const satisfies QuestionSet;
