// Checks the reader's sentence, asks the tutor in the worker, and shows what it answered.
import type { Language } from '#src/tutor/grammar/ids.ts';
import { encodeSentence } from '#src/tutor/input-check.ts';
import { tutorAnswer } from '../kit/engine.ts';
import type { EngineProgress } from '../kit/engine-contract.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { loadSentence, showLoad } from '../kit/load-sentence.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { wordsIn } from '../kit/words.ts';
import { answerParts, verdictParts } from './answer-view.ts';
import { type Fix, replacedWord, toldProblem } from './input-problem.ts';
import { tryTutorStrings } from './strings.ts';

class TryTutorLab extends LabElement {
  #running: AbortController | undefined;

  protected override start(): void {
    this.on(this.labPart('form'), 'submit', (event) => {
      event.preventDefault();
      void this.#judge();
    });
    this.on(this.labPart('cancel'), 'click', () => this.#running?.abort());
    this.on(this.labPart('languages'), 'change', () => this.#markLanguage());
    for (const button of this.labParts<HTMLButtonElement>('example'))
      this.on(button, 'click', () => this.#write(button.textContent?.trim() ?? ''));
    this.signal.addEventListener('abort', () => this.#running?.abort());
    this.#markLanguage();
    for (const button of this.querySelectorAll('button')) button.disabled = false;
  }

  get #words() {
    return wordsIn(tryTutorStrings, this.locale);
  }

  get #field(): HTMLInputElement {
    return this.labPart('sentence', HTMLInputElement);
  }

  get #language(): Language {
    const [chosen] = this.querySelectorAll<HTMLInputElement>('input[type=radio]:checked');
    return chosen?.value === 'es' ? 'es' : 'en';
  }

  #markLanguage(): void {
    this.#field.lang = this.#language;
  }

  /** Puts a sentence into the field, where Enter judges it. */
  #write(text: string): void {
    this.#field.value = text;
    this.#say('');
    this.#offer([]);
    this.#field.focus();
  }

  async #judge(): Promise<void> {
    if (this.#running) return;
    const language = this.#language;
    const checked = encodeSentence(this.#field.value, language);
    if (checked.ok) {
      await this.#ask(checked.prompt);
      return;
    }
    const { sentence, fixes } = toldProblem(checked.problem, language, this.#words);
    this.#say(sentence, 'bad');
    this.#offer(fixes);
  }

  async #ask(prompt: readonly number[]): Promise<void> {
    const running = new AbortController();
    const asked = { text: this.#field.value.trim(), language: this.#language };
    this.#running = running;
    this.#offer([]);
    this.#busy(true);
    try {
      const answer = await tutorAnswer(prompt, {
        signal: running.signal,
        onProgress: (progress) => this.#progress(progress),
      });
      const context = { document, locale: this.locale };
      this.labPart('verdict').replaceChildren(...verdictParts({ ...asked, ...answer }, context));
      this.labPart('details').replaceChildren(...answerParts({ ...asked, ...answer }, context));
      show(this.labPart('recorded'), false);
      show(this.labPart('size'), false);
      this.#say(this.#words('answered'), 'good');
    } catch (error) {
      if (running.signal.aborted) this.#say(this.#words('cancelled'));
      else this.#fail(error);
    } finally {
      this.#running = undefined;
      this.#busy(false);
    }
  }

  /** Says what went wrong; the recorded answer is what there is to look at. */
  #fail(error: unknown): void {
    this.labPart('verdict').replaceChildren();
    this.labPart('details').replaceChildren();
    show(this.labPart('recorded'), true);
    this.#say(problemSentence(error, this.locale), 'bad');
  }

  #progress(progress: EngineProgress): void {
    if (progress.stage === 'measure' || progress.stage === 'loaded') return;
    showLoad(this.labPart('progress', HTMLProgressElement), progress);
    this.#say(loadSentence(progress, this.locale));
  }

  /** The buttons that mend the sentence. */
  #offer(fixes: readonly Fix[]): void {
    const row = this.labPart('fixes');
    row.replaceChildren(
      ...fixes.map((fix) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = fix.kind === 'replace' ? fix.by : this.#fixWords(fix);
        if (fix.kind === 'replace') button.lang = this.#language;
        this.on(button, 'click', () => this.#mend(fix));
        return button;
      }),
    );
    show(row, fixes.length > 0);
  }

  #fixWords(fix: Exclude<Fix, { kind: 'replace' }>): string {
    return fix.kind === 'ask'
      ? this.#words('fix.ask')
      : this.#words(`fix.language.${fix.language}`);
  }

  #mend(fix: Fix): void {
    switch (fix.kind) {
      case 'replace':
        this.#write(replacedWord(this.#field.value, fix.word, fix.by));
        return;
      case 'language': {
        const radio = this.querySelector<HTMLInputElement>(`input[value=${fix.language}]`);
        if (radio) radio.checked = true;
        this.#markLanguage();
        this.#field.focus();
        void this.#judge();
        return;
      }
      case 'ask':
        this.#field.focus();
        void this.#ask(fix.prompt);
        return;
      default:
        fix satisfies never;
    }
  }

  #busy(busy: boolean): void {
    this.labPart('judge', HTMLButtonElement).disabled = busy;
    show(this.labPart('cancel'), busy);
    show(this.labPart('progress'), busy);
    if (busy) this.#say(this.#words('running'));
  }

  #say(sentence: string, kind?: 'good' | 'bad'): void {
    const status = this.labPart('status');
    status.textContent = sentence;
    if (kind) status.dataset['kind'] = kind;
    else delete status.dataset['kind'];
  }
}

customElements.define('lab-try-tutor', TryTutorLab);
