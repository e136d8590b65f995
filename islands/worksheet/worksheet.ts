// One part of a worksheet on the page: draws its session, listens to its controls, and keeps what is typed.
import { html } from 'lit';
import type { ParsedAssignment } from '#src/worksheet/assignment.ts';
import type { World } from '#src/worksheet/citation.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { renderPart } from '../kit/render-part.ts';
import { openWork } from '../kit/work.ts';
import { assignedTo, assignedView } from './assigned.ts';
import { judgeSteps, judgeView } from './judge-form.ts';
import type { Judged } from './judged.ts';
import { bannersView, keepingView } from './keeping-view.ts';
import { loadTechnique } from './load-technique.ts';
import { paperSections } from './paper-sections.ts';
import { paperSheet } from './paper-sheet.ts';
import { predictView } from './predict-form.ts';
import type { FormField } from './raw.ts';
import { WorksheetSession } from './session.ts';
import type { Sheet } from './sheet.ts';
import { wordingOf } from './wording-of.ts';

/** Both parts of a chapter share a session, by the id of its definition. */
const sessions = new Map<string, Promise<WorksheetSession>>();

class WorksheetLab extends LabElement {
  #sheet: Sheet | undefined;
  #drawing: Promise<void> | undefined;
  #assigned: ParsedAssignment | null = null;

  protected override async start(): Promise<void> {
    const id = this.dataset['definition'] ?? '';
    try {
      const technique = await loadTechnique(id);
      const { definition } = technique;
      const words = wordingOf(this.locale, id, (other) =>
        other === id ? technique.words : undefined,
      );
      const place = JSON.parse(this.dataset['place'] ?? '{}') as Omit<Judged, 'definition'>; // written by the shell of the same build
      const judged = { definition, ...place };
      const session = await this.#session(definition);
      const chosen = new Map<string, string>();
      const anchor = (id: string) => `#${id}`;
      this.#sheet = { session, judged, words, chosen, anchor, redraw: () => this.#draw() };
      this.signal.addEventListener(
        'abort',
        session.subscribe(() => void this.#draw()),
      );
      this.#listen(session);
      await this.#assign(session);
      show(this.labPart('blank'), false);
      await this.#draw();
      this.style.minBlockSize = '';
    } catch (error) {
      renderPart(problemSentence(error, this.locale), this.labPart('live'));
    }
  }

  /** Takes up what the link that opened the page has set. */
  async #assign(session: WorksheetSession): Promise<void> {
    const set = assignedTo(location.hash, session.definition.id);
    this.#assigned = this.dataset['part'] === 'predict' ? set : null;
    if (set?.ok && set.assignment.of === 'worksheet' && this.#assigned)
      await session.reveal(set.assignment.reveal);
  }

  #session(definition: Definition): Promise<WorksheetSession> {
    const current = JSON.parse(this.dataset['current'] ?? '{}') as World['current']; // written by the shell of the same build
    const opened =
      sessions.get(definition.id) ??
      openWork().then((store) =>
        WorksheetSession.open(definition, store, { current, locale: this.locale }),
      );
    sessions.set(definition.id, opened);
    return opened;
  }

  #listen(session: WorksheetSession): void {
    const live = this.labPart('live');
    this.on(live, 'input', ({ target }) => {
      const typed = typedInto(target);
      if (typed) session.input(typed.field, typed.name, typed.text);
    });
    this.on(live, 'focusout', () => void session.flush());
    const { signal } = this;
    addEventListener('pagehide', () => session.leave(), { signal });
    document.addEventListener('visibilitychange', () => void session.flush(), { signal });
    // A page that comes back from the browser's cache has not heard what other tabs did meanwhile.
    const restored = ({ persisted }: PageTransitionEvent) => persisted && void session.reload();
    window.addEventListener('pageshow', restored, { signal });
  }

  /** Draws once for all changes of a moment; never while a drawing is under way, since removing a focused input flushes. */
  #draw(): Promise<void> {
    this.#drawing ??= Promise.resolve().then(() => {
      this.#drawing = undefined;
      this.#render();
    });
    return this.#drawing;
  }

  #render(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const judge = this.dataset['part'] === 'judge';
    renderPart(
      html`${assignedView(this.#assigned, sheet.words)} ${bannersView(sheet)}
        <div class="book-screen-only">${judge ? null : predictView(sheet)}</div>
        <div class="book-print-only">${paper(sheet, judge)}</div>
        ${judge ? judgeView(sheet) : null} ${keepingView(sheet, { records: judge })}`,
      this.labPart('live'),
    );
  }
}

/** This part as it is printed: answers as text, and room to write where there is none. */
function paper({ session, words }: Sheet, judge: boolean): HTMLElement {
  const { definition, worksheet, attempt } = session;
  const steps = judge ? judgeSteps({ session }) : (['predict'] as const);
  const shown = worksheet ? { attempt, audit: session.audit() } : {};
  return paperSheet(paperSections(definition, words, { ...shown, steps }), document);
}

function typedInto(target: EventTarget | null) {
  const isControl =
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement;
  if (!isControl) return undefined;
  const { field, name } = target.dataset;
  if (field === undefined || name === undefined) return undefined;
  const unticked = target.type === 'checkbox' && !(target as HTMLInputElement).checked;
  return { field: field as FormField, name, text: unticked ? '' : target.value };
}

customElements.define('lab-worksheet', WorksheetLab);
