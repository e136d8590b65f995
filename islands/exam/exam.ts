// The judgement exam on the page: begins sittings and finds them again, fetches their cases from a worker, and hands
// the one that is open to its own page.
import { html } from 'lit';
import { locales } from '#src/book/locales.ts';
import { TaskWorker } from '#src/runtime/task-worker.ts';
import { type ParsedAssignment, parseAssignment } from '#src/worksheet/assignment.ts';
import type { ExamAttempt } from '#src/worksheet/exam-attempt.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { downloadText } from '../kit/download-text.ts';
import { LabElement } from '../kit/lab-element.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { renderPart } from '../kit/render-part.ts';
import { wordsIn } from '../kit/words.ts';
import { newWorkId, openWork } from '../kit/work.ts';
import { printOnly } from '../worksheet/print-only.ts';
import type { ExamDesk, Said } from './desk.ts';
import type { CasesMade, CasesProgress } from './exam-contract.ts';
import { keptFile } from './kept-file.ts';
import type { ExamPublished } from './published-names.ts';
import { newAttempt, Sitting, type SittingPlan } from './sitting.ts';
import { SittingPage } from './sitting-page.ts';
import { startView } from './start-view.ts';
import { examStrings } from './strings.ts';

const worker = new TaskWorker(
  () => new Worker(new URL('./exam-worker.ts', import.meta.url), { type: 'module' }),
);

class ExamLab extends LabElement {
  #store: WorksheetStore | undefined;
  #exams: readonly ExamAttempt[] = [];
  #assigned: ParsedAssignment | null = null;
  #plan: ExamDesk['plan'] = { seed: randomSeed(), phase: 'practice', reveal: 'each' };
  #confirming: string | null = null;
  #said: Said | null = null;
  #page: SittingPage | null = null;
  #making: CasesProgress | null = null;
  #words = wordsIn(examStrings, 'en');

  protected override async start(): Promise<void> {
    this.#words = wordsIn(examStrings, this.locale);
    const store = await openWork();
    this.#store = store;
    const heard = store.subscribe(({ origin, kind }) => {
      if (origin === 'elsewhere' && (kind === 'exam' || kind === 'all')) void this.#refresh();
    });
    this.signal.addEventListener('abort', () => {
      heard();
      worker.stop();
    });
    this.#assigned = assignedExam(location.hash);
    const follow = () => {
      this.#assigned = assignedExam(location.hash);
      this.#draw();
    };
    addEventListener('hashchange', follow, { signal: this.signal });
    await this.#refresh();
  }

