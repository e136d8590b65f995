// Where worksheets and runs are kept, behind one interface: what is written is read back, a write from another
// tab is joined and not overwritten, and a record that cannot be read is left as it is.
import type { RunRecord } from '#src/measure/record.ts';
import type { ExamAttempt } from '../exam-attempt.ts';
import type { RecordProblem } from '../migrate.ts';
import type { RecordKind, Records } from '../records.ts';
import type { StoredResponse } from '../response.ts';
import type { StoredReview } from '../review-record.ts';
import type { Worksheet } from '../schema.ts';

/** Why storage did not do what was asked. */
export type StorageReason =
  | 'refused'
  | 'blocked'
  | 'quota'
  | 'unreadable'
  | 'newer'
  | 'not-kept'
  | 'altered-run'
  | 'invalid'
  | 'conflict'
  | 'closed';

/** A failure of storage, as a reason to be worded; `record` is the id concerned, `cause` the browser's own error. */
export class StorageProblem extends Error {
  readonly reason: StorageReason;
  readonly record: string | null;

  constructor(reason: StorageReason, record: string | null = null, cause?: unknown) {
    super(`storage: ${reason}${record === null ? '' : ` (${record})`}`, { cause });
    this.name = 'StorageProblem';
    this.reason = reason;
    this.record = record;
  }
}

/** A record that stands in storage and cannot be read; it is kept, and can be exported raw. */
export interface Unreadable {
  readonly id: string;
  readonly problem: RecordProblem;
  readonly raw: unknown;
}

/** What a write left in storage, as read back. */
export interface Written {
  readonly worksheet: Worksheet;
  /** Another tab had written since: the worksheet now holds both. */
  readonly merged: boolean;
  /** Ids of attempts that went two ways and were kept twice. */
  readonly forked: readonly string[];
}

/** What a change may concern; `all` when everything was removed. */
export const storeChangeKinds = ['worksheet', 'run', 'response', 'exam', 'review', 'all'] as const;

/** What changed, and whether this store did it or another tab (or another part of this page). */
export interface StoreChange {
  readonly origin: 'here' | 'elsewhere';
  readonly kind: (typeof storeChangeKinds)[number];
  readonly id: string | null;
}

/** One of several records written together: what stood there (undefined: nothing) and what stands there now. */
export interface Kept {
  readonly kind: RecordKind;
  readonly before: unknown;
  readonly after: unknown;
}

/** The reader's worksheets, runs, answers, exams and reviews. Every method rejects with `StorageProblem`. */
export interface WorksheetStore {
  readonly place: 'indexeddb' | 'memory';
  /** Why the records live in memory only and must be exported; null when they are kept. */
  readonly refusal: StorageReason | null;
  /** All worksheets, latest change first, and those that cannot be read. */
  list(): Promise<{
    readonly worksheets: readonly Worksheet[];
    readonly unreadable: readonly Unreadable[];
  }>;
  read(id: string): Promise<Worksheet | undefined>;
  /** Writes when `worksheet.revision` is still the stored one, else joins both; returns what was read back, with its new revision. */
  write(worksheet: Worksheet): Promise<Written>;
  /** Writes all of these, each as the method of its kind does, or, where one cannot be written, none. */
  writeAll(records: Records): Promise<readonly Kept[]>;
  delete(id: string): Promise<void>;
  /** Removes everything, the installation's id too. */
  deleteAll(): Promise<void>;
  /** All runs that can be read, latest first, and the rest. */
  listRuns(): Promise<{
    readonly runs: readonly RunRecord[];
    readonly unreadable: readonly Unreadable[];
  }>;
  readRun(id: string): Promise<RunRecord | undefined>;
  /** Adds a run; one that is already there is left as it is, since a run never changes. */
  writeRun(run: RunRecord): Promise<RunRecord>;
  deleteRun(id: string): Promise<void>;
  /** All answers outside the worksheets that can be read, latest first, and the rest. */
  listResponses(): Promise<{
    readonly responses: readonly StoredResponse[];
    readonly unreadable: readonly Unreadable[];
  }>;
  readResponse(id: string): Promise<StoredResponse | undefined>;
  /** Joins an answer with the one that is there: the later stands, free text that differs is kept; returns what was read back. */
  writeResponse(response: StoredResponse): Promise<StoredResponse>;
  /** All sittings of the exam that can be read, latest first, and the rest. */
  listExams(): Promise<{
    readonly exams: readonly ExamAttempt[];
    readonly unreadable: readonly Unreadable[];
  }>;
  readExam(id: string): Promise<ExamAttempt | undefined>;
  /** Joins a sitting with the one that is there: every answer of both is kept; returns what was read back. */
  writeExam(attempt: ExamAttempt): Promise<ExamAttempt>;
  deleteExam(id: string): Promise<void>;
  /** The reviews of all questions that can be read, the latest reviewed first, and the rest. */
  listReviews(): Promise<{
    readonly reviews: readonly StoredReview[];
    readonly unreadable: readonly Unreadable[];
  }>;
  /** Joins the reviews of a question with those that are there; returns what was read back. */
  writeReview(review: StoredReview): Promise<StoredReview>;
  /** The random id of this browser profile, made on first use. */
  installation(): Promise<string>;
  /** Calls back after every change, also those of other tabs; returns the way to stop. */
  subscribe(listener: (change: StoreChange) => void): () => void;
  close(): void;
}
