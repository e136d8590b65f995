// Everything a reader makes, by kind, and the door through which each kind comes in from storage or from a file.
import type { RunRecord } from '#src/measure/record.ts';
import { parseRecord } from '#src/measure/record-schema.ts';
import type { ExamAttempt } from './exam-attempt.ts';
import { type ParsedAs, parseExamAttempt, parseReview, parseWorksheet } from './migrate.ts';
import { responseSchema, type StoredResponse } from './response.ts';
import type { StoredReview } from './review-record.ts';
import type { Worksheet } from './schema.ts';

/** Records of all kinds. */
export interface Records {
  readonly worksheets: readonly Worksheet[];
  readonly runs: readonly RunRecord[];
  /** Answers to questions and reading exercises. */
  readonly responses: readonly StoredResponse[];
  /** Sittings of the judgement exam. */
  readonly exams: readonly ExamAttempt[];
  /** Reviews of questions, by question. */
  readonly reviews: readonly StoredReview[];
}

/** Every kind, in the order in which they are written: a worksheet after the runs that it cites. */
export const recordKinds = [
  'runs',
  'worksheets',
  'responses',
  'exams',
  'reviews',
] as const satisfies readonly (keyof Records)[];
/** One kind. */
export type RecordKind = (typeof recordKinds)[number];
/** A record of a kind. */
export type RecordOf<Kind extends RecordKind> = Records[Kind][number];

/** Reads a raw record of a kind, of this or an earlier version; says why where it is none. */
export const readers: {
  readonly [Kind in RecordKind]: (raw: unknown) => ParsedAs<RecordOf<Kind>>;
} = {
  runs: readRun,
  worksheets: parseWorksheet,
  responses: readResponse,
  exams: parseExamAttempt,
  reviews: parseReview,
};

/** A run whose hash does not fit is none: the path is then `hash`. */
function readRun(raw: unknown): ParsedAs<RunRecord> {
  const parsed = parseRecord(raw);
  if (parsed.ok) return { ok: true, value: parsed.record };
  const path = parsed.problem === 'hash' ? ['hash'] : [];
  return { ok: false, problem: { kind: 'shape', path } };
}

function readResponse(raw: unknown): ParsedAs<StoredResponse> {
  const parsed = responseSchema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  const path = parsed.error.issues[0]?.path.map(String) ?? [];
  return { ok: false, problem: { kind: 'shape', path } };
}
