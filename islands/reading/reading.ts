// Keeps the reader's answers, and opens ours only after theirs is committed.
import { LabElement, show } from '../kit/lab-element.ts';
import { openWork } from '../kit/work.ts';
import { readingStrings } from './strings.ts';

class ReadingLab extends LabElement {
  protected override async start(): Promise<void> {
    const work = await openWork();
    for (const item of this.labParts('question')) {
      const id = `reading:${this.dataset['exercise']}.${item.dataset['question']}`;
      const parts = questionParts(item);
      const kept = await work.readResponse(id);
      if (kept && typeof kept.value === 'string') {
        parts.answer.value = kept.value;
        this.#reveal(parts);
      } else {
        show(parts.model, false);
        parts.answer.disabled = false;
        parts.commit.disabled = false;
      }
      this.on(parts.commit, 'click', () => void this.#commit(id, parts));
    }
  }

  async #commit(id: string, parts: QuestionParts): Promise<void> {
    const t = readingStrings[this.locale];
    const value = parts.answer.value.trim();
    if (value === '') {
      parts.status.textContent = t.empty;
      parts.answer.focus();
      return;
    }
    try {
      const work = await openWork();
      await work.writeResponse({ id, value, committedAt: new Date().toISOString() });
      parts.status.textContent = t.saved;
    } catch {
      // The text stays in the box, and the reader is told that it stands nowhere else.
      parts.status.textContent = t.notSaved;
    }
    this.#reveal(parts);
  }

  #reveal({ answer, commit, model }: QuestionParts): void {
    answer.readOnly = true;
    answer.disabled = false;
    commit.disabled = true;
    show(model, true);
    model.open = true;
  }
}

interface QuestionParts {
  readonly answer: HTMLTextAreaElement;
  readonly commit: HTMLButtonElement;
  readonly status: HTMLOutputElement;
  readonly model: HTMLDetailsElement;
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
  };
}

customElements.define('lab-reading', ReadingLab);
