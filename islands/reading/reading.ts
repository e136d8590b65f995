// Keeps the reader's answers, and opens ours only after theirs is committed. What is typed and not yet
// committed is kept too.
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { textDraftId } from '#src/worksheet/text-drafts.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { openWork } from '../kit/work.ts';
import { readingStrings } from './strings.ts';

/** Milliseconds without a keystroke after which a draft is kept. */
const pause = 400;

class ReadingLab extends LabElement {
  protected override async start(): Promise<void> {
    const work = await openWork();
    for (const item of this.labParts('question')) {
      const name = `${this.dataset['exercise']}.${item.dataset['question']}`;
      await this.#open(name, questionParts(item), work);
    }
  }

  async #open(name: string, parts: QuestionParts, work: WorksheetStore): Promise<void> {
    const { answer, commit, model } = parts;
    const kept = await textKept(work, `reading:${name}`);
    const draft = kept ?? (await textKept(work, textDraftId(name)));
    if (answer.value === '') answer.value = draft ?? '';
    parts.printed.textContent = answer.value;
    if (kept !== undefined) {
      reveal(parts);
      return;
    }
    show(model, false);
    answer.disabled = false;
    commit.disabled = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      if (!answer.readOnly) void this.#keepDraft(name, parts);
    };
    this.on(answer, 'input', () => {
      parts.printed.textContent = answer.value;
      clearTimeout(timer);
      timer = setTimeout(keep, pause);
    });
    this.on(answer, 'change', keep);
    this.on(commit, 'click', () => {
      clearTimeout(timer);
      void this.#commit(name, parts);
    });
  }

  async #keepDraft(name: string, { answer, status }: QuestionParts): Promise<void> {
    const t = readingStrings[this.locale];
    const kept = await written(textDraftId(name), answer.value);
    if (!answer.readOnly) status.textContent = kept ? t.draftSaved : t.notSaved;
  }

  async #commit(name: string, parts: QuestionParts): Promise<void> {
    const t = readingStrings[this.locale];
    const { answer, status, model } = parts;
    const value = answer.value.trim();
    if (value === '') {
      status.textContent = t.empty;
      answer.focus();
      return;
    }
    reveal(parts);
    model.querySelector('summary')?.focus();
    // Where it fails the text stays in the box, and the reader is told that it stands nowhere else.
    status.textContent = (await written(`reading:${name}`, value)) ? t.saved : t.notSaved;
    await written(textDraftId(name), '');
  }
}

async function textKept(work: WorksheetStore, id: string): Promise<string | undefined> {
  // An unreadable record is left as it is, and told of in "My work".
  const kept = await work.readResponse(id).catch(() => undefined);
  return typeof kept?.value === 'string' ? kept.value : undefined;
}

async function written(id: string, value: string): Promise<boolean> {
  const work = await openWork();
  const response = { id, value, committedAt: new Date().toISOString() };
  return work.writeResponse(response).then(
    () => work.place !== 'memory',
    () => false,
  );
}

function reveal({ answer, commit, model }: QuestionParts): void {
  answer.readOnly = true;
  answer.disabled = false;
  commit.disabled = true;
  show(model, true);
  model.open = true;
}

interface QuestionParts {
  readonly answer: HTMLTextAreaElement;
  readonly commit: HTMLButtonElement;
  readonly status: HTMLOutputElement;
  readonly model: HTMLDetailsElement;
  /** The answer as it stands on paper, where a text box would cut it off. */
  readonly printed: HTMLElement;
}

function questionParts(item: HTMLElement): QuestionParts {
  const find = <E extends Element>(name: string, type: abstract new () => E): E => {
    const found = item.querySelector(`[data-part="${name}"]`);
    if (!(found instanceof type)) throw new Error(`<lab-reading>: part "${name}" is missing`);
    return found;
  };
  return {
    answer: find('answer', HTMLTextAreaElement),
    commit: find('commit', HTMLButtonElement),
    status: find('status', HTMLOutputElement),
    model: find('model', HTMLDetailsElement),
    printed: find('printed', HTMLElement),
  };
}

customElements.define('lab-reading', ReadingLab);
