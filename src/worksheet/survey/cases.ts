// Deployments to be placed by the reader. What is right is not typed here: it is where the decision tree leads.
import { type DecisionAnswers, decisionPath } from './decision.ts';
import { type SurveyMethod, surveyMethods } from './matrix.ts';

/** What a case may be given: one of the methods, or none. */
export const placements = [...surveyMethods, 'none'] as const;
/** One of these. */
export type Placement = (typeof placements)[number];

/** What is so in each deployment, as answers to the tree. */
export const surveyCases = {
  'large-sibling': { latency: 'yes', bound: 'bytes', vocabulary: 'yes' },
  'browser-chain': { latency: 'yes', bound: 'work' },
  'code-edits': {
    latency: 'yes',
    bound: 'bytes',
    vocabulary: 'no',
    training: 'no',
    repetitive: 'yes',
  },
  'tutor-page': { latency: 'no', bound: 'work' },
  'house-model': {
    latency: 'yes',
    bound: 'bytes',
    vocabulary: 'no',
    training: 'yes',
    exact: 'yes',
  },
  'busy-server': { latency: 'yes', bound: 'work' },
  'loose-drafts': {
    latency: 'yes',
    bound: 'bytes',
    vocabulary: 'no',
    training: 'yes',
    exact: 'no',
  },
} as const satisfies Readonly<Record<string, DecisionAnswers>>;

/** A case's id. */
export type SurveyCase = keyof typeof surveyCases;

/** The cases in order. */
export const surveyCaseIds = Object.keys(surveyCases) as readonly SurveyCase[];

/** Where a case belongs; throws when its answers do not lead to an end. */
export function placementOf(id: SurveyCase): Placement {
  const { end } = decisionPath(surveyCases[id]);
  if (end === null) throw new Error(`case ${id}: its answers lead to no end of the tree`);
  return methodOf(end) ?? 'none';
}

function methodOf(end: string): SurveyMethod | undefined {
  return surveyMethods.find((method) => method === end);
}
