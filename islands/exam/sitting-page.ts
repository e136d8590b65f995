// A sitting on the page: what stands in its forms, what is shown of it, and where the keyboard goes next.
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { formatPercent } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import type { ExamCase } from '#src/worksheet/exam/exam-case.ts';
import type { ExamAttempt } from '#src/worksheet/exam-attempt.ts';
import { holdBusy } from '../kit/busy.ts';
import { plotPair } from '../kit/plot-pair.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { type Words, wordsIn } from '../kit/words.ts';
import { workloadText } from '../workload/text.ts';
import { caseFragment } from './case-link.ts';
import { caseView } from './case-view.ts';
import type { Draft, Said, SittingDesk } from './desk.ts';
import type { ExamPublished } from './published-names.ts';
import { resultView } from './result-view.ts';
import type { Sitting } from './sitting.ts';
import type { examStrings } from './strings.ts';
import { scoreOf } from './tally.ts';
import { taughtIn } from './taught-in.ts';
import { caseStrings } from './words/case.ts';
import { explanationStrings } from './words/explanation.ts';
import { resultStrings } from './words/result.ts';

/** What a sitting's page asks of the lab around it. */
export interface SittingHost {
  readonly locale: Locale;
  readonly words: Words<keyof (typeof examStrings)['en']>;
  readonly published: ExamPublished;
  /** Every stored sitting, to compare with. */
  readonly exams: () => readonly ExamAttempt[];
  readonly draw: () => void;
  /** Moves the focus to a part of the lab. */
  readonly focus: (selector: string) => void;
  /** Reads what is stored anew and draws. */
  readonly refresh: () => Promise<void>;
  readonly exportAll: () => Promise<Said>;
  readonly print: () => void;
  readonly leave: () => void;
}

/** One sitting with its cases, drawn by the lab that holds it. */
export class SittingPage {
  readonly sitting: Sitting;
  readonly #cases: readonly ExamCase[];
  readonly #host: SittingHost;
  readonly #words: Pick<SittingDesk, 'text' | 'asked' | 'explained' | 'told'>;
  readonly #drafts = new Map<string, Draft>();
  #said: Said | null = null;
  #result: boolean;
  #figure: Element | null = null;
  #release: (() => void) | undefined;

