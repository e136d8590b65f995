// How good the judgement of an exam was: accuracy, whether the three words were told apart, and whether the stated
// confidence was worth what it claimed (calibration, and its discrimination of right answers from wrong ones).
import { proportionInterval } from '#src/measure/statistics/proportion-interval.ts';
import { type ExamAttempt, standingAnswers } from './exam-attempt.ts';
import type { ExamKey } from './exam-key.ts';
import { type VerdictId, verdictIds } from './ids.ts';

/** One case beside its reference; `given` is null where it was not answered. */
export interface JudgedCase {
  readonly caseId: string;
  readonly technique: string;
  readonly reference: VerdictId;
  readonly given: { readonly verdict: VerdictId; readonly confidence: number } | null;
}

/** An interval of 95 % around a share. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/** The answers whose confidence lies from `low` to below `high` (the last bin includes 1). */
export interface ConfidenceBin {
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly meanConfidence: number;
  /** The share that was right. */
  readonly share: number;
  readonly interval: ShareInterval;
}

/** What the judged cases amount to. */
export interface ExamScore {
  readonly asked: number;
  readonly answered: number;
  readonly right: number;
  /** Right of asked: a case left out is not right. */
  readonly accuracy: number;
  readonly accuracyInterval: ShareInterval;
  /** Mean over the words of the reference of the share judged right: one word for everything gives 1/3 of three. */
  readonly balancedAccuracy: number;
  /** How often each word was given for each word of the reference. */
  readonly confusion: Readonly<Record<VerdictId, Readonly<Record<VerdictId, number>>>>;
  /**
   * The probability that a right answer was stated with more confidence than a wrong one (ties count half), the
   * area under the ROC curve: Hanley & McNeil (1982); null when all are right or all wrong.
   */
  readonly discrimination: number | null;
  /** Mean squared distance of confidence from 1 (right) or 0 (wrong): Brier (1950); null without answers. */
  readonly brier: number | null;
  /** Mean confidence less the share that was right; above 0 is over-confident. Null without answers. */
  readonly overconfidence: number | null;
  /** Calibration: bins that hold answers. */
  readonly bins: readonly ConfidenceBin[];
}

/** The lower ends of the bins of confidence. */
const binEdges = [0, 0.4, 0.6, 0.8, 0.95] as const;

/** Every case of an exam beside what was answered. */
export function judgedCases(
  attempt: Pick<ExamAttempt, 'answers' | 'finishedAt'>,
  key: ExamKey,
): readonly JudgedCase[] {
  const standing = standingAnswers(attempt);
  return [...key].map(([caseId, { technique, verdict }]) => {
    const answer = standing.get(caseId);
    const given = answer ? { verdict: answer.verdict, confidence: answer.confidence } : null;
    return { caseId, technique, reference: verdict, given };
  });
}

/** The score of judged cases, of one sitting or of many together; null where there are none. */
export function examScore(cases: readonly JudgedCase[]): ExamScore | null {
  if (cases.length === 0) return null;
  const answers = cases.flatMap(({ reference, given }) =>
    given ? [{ right: given.verdict === reference, confidence: given.confidence }] : [],
  );
  const right = answers.filter((answer) => answer.right).length;
  const { value, low, high } = proportionInterval(right, cases.length);
  return {
    asked: cases.length,
    answered: answers.length,
    right,
    accuracy: value,
    accuracyInterval: { low, high },
    balancedAccuracy: balancedAccuracy(cases),
    confusion: confusion(cases),
    discrimination: discrimination(answers),
    brier: mean(answers.map((answer) => (answer.confidence - Number(answer.right)) ** 2)),
    overconfidence: mean(answers.map((answer) => answer.confidence - Number(answer.right))),
    bins: binEdges.flatMap((edge, index) => {
      const end = binEdges[index + 1] ?? 1;
      const last = index === binEdges.length - 1;
      const inside = ({ confidence }: Stated) => edge <= confidence && (last || confidence < end);
      return bin({ low: edge, high: end }, answers.filter(inside));
    }),
  };
}

interface Stated {
  readonly right: boolean;
  readonly confidence: number;
}

function bin(ends: ShareInterval, answers: readonly Stated[]): ConfidenceBin[] {
  const n = answers.length;
  const meanConfidence = mean(answers.map(({ confidence }) => confidence));
  if (meanConfidence === null) return [];
  const { value, low, high } = proportionInterval(answers.filter(({ right }) => right).length, n);
  return [{ ...ends, n, meanConfidence, share: value, interval: { low, high } }];
}

function balancedAccuracy(cases: readonly JudgedCase[]): number {
  const shares = verdictIds.flatMap((verdict) => {
    const asked = cases.filter(({ reference }) => reference === verdict);
    const right = asked.filter(({ given }) => given?.verdict === verdict);
    return asked.length === 0 ? [] : [right.length / asked.length];
  });
  return mean(shares) ?? 0;
}

function confusion(cases: readonly JudgedCase[]): ExamScore['confusion'] {
  const count = (reference: VerdictId, verdict: VerdictId) =>
    cases.filter((one) => one.reference === reference && one.given?.verdict === verdict).length;
  const row = (reference: VerdictId) => ({
    apply: count(reference, 'apply'),
    defer: count(reference, 'defer'),
    never: count(reference, 'never'),
  });
  return { apply: row('apply'), defer: row('defer'), never: row('never') };
}

function discrimination(answers: readonly Stated[]): number | null {
  const right = answers.filter((answer) => answer.right);
  const wrong = answers.filter((answer) => !answer.right);
  const won = right.map((one) =>
    wrong.map(({ confidence }) => (Math.sign(one.confidence - confidence) + 1) / 2),
  );
  return mean(won.flat());
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
