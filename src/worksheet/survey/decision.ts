// From a deployment to a method of speculation, or to none: six questions, each leading to another or to an end.

/** Every question with where each of its answers leads. */
export const decisionTree = {
  /** Does a single stream miss its latency? */
  latency: { no: 'none-met', yes: 'bound' },
  /** What binds a pass: the bytes of the weights, or starting kernels and arithmetic? */
  bound: { work: 'none-no-room', bytes: 'vocabulary' },
  /** Is there a much faster model of the same vocabulary? */
  vocabulary: { yes: 'vanilla', no: 'training' },
  /** May something be trained on the target? */
  training: { yes: 'exact', no: 'repetitive' },
  /** Must the distribution be exactly the target's? */
  exact: { yes: 'eagle', no: 'medusa' },
  /** Does the text repeat itself? */
  repetitive: { yes: 'lookahead', no: 'none-no-guess' },
} as const;

/** A question of the tree. */
export type DecisionQuestion = keyof typeof decisionTree;
/** An answer to a question. */
export type DecisionAnswer<Question extends DecisionQuestion = DecisionQuestion> =
  Question extends DecisionQuestion ? keyof (typeof decisionTree)[Question] & string : never;

type Destination = {
  [Question in DecisionQuestion]: (typeof decisionTree)[Question][keyof (typeof decisionTree)[Question]];
}[DecisionQuestion];

/** Where the tree ends: a method, or none and why. */
export type DecisionEnd = Exclude<Destination, DecisionQuestion>;

/** The questions in the order in which they are written down. */
export const decisionQuestions = Object.keys(decisionTree) as readonly DecisionQuestion[];

/** Every end, in the order in which the tree names them. */
export const decisionEnds: readonly DecisionEnd[] = decisionQuestions.flatMap((question) =>
  Object.values<Destination>(decisionTree[question]).filter((to) => !isQuestion(to)),
) as DecisionEnd[];

/** One step of a path. */
export interface DecisionStep {
  readonly question: DecisionQuestion;
  readonly answer: string;
}

/** The steps taken, and either the next question or the end. */
export type DecisionPath = { readonly steps: readonly DecisionStep[] } & (
  | { readonly next: DecisionQuestion; readonly end: null }
  | { readonly next: null; readonly end: DecisionEnd }
);

/** Answers by question; those off the path do not count. */
export type DecisionAnswers = Readonly<Partial<Record<DecisionQuestion, string>>>;

/** Follows the answers from the first question as far as they lead. */
export function decisionPath(answers: DecisionAnswers): DecisionPath {
  const steps: DecisionStep[] = [];
  let at: DecisionQuestion | DecisionEnd = 'latency';
  while (isQuestion(at)) {
    const answer: string = answers[at] ?? '';
    const to = destination(at, answer);
    if (to === undefined) return { steps, next: at, end: null };
    steps.push({ question: at, answer });
    at = to;
  }
  return { steps, next: null, end: at };
}

/** The answers of a question in their order. */
export function decisionAnswers(question: DecisionQuestion): readonly string[] {
  return Object.keys(decisionTree[question]);
}

/** Where an answer leads; undefined for one that the question does not have. */
export function destination(question: DecisionQuestion, answer: string): Destination | undefined {
  const branches: Readonly<Record<string, Destination>> = decisionTree[question];
  return Object.hasOwn(branches, answer) ? branches[answer] : undefined;
}

/** Whether a place in the tree asks something. */
export function isQuestion(place: string): place is DecisionQuestion {
  return Object.hasOwn(decisionTree, place);
}

/** Answers as they are kept: `question:answer` along the path. */
export function keptAnswers(answers: DecisionAnswers): string[] {
  return decisionPath(answers).steps.map(({ question, answer }) => `${question}:${answer}`);
}

/** Reads what was kept; entries of another edition are left out. */
export function readAnswers(kept: unknown): DecisionAnswers {
  if (!Array.isArray(kept)) return {};
  return Object.fromEntries(
    kept.flatMap((entry) => {
      const [question = '', answer = ''] = String(entry).split(':');
      const known = isQuestion(question) && destination(question, answer) !== undefined;
      return known ? [[question, answer]] : [];
    }),
  );
}