  constructor(sitting: Sitting, cases: readonly ExamCase[], host: SittingHost) {
    this.sitting = sitting;
    this.#cases = cases;
    this.#host = host;
    const { locale } = host;
    this.#words = {
      text: workloadText(locale),
      asked: wordsIn(caseStrings, locale),
      explained: wordsIn(explanationStrings, locale),
      told: wordsIn(resultStrings, locale),
    };
    this.#result = sitting.finished;
  }

  /** The case asked, or the result. */
  view(): TemplateResult {
    const desk = this.#desk();
    const exam = this.#cases[this.sitting.place];
    // Fresh controls for each case: a choice made for the last one must not stand in the next.
    const shown =
      this.#result || exam === undefined
        ? resultView(desk)
        : keyed(exam.caseId, caseView(desk, exam));
    return html`${unkeptView(desk)} ${shown}`;
  }

  /** Shows the sitting from its first open case, or its result. */
  open(): void {
    if (this.#result) this.#showResult();
    else {
      this.#host.draw();
      this.#focus('title');
    }
  }

  /** Lets go of what the page was held for. */
  close(): void {
    this.#release?.();
    this.#release = undefined;
  }

  get #caseId(): string {
    return this.sitting.caseIds[this.sitting.place] ?? '';
  }

  #desk(): SittingDesk {
    const { locale, words, published, exams } = this.#host;
    const { sitting } = this;
    const page = (path: string) => `${import.meta.env.BASE_URL}${locale}/${path}`;
    return {
      ...this.#words,
      ...{ locale, words, published, sitting },
      exams: exams(),
      said: this.#said,
      cases: this.#cases,
      figure: this.#figure,
      draft: this.#drafts.get(this.#caseId) ?? {},
      problem: sitting.problem === null ? null : problemSentence(sitting.problem, locale),
      chapter: (technique) => page(taughtIn(technique)),
      workload: (exam) => page(`workload/${caseFragment(exam)}`),
      act: {
        draft: (change) => {
          this.#drafts.set(this.#caseId, { ...this.#drafts.get(this.#caseId), ...change });
          this.#holdUnkept();
          this.#say(null);
        },
        answer: () => void this.#answer(),
        goTo: (place) => this.#goTo(place),
        result: () => this.#showResult(),
        finish: () => void this.#finish(),
        compare: () => {
          sitting.compared = true;
          this.#showResult();
        },
        keepAgain: () => void this.#kept(sitting.save()).then(this.#host.refresh),
        exportAll: () => void this.#host.exportAll().then((said) => this.#say(said)),
        print: this.#host.print,
        leave: () => {
          this.close();
          this.#host.leave();
        },
      },
    };
  }

  async #answer(): Promise<void> {
    const { sitting } = this;
    const { asked } = this.#words;
    const caseId = this.#caseId;
    const { verdict, confidence } = { ...sitting.given(caseId), ...this.#drafts.get(caseId) };
    if (verdict === undefined || confidence === undefined) {
      const none = verdict === undefined && confidence === undefined;
      const one = verdict === undefined ? 'missingVerdict' : 'missingConfidence';
      this.#say({ kind: 'bad', text: asked(none ? 'missing' : one) });
      const name = verdict === undefined ? 'exam-verdict' : 'exam-confidence';
      this.#host.focus(`input[name="${name}"]`);
      return;
    }
    const saving = sitting.answer({ caseId, verdict, confidence });
    this.#drafts.delete(caseId);
    if (sitting.attempt.reveal === 'each') {
      this.#say(null);
      this.#focus('explanation-title');
    } else {
      const next = sitting.nextUnanswered(sitting.place);
      if (next !== null) sitting.place = next;
      this.#say({ kind: 'good', text: asked('kept') });
      this.#focus(next === null ? 'hand-in' : 'title');
    }
    // An answer stays on the page whatever came of the write; what came of it is said.
    await this.#kept(saving);
    this.#host.draw();
  }

  #goTo(place: number): void {
    this.sitting.place = place;
    this.#result = false;
    this.#say(null);
    this.#focus('title');
  }

  async #finish(): Promise<void> {
    const saving = this.sitting.finish();
    // What was chosen and never given does not count any more.
    this.#drafts.clear();
    this.#showResult();
    await this.#kept(saving);
    await this.#host.refresh();
  }

  async #kept(saving: Promise<void>): Promise<void> {
    this.#holdUnkept();
    await saving;
    this.#holdUnkept();
  }

  /** Choices that are not in storage keep other code from taking the page over. */
  #holdUnkept(): void {
    const unkept = this.#drafts.size > 0 || this.sitting.problem !== null;
    if (unkept) this.#release ??= holdBusy('unsaved');
    else this.close();
  }

  #showResult(): void {
    this.#result = true;
    this.#say(null);
    this.#focus('title');
    void this.#drawFigure();
  }

  /** Fetches what draws the calibration; the table stands without it. */
  async #drawFigure(): Promise<void> {
    const { sitting } = this;
    const bins = scoreOf(sitting.attempt)?.bins ?? [];
    const withheld = sitting.attempt.reveal === 'teacher' && !sitting.compared;
    if (this.#figure !== null || bins.length === 0 || withheld) return;
    const { locale } = this.#host;
    const { told } = this.#words;
    const labels = {
      chart: told('calibrationName'),
      x: told('confidence'),
      y: told('shareRight'),
      tick: (value: number) => formatPercent(value, locale, { fractionDigits: 0 }),
    };
    try {
      const { reliabilityChart } = await import('../class-view/reliability/chart.ts');
      this.#figure = plotPair({ document, locale }, (context) =>
        reliabilityChart(bins, labels, context),
      );
      this.#host.draw();
    } catch (error) {
      this.#say({ kind: 'bad', text: problemSentence(error, locale) });
    }
  }

  #say(said: Said | null): void {
    this.#said = said;
    this.#host.draw();
  }

  #focus(part: string): void {
    this.#host.focus(`[data-part="${part}"]`);
  }
}

/** What to do while the last answers are on the page only. */
function unkeptView({ problem, words, act }: SittingDesk): TemplateResult | typeof nothing {
  if (problem === null) return nothing;
  return html`<div
    class="book-status book-screen-only"
    data-kind="bad"
    role="alert"
    data-part="unkept"
  >
    <p>${words('notKept', { reason: problem })}</p>
    <p class="book-bar">
      <button type="button" @click=${act.keepAgain}>${words('keepAgain')}</button>
      <button type="button" @click=${act.exportAll}>${words('export')}</button>
    </p>
  </div>`;
}
