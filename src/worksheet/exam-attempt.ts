// One sitting of the judgement exam as it is kept: which cases (by seed and version of their generator) and every
// answer given, in the order of time. Scores follow from it and are never stored.
import * as z from 'zod/mini';
import { verdictIds } from './ids.ts';
import { byInstant, compareTexts } from './order.ts';
import { sameJson } from './same-json.ts';
import { identifier, instant, proportion } from './schema.ts';

/** The version in which sittings are written; older ones pass through `migrate.ts`. */
export const examAttemptSchemaVersion = 1;

/** Before the book, after it, or in between for practice; the class view compares the first with the second. */
export const examPhaseIds = ['pre', 'post', 'practice'] as const;
/** One of the phases. */
export type ExamPhaseId = (typeof examPhaseIds)[number];

/** When the reference is shown: after each case, once all is handed in, or not by the page (the teacher does). */
export const revealIds = ['each', 'end', 'teacher'] as const;
/** One of these orders. */
export type RevealId = (typeof revealIds)[number];

/** Seeds are unsigned 32-bit whole numbers. */
export const largestSeed = 2 ** 32 - 1;

const answer = z.strictObject({
  caseId: identifier,
  verdict: z.enum(verdictIds),
  /** The probability that the verdict is the reference's, as the reader states it. */
  confidence: proportion,
  answeredAt: instant,
});

/** The most answers kept of one sitting; a changed mind counts as another answer. */
const answersKept = 1000;

/** The shape of a stored sitting. */
export const examAttemptSchema = z.strictObject({
  schema: z.literal(examAttemptSchemaVersion),
  id: identifier,
  seed: z.number().check(z.int(), z.gte(0), z.lte(largestSeed)),
  /** The version of the generator that made the cases: another one makes others from the same seed. */
  version: z.number().check(z.int(), z.gte(1)),
  phase: z.enum(examPhaseIds),
  reveal: z.enum(revealIds),
  startedAt: instant,
  /** When it was handed in; absent while it is open. */
  finishedAt: z.optional(instant),
  answers: z.array(answer).check(z.maxLength(answersKept)),
});

/** One sitting of the exam. */
export type ExamAttempt = z.infer<typeof examAttemptSchema>;
/** One answer of a sitting. */
export type ExamAnswer = z.infer<typeof answer>;

/** The answers that count, by case: the last given to each before the sitting was handed in. */
export function standingAnswers({
  answers,
  finishedAt,
}: Pick<ExamAttempt, 'answers' | 'finishedAt'>): ReadonlyMap<string, ExamAnswer> {
  const end = finishedAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(finishedAt);
  const counted = answers.filter(({ answeredAt }) => Date.parse(answeredAt) <= end);
  return new Map(counted.toSorted(inTime).map((given) => [given.caseId, given]));
}

/**
 * Joins two versions of one sitting: every answer of both, in the order of time; the first hand-in counts. The
 * order of the two does not matter. Null when they are sittings of different exams.
 */
export function mergeExamAttempts(a: ExamAttempt, b: ExamAttempt): ExamAttempt | null {
  const same = (['id', 'seed', 'version', 'phase', 'reveal'] as const).every(
    (key) => a[key] === b[key],
  );
  if (!same) return null;
  const all = [...a.answers, ...b.answers].toSorted(inTime);
  const answers = all.filter((one, index) => index === 0 || !sameJson(one, all[index - 1]));
  const ends = [a.finishedAt, b.finishedAt].filter((end) => end !== undefined);
  const [finishedAt] = ends.toSorted(byInstant);
  const [startedAt = a.startedAt] = [a.startedAt, b.startedAt].toSorted(byInstant);
  const { finishedAt: _, ...head } = a;
  return {
    ...head,
    startedAt,
    ...(finishedAt !== undefined && { finishedAt }),
    answers: answers.slice(-answersKept),
  };
}

/** By instant; what was answered at the same one, by content, so that every order of joining gives the same. */
function inTime(a: ExamAnswer, b: ExamAnswer): number {
  return (
    byInstant(a.answeredAt, b.answeredAt) ||
    compareTexts(a.caseId, b.caseId) ||
    compareTexts(a.verdict, b.verdict) ||
    a.confidence - b.confidence
  );
}
