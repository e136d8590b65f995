// One worksheet as the page holds it: what was read, what stands in the form, what is being saved. Both parts of
// a chapter share one session, so that they never disagree.
import type { Locale } from '#src/book/locales.ts';
import type { RunRecord } from '#src/measure/record.ts';
import type { WorksheetRevealId } from '#src/worksheet/assignment.ts';
import { type Audit, audit } from '#src/worksheet/audit.ts';
import type { World } from '#src/worksheet/citation.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import type { FieldId, StepId } from '#src/worksheet/ids.ts';
import {
  answer,
  commit,
  currentAttempt,
  fieldEditable,
  type Refusal,
  retry,
} from '#src/worksheet/machine.ts';
import type { Answers, Attempt, Citation, Worksheet } from '#src/worksheet/schema.ts';
import { type Persistence, requestPersistence } from '#src/worksheet/storage/persistence.ts';
import type { StoreChange, WorksheetStore } from '#src/worksheet/storage/store.ts';
import { newWorkId } from '../kit/work.ts';
import { revealAmong, revealId } from './assigned.ts';
import { draftsAmong, gradesAmong, gradesId, withGrade } from './drafts.ts';
import { FormState } from './form-state.ts';
import { carriedFields, freshWorksheet } from './fresh-worksheet.ts';
import { type FormField, type Raw, withInput } from './raw.ts';
import { Saver, type SaveState } from './saver.ts';
import { leaveUnsaved, takeUnsaved } from './unsaved.ts';

/** Holds a worksheet, takes changes, keeps them, and tells its listeners. */
export class WorksheetSession {
  readonly definition: Definition;
  readonly store: WorksheetStore;
  readonly #current: World['current'];
  readonly #saver: Saver;
  readonly #listeners = new Set<() => void>();
  readonly #form: FormState;
  #worksheet: Worksheet | undefined;
  #installation = '';
  #audit: { readonly of: unknown; readonly audit: Audit } | undefined;
  /** All readable worksheets of this definition, latest change first. */
  worksheets: readonly Worksheet[] = [];
  /** Whether a stored worksheet could not be read. */
  unreadable = false;
  runs: ReadonlyMap<string, RunRecord> = new Map();
  /** Criteria that the reader awarded, of the current attempt. */
  grades: ReadonlySet<string> = new Set();
  /** When our judgement is shown: with the verdict, or once the teacher has shown it. */
  revealed: WorksheetRevealId = 'end';
  refusal: Refusal | null = null;
  notice: 'merged' | 'forked' | 'updated' | null = null;
  persistence: Persistence | null = null;

