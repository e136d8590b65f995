// Grades an answer, keeps it, and opens the explanations only after one was given.
import { type Answer, grade, type Item } from '#src/worksheet/question.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { wordsIn } from '../kit/words.ts';
import { openWork } from '../kit/work.ts';
import { readNumber, writtenNumber } from '../worksheet/number-input.ts';
import { questionStrings } from './strings.ts';

class QuestionLab extends LabElement {
  #item: Item | undefined;

  get #id(): string {
    return `question:${this.dataset['question']}`;
  }

  protected override async start(): Promise<void> {
    this.#item = JSON.parse(this.dataset['item'] ?? '') as Item; // written by the shell of the same build
    this.on(this.labPart('form'), 'submit', (event) => {
      event.preventDefault();
      void this.#check();
    });
    this.on(this.labPart('again'), 'click', () => {
      this.#reset();
      this.#inputs[0]?.focus();
    });
    this.#lock(false); // what was chosen while this code was on its way stays chosen
    // An unreadable answer is told of in "My work", and the store writes no other over it.
    const kept = await (await openWork()).readResponse(this.#id).catch(() => undefined);
    if (!kept) return;
    this.#fill(kept.value);
    this.#settle();
    this.dataset['kept'] = '';
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #fill(value: string | number | readonly string[]): void {
    const chosen = Array.isArray(value) ? value : [value];
    for (const input of this.#inputs)
      if (this.#item?.kind === 'numeric') input.value = writtenNumber(Number(value), this.locale);
      else input.checked = chosen.includes(input.value);
  }

  /** The answer in the form, or undefined with a word on what is missing. */
  #answer(): Answer | undefined {
    const item = this.#item;
    const words = wordsIn(questionStrings, this.locale);
    const chosen = this.#inputs.filter((input) => input.checked).map((input) => input.value);
    if (item?.kind === 'numeric') {
      const came = this.#inputs[0]?.value.trim() ?? '';
      const read = readNumber(came, this.locale);
      if (read.ok) return { kind: 'numeric', value: read.value, unit: item.unit };
      this.#say(words(read.problem, { came }));
      return undefined;
    }
    const [option] = chosen;
    if (option === undefined) {
      this.#say(words('incomplete'));
      return undefined;
    }
    return item?.kind === 'multi' ? { kind: 'multi', options: chosen } : { kind: 'single', option };
  }

  async #check(): Promise<void> {
    const answer = this.#answer();
    if (!answer) {
      this.#inputs[0]?.focus();
      return;
    }
    this.#settle();
    this.labPart('again').focus();
    const value =
      answer.kind === 'single'
        ? answer.option
        : answer.kind === 'multi'
          ? [...answer.options]
          : answer.value;
    try {
      const work = await openWork();
      await work.writeResponse({ id: this.#id, value, committedAt: new Date().toISOString() });
      this.dataset['kept'] = '';
    } catch {
      // The answer stays on the page; only its keeping failed, and that is said.
      this.labPart('status').textContent += ` ${questionStrings[this.locale].notSaved}`;
    }
  }

  #settle(): void {
    const answer = this.#answer();
    if (!answer || !this.#item) return;
    const { correct } = grade(this.#item, answer);
    const t = questionStrings[this.locale];
    this.#say(correct ? t.correct : t.incorrect, correct ? 'good' : 'bad');
    this.#lock(true);
  }

  #reset(): void {
    this.#say('');
    this.labPart('form', HTMLFormElement).reset();
    this.#lock(false);
  }

  #say(sentence: string, kind?: 'good' | 'bad'): void {
    const status = this.labPart('status');
    status.textContent = sentence;
    if (kind) status.dataset['kind'] = kind;
    else delete status.dataset['kind'];
  }

  #lock(locked: boolean): void {
    const explanations = this.labPart('explanations', HTMLDetailsElement);
    explanations.open = locked;
    show(explanations, locked);
    this.labPart('check', HTMLButtonElement).disabled = locked;
    show(this.labPart('again'), locked);
    for (const input of this.#inputs) input.disabled = locked;
  }
}

customElements.define('lab-question', QuestionLab);
