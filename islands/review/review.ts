// Spaced review on the page: draws the session, reads answers, and leads the keyboard from question to question.
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Locale } from '#src/book/locales.ts';
import type { Answer } from '#src/worksheet/question.ts';
import type { RatingId } from '#src/worksheet/review-record.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { downloadText } from '../kit/download-text.ts';
import { LabElement } from '../kit/lab-element.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { renderPart } from '../kit/render-part.ts';
import { wordsIn } from '../kit/words.ts';
import { openWork } from '../kit/work.ts';
import { loadQuestion } from '../question/load-questions.ts';
import { questionStrings } from '../question/strings.ts';
import { readNumber } from '../worksheet/number-input.ts';
import { ankiNote, ankiText } from './anki.ts';
import { itemView } from './item-view.ts';
import { listingOf } from './listing.ts';
import { ankiView, overview } from './overview.ts';
import { ReviewSession } from './session.ts';
import { reviewStrings } from './strings.ts';
import type { Reviewing } from './view.ts';

class ReviewLab extends LabElement {
  #session: ReviewSession | undefined;
  #store: WorksheetStore | undefined;
  #begun = false;
  #loading = false;
  #failed = false;
  #status: Reviewing['status'] = null;
  #file: Reviewing['file'] = null;

  get #words() {
    return wordsIn(reviewStrings, this.locale);
  }

  get #ids(): readonly string[] {
    return JSON.parse(this.dataset['questions'] ?? '[]') as string[]; // written by the shell of the same build
  }

  protected override async start(): Promise<void> {
    const store = await openWork();
    this.#store = store;
    this.#session = new ReviewSession({
      store,
      ids: this.#ids,
      locale: this.locale,
      load: loadQuestion,
      now: () => new Date(),
    });
    // What another tab reviewed or answered is not asked again; a question on the page stays.
    const heard = store.subscribe(({ origin }) => {
      if (origin === 'elsewhere') void this.#refresh();
    });
    this.signal.addEventListener('abort', heard);
    await this.#refresh();
  }

  async #refresh(): Promise<void> {
    try {
      await this.#session?.refresh();
      this.#draw();
    } catch (error) {
      renderPart(
        html`<p class="book-status" data-kind="bad" role="alert">
            ${problemSentence(error, this.locale)}
          </p>
          <p>
            <button type="button" @click=${() => void this.#refresh()}>
              ${this.#words('tryAgain')}
            </button>
          </p>`,
        this.labPart('live'),
      );
    }
  }

  #draw(): void {
    const session = this.#session;
    if (!session) return;
    const reviewing = this.#reviewing(session);
    const { words } = reviewing;
    renderPart(
      html`${
        reviewing.memory
          ? html`<p class="book-status" data-kind="bad">${words('memory')}</p>`
          : nothing
      }
      ${this.#body(reviewing)} ${ankiView(reviewing)}`,
      this.labPart('live'),
    );
  }

  #body(reviewing: Reviewing) {
    const { words, session, act } = reviewing;
    if (reviewing.failed)
      return html`<h2 tabindex="-1" data-part="asked">${words('title')}</h2>
        <p class="book-status" data-kind="bad" role="alert">${words('notLoaded')}</p>
        <p class="book-bar">
          <button type="button" data-primary @click=${act.begin}>${words('tryAgain')}</button>
          <button type="button" @click=${act.skipFailed}>${words('skip')}</button>
        </p>`;
    if (reviewing.loading) return html`<p role="status">${words('loading')}</p>`;
    const { asked } = session;
    // Fresh controls for each question: a choice made for the last one must not stand in the next.
    if (reviewing.begun && asked)
      return keyed([asked.id, session.done.rated].join(), itemView(reviewing, asked));
    return overview(reviewing);
  }

  #reviewing(session: ReviewSession): Reviewing {
    const { locale } = this;
    const chapters = JSON.parse(this.dataset['chapters'] ?? '{}') as Record<string, string>; // written by the shell of the same build
    return {
      session,
      words: this.#words,
      hints: wordsIn(questionStrings, locale),
      locale,
      total: this.#ids.length,
      now: new Date().toISOString(),
      begun: this.#begun,
      loading: this.#loading,
      failed: this.#failed,
      status: this.#status,
      memory: this.#store?.place === 'memory',
      file: this.#file,
      chapter: (question) =>
        `${import.meta.env.BASE_URL}${locale}/${chapters[question.split('.')[0] ?? ''] ?? ''}/`,
      act: {
        choose: (scope) => {
          session.scope = scope;
          this.#draw();
        },
        begin: () => void this.#ask(),
        check: (form) => this.#check(session, form),
        rate: (rating) => void this.#rate(session, rating),
        skip: () => {
          session.skip();
          void this.#ask();
        },
        skipFailed: () => {
          session.skipNext();
          void this.#ask();
        },
        anki: (language) => void this.#anki(language),
      },
    };
  }

  /** Fetches and shows the next question, or the end of the sitting. */
  async #ask(): Promise<void> {
    this.#begun = true;
    this.#status = null;
    this.#failed = false;
    this.#loading = true;
    this.#draw();
    try {
      if (!(await this.#session?.ask())) this.#begun = false;
    } catch {
      // Only the fetching of words can fail here; nothing was answered yet.
      this.#failed = true;
    }
    this.#loading = false;
    this.#draw();
    this.querySelector<HTMLElement>('[data-part="asked"]')?.focus();
  }

  #check(session: ReviewSession, form: HTMLFormElement): void {
    const answer = this.#answer(session, form);
    if (answer !== null) {
      session.commit(answer);
      const correct = session.asked?.outcome?.grade.correct === true;
      const t = questionStrings[this.locale];
      this.#status = correct
        ? { kind: 'good', text: t.correct }
        : { kind: 'bad', text: t.incorrect };
    }
    this.#draw();
    const target = answer === null ? 'input' : '[data-primary][data-rating]';
    this.querySelector<HTMLElement>(target)?.focus();
  }

  /** The answer in the form, or null with a word on what is missing. */
  #answer(session: ReviewSession, form: HTMLFormElement): Answer | null {
    const item = session.asked?.question.item;
    const words = wordsIn(questionStrings, this.locale);
    const data = new FormData(form);
    const chosen = data.getAll('answer').map(String);
    if (item?.kind === 'numeric') {
      const came = chosen[0]?.trim() ?? '';
      const read = readNumber(came, this.locale);
      if (read.ok) return { kind: 'numeric', value: read.value, unit: item.unit };
      this.#status = { kind: 'bad', text: words(read.problem, { came }) };
      return null;
    }
    const [option] = chosen;
    if (option === undefined) {
      this.#status = { kind: 'bad', text: words('incomplete') };
      return null;
    }
    return item?.kind === 'multi' ? { kind: 'multi', options: chosen } : { kind: 'single', option };
  }

  async #rate(session: ReviewSession, rating: RatingId): Promise<void> {
    try {
      await session.rate(rating);
    } catch (error) {
      // The question stays with its answer, so that keeping it can be tried again.
      const reason = problemSentence(error, this.locale);
      this.#status = { kind: 'bad', text: this.#words('notKept', { reason }) };
      this.#draw();
      return;
    }
    await this.#ask();
  }

  async #anki(language: Locale): Promise<void> {
    const own = reviewStrings[language];
    const words = wordsIn(reviewStrings, language);
    this.#say('good', this.#words('ankiMaking'));
    try {
      const questions = await Promise.all(
        this.#ids.map(async (id) => ({ id, question: await loadQuestion(id, language) })),
      );
      const notes = questions.flatMap(({ id, question }) =>
        question
          ? [
              ankiNote(id, question, {
                locale: language,
                deck: own.deck,
                code: listingOf(id),
                answer: (value) => words('answer', { value }),
              }),
            ]
          : [],
      );
      const name = `which-bottleneck-anki.${language}.txt`;
      downloadText(name, ankiText(notes, own.notetype), 'text/plain');
      this.#say('good', this.#words('ankiMade', { name }));
    } catch {
      this.#say('bad', this.#words('notLoaded'));
    }
  }

  #say(kind: 'good' | 'bad', text: string): void {
    this.#file = { kind, text };
    this.#draw();
  }
}

customElements.define('lab-review', ReviewLab);