  private constructor(
    definition: Definition,
    store: WorksheetStore,
    { current, locale }: { readonly current: World['current']; readonly locale: Locale },
  ) {
    this.definition = definition;
    this.store = store;
    this.#current = current;
    this.#form = new FormState(definition, locale);
    this.#saver = new Saver(definition, store, {
      adopt: (worksheet, notice) => this.#adopt(worksheet, notice),
      changed: () => this.#tell(),
      now: () => new Date(),
    });
    store.subscribe((change) => void this.#heard(change));
  }

  /** Opens the latest worksheet of a definition in a store, or a fresh one. */
  static async open(
    definition: Definition,
    store: WorksheetStore,
    context: { readonly current: World['current']; readonly locale: Locale },
  ): Promise<WorksheetSession> {
    const session = new WorksheetSession(definition, store, context);
    await session.reload();
    return session;
  }

  /** The worksheet with all changes; undefined until the reader answers something. */
  get worksheet(): Worksheet | undefined {
    return this.#worksheet;
  }

  /** The attempt being worked on, an empty one before there is any. */
  get attempt(): Attempt {
    return this.#worksheet === undefined
      ? { id: '', startedAt: '', committed: {}, answers: {} }
      : currentAttempt(this.#worksheet);
  }

  get saveState(): SaveState {
    return this.#saver.state;
  }

  /** The installation of this browser profile. */
  get installation(): string {
    return this.#installation;
  }

  /** Calls back after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads everything anew; what stands unsaved in the form stays. */
  async reload(id = this.#worksheet?.id): Promise<void> {
    const { worksheets, unreadable } = await this.store.list();
    this.#installation = await this.store.installation();
    await this.#readRuns();
    this.unreadable = unreadable.some((record) => record.id.startsWith(`${this.definition.id}.`));
    this.worksheets = worksheets.filter((sheet) => sheet.definition.id === this.definition.id);
    this.#worksheet = this.worksheets.find((sheet) => sheet.id === id) ?? this.worksheets[0];
    this.#saver.base = this.#worksheet;
    await this.#readResponses();
    this.#takeUp();
    this.#tell();
  }

  /** What stands in the inputs of a question. */
  raw(field: FormField): Raw {
    return this.#form.raw(field, this.attempt.answers);
  }

  /** Takes what the reader typed into one input. */
  input(field: FormField, name: string, text: string): void {
    this.replaceRaw(field, withInput(this.raw(field), name, text));
  }

  /** Takes all inputs of a question at once. */
  replaceRaw(field: FormField, raw: Raw): void {
    this.notice = null;
    const { value, whole } = this.#form.type(field, raw);
    this.#answer(field, value as Answers[typeof field]);
    if (this.refusal === null || this.refusal.reason === 'invalid')
      this.#saver.draft(field, whole && this.refusal === null ? null : raw);
    else this.#form.drop([field]);
  }

  /** Cites runs for a quantity; an empty list declares that nothing was measured, undefined takes it back. */
  cite(quantity: string, citations: readonly Citation[] | undefined): void {
    const { [quantity]: _, ...others } = this.attempt.answers.evidence ?? {};
    const evidence = citations === undefined ? others : { ...others, [quantity]: [...citations] };
    this.#answer('evidence', evidence);
    void this.flush();
  }

  /** Commits a step; a refusal stands in `refusal`. Asks the browser to keep the data at the first one. */
  async commit(step: StepId): Promise<boolean> {
    // A suggestion that the reader left as it is becomes the answer by being committed.
    if (step === 'predict' && this.attempt.answers.requirement === undefined)
      this.replaceRaw('requirement', this.raw('requirement'));
    const change = commit(this.definition, this.#begun(), step, new Date().toISOString());
    this.refusal = change.ok ? null : change.refusal;
    if (change.ok) {
      this.#worksheet = change.worksheet;
      const rule = this.definition.steps.find(({ id }) => id === step);
      // What is locked is shown as it was committed; elsewhere a half-filled row may still be finished.
      this.#form.drop(rule?.locks ? (rule.fields as readonly FormField[]) : []);
      this.#saver.put(change.worksheet, null);
      this.#tell();
      await this.flush();
      this.persistence ??= await requestPersistence(navigator.storage);
    }
    this.#tell();
    return change.ok;
  }

  /** Opens a new attempt beside the finished one. */
  async retry(): Promise<void> {
    const change = retry(this.definition, this.#begun(), {
      attemptId: newWorkId(),
      now: new Date().toISOString(),
      keep: carriedFields,
    });
    this.refusal = change.ok ? null : change.refusal;
    if (change.ok) {
      this.#worksheet = change.worksheet;
      this.#form.drop();
      this.grades = new Set();
      this.#saver.put(change.worksheet, null);
    }
    this.#tell();
    await this.flush();
  }

  /** Leaves a note of what is not written yet, since the page may be gone before the database is done. */
  leave(): void {
    const fields = [...this.#saver.unsaved].filter((field) => field !== 'evidence');
    const raws = Object.fromEntries(fields.map((field) => [field, this.raw(field)]));
    leaveUnsaved(() => sessionStorage, this.definition.id, this.attempt.id, raws);
    void this.flush();
  }

  /** Awards or takes back a criterion of the rubric. */
  async grade(criterion: string, met: boolean): Promise<void> {
    this.grades = withGrade(this.grades, criterion, met);
    this.#tell();
    await this.#saver.response(gradesId(this.definition.id, this.attempt.id), [...this.grades]);
  }

  /** Keeps when our judgement is shown. */
  async reveal(when: WorksheetRevealId): Promise<void> {
    this.revealed = when;
    this.#tell();
    await this.#saver.response(revealId(this.definition.id), [when]);
  }

  /** Writes what is pending at once. */
  flush(): Promise<void> {
    return this.#saver.flush();
  }

  /** The audit of the current attempt, or of another one of this worksheet. */
  audit(attempt: Attempt = this.attempt): Audit {
    if (this.#audit?.of === attempt) return this.#audit.audit;
    const world = { runs: this.runs, current: this.#current, installation: this.#installation };
    const result = audit(this.definition, this.#worksheet ?? this.#fresh(), world, attempt);
    this.#audit = { of: attempt, audit: result };
    return result;
  }

  #answer<Field extends FieldId>(field: Field, value: Answers[Field] | undefined): void {
    const now = new Date().toISOString();
    const change = answer(this.definition, this.#begun(), field, value, now);
    this.refusal = change.ok ? null : change.refusal;
    if (change.ok) {
      this.#worksheet = change.worksheet;
      this.#saver.put(change.worksheet, field);
    }
    this.#tell();
  }

  #takeUp(): void {
    const attempt = this.#worksheet === undefined ? null : this.attempt.id;
    for (const [field, raw] of takeUnsaved(() => sessionStorage, this.definition.id, attempt))
      if (fieldEditable(this.definition, this.attempt, field)) this.replaceRaw(field, raw);
  }

  #begun(): Worksheet {
    this.#worksheet ??= this.#fresh();
    return this.#worksheet;
  }

  #fresh(): Worksheet {
    // Two tabs that begin at the same time begin the same worksheet; one that cannot be read keeps its name.
    const id = this.unreadable ? newWorkId() : this.#installation;
    return freshWorksheet(this.definition, id, new Date().toISOString());
  }

  #adopt(worksheet: Worksheet, notice: WorksheetSession['notice']): void {
    const before = this.attempt;
    this.#worksheet = worksheet;
    this.notice = notice ?? this.notice;
    this.#form.settle(before, this.attempt);
    this.#tell();
  }

  async #heard({ origin, kind, id }: StoreChange): Promise<void> {
    if (kind === 'all') {
      this.#saver.forget();
      this.#worksheet = undefined;
      return this.reload();
    }
    if (kind === 'run') {
      await this.#readRuns();
      return this.#tell();
    }
    if (kind !== 'worksheet' || origin === 'here') return;
    if (this.#worksheet === undefined) return this.reload();
    if (id === this.#worksheet.id) await this.#saver.meet();
  }

  async #readRuns(): Promise<void> {
    const { runs } = await this.store.listRuns();
    this.runs = new Map(runs.map((run) => [run.id, run]));
    this.#audit = undefined;
  }

  async #readResponses(): Promise<void> {
    const { responses } = await this.store.listResponses();
    const drafts = draftsAmong(responses, this.definition.id, this.attempt.id);
    this.#form.restore(drafts);
    this.#saver.keptDrafts(drafts.keys());
    this.grades = gradesAmong(responses, this.definition.id, this.attempt.id);
    this.revealed = revealAmong(responses, this.definition.id);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