  get #published(): ExamPublished {
    const shelf = this.labPart('published', HTMLScriptElement).textContent ?? '';
    return JSON.parse(shelf) as ExamPublished; // written by the shell of the same build
  }

  /** Reads what is stored; what another tab answered in the sitting on the page is taken up. */
  async #refresh(): Promise<void> {
    try {
      const { exams } = (await this.#store?.listExams()) ?? { exams: [] };
      this.#exams = exams;
      const sitting = this.#page?.sitting;
      const same = exams.find(({ id }) => id === sitting?.attempt.id);
      if (same) sitting?.join(same);
      this.#draw();
    } catch (error) {
      this.#failed(problemSentence(error, this.locale), () => void this.#refresh());
    }
  }

  #failed(reason: string, again: () => void): void {
    renderPart(
      html`<p class="book-status" data-kind="bad" role="alert">${reason}</p>
        <p class="book-bar">
          <button type="button" @click=${again}>${this.#words('tryAgain')}</button>
        </p>`,
      this.labPart('live'),
    );
  }

  #draw(): void {
    const live = this.labPart('live');
    if (this.#making === null) {
      renderPart(this.#page?.view() ?? startView(this.#desk()), live);
      return;
    }
    const { made, of } = this.#making;
    const text = this.#words('making', { made, of });
    renderPart(
      html`<p role="status" data-part="making">${text}</p>
        <progress max=${of} value=${made} aria-label=${text}></progress>`,
      live,
    );
  }

  #desk(): ExamDesk {
    const { locale } = this;
    const instants = new Intl.DateTimeFormat(locales[locale].tag, {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    const plan = (change: Partial<ExamDesk['plan']>) => {
      this.#plan = { ...this.#plan, ...change };
      this.#draw();
    };
    return {
      locale,
      words: this.#words,
      memory: this.#store?.place === 'memory',
      exams: this.#exams,
      assigned: this.#assigned,
      plan: this.#plan,
      confirming: this.#confirming,
      said: this.#said,
      instant: (iso) => instants.format(new Date(iso)),
      act: {
        plan,
        newSeed: () => plan({ seed: randomSeed() }),
        begin: (chosen) => void this.#begin(chosen),
        open: (attempt) => void this.#open(attempt),
        confirm: (id) => this.#confirm(id),
        remove: (id) => void this.#remove(id),
        exportAll: () => void this.#exported().then((said) => this.#say(said)),
      },
    };
  }

  async #begin(plan: SittingPlan): Promise<void> {
    const attempt = newAttempt(plan, newWorkId(), new Date());
    await this.#open(attempt);
    const sitting = this.#page?.sitting;
    if (sitting?.attempt.id !== attempt.id) return;
    await sitting.save();
    this.#draw();
  }

  /** Makes the cases of a sitting and shows it. */
  async #open(attempt: ExamAttempt): Promise<void> {
    const store = this.#store;
    if (store === undefined) return;
    const published = this.#published;
    this.#said = null;
    const onProgress = (progress: CasesProgress) => {
      this.#making = progress;
      this.#draw();
    };
    onProgress({ made: 0, of: 1 });
    let cases: CasesMade;
    try {
      const wanted = { seed: attempt.seed, presets: published.presets };
      cases = await worker.call('cases', wanted, { signal: this.signal, onProgress });
    } catch (error) {
      this.#making = null;
      if (this.signal.aborted) return;
      const reason = problemSentence(error, this.locale);
      this.#failed(this.#words('notMade', { reason }), () => void this.#open(attempt));
      return;
    }
    this.#making = null;
    this.#page = new SittingPage(new Sitting(attempt, store, () => new Date()), cases, {
      locale: this.locale,
      words: this.#words,
      published,
      exams: () => this.#exams,
      draw: () => this.#draw(),
      focus: (selector) => this.querySelector<HTMLElement>(selector)?.focus(),
      refresh: () => this.#refresh(),
      exportAll: () => this.#exported(),
      print: () => printOnly([this]),
      leave: () => void this.#leave(),
    });
    this.#page.open();
  }

  async #leave(): Promise<void> {
    this.#page = null;
    await this.#refresh();
    this.querySelector<HTMLElement>('#exam-earlier')?.focus();
  }

  #confirm(id: string | null): void {
    const asked = id ?? this.#confirming;
    this.#confirming = id;
    this.#draw();
    const part = id === null ? 'delete' : 'keep';
    this.querySelector<HTMLElement>(`[data-exam="${asked}"] [data-part="${part}"]`)?.focus();
  }

  async #remove(id: string): Promise<void> {
    this.#confirming = null;
    try {
      await this.#store?.deleteExam(id);
      this.#said = { kind: 'good', text: this.#words('deleted') };
      await this.#refresh();
      this.querySelector<HTMLElement>('#exam-earlier')?.focus();
    } catch (error) {
      const reason = problemSentence(error, this.locale);
      this.#say({ kind: 'bad', text: this.#words('notDeleted', { reason }) });
    }
  }

  /** Hands out everything as a file, the sitting on the page included. */
  async #exported(): Promise<Said> {
    const now = new Date().toISOString();
    const name = `which-bottleneck-${now.slice(0, 10)}.json`;
    try {
      const store = this.#store ?? (await openWork());
      const attempt = this.#page?.sitting.attempt ?? null;
      const text = await keptFile(store, attempt, { now, newId: newWorkId });
      downloadText(name, text, 'application/json');
      return { kind: 'good', text: this.#words('exported', { name }) };
    } catch (error) {
      return { kind: 'bad', text: problemSentence(error, this.locale) };
    }
  }

  #say(said: Said): void {
    this.#said = said;
    this.#draw();
  }
}

/** What the fragment sets, where it sets an exam. */
function assignedExam(fragment: string): ParsedAssignment | null {
  const parsed = parseAssignment(fragment);
  return parsed?.ok && parsed.assignment.of !== 'exam' ? null : parsed;
}

/** Six digits: short enough to be read out. */
function randomSeed(): string {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(100_000 + (drawn % 900_000));
}

customElements.define('lab-exam', ExamLab);
