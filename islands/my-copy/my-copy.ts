// The reader's own PDF: made on this device when asked for, shown as it comes, handed over as a file.
import { formatQuantity } from '#src/book/format.ts';
import { TaskWorker } from '#src/runtime/task-worker.ts';
import type { World } from '#src/worksheet/citation.ts';
import { exitRule } from '#src/worksheet/exit.ts';
import { type ModuleId, moduleIds } from '#src/worksheet/roadmap.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { coalesced } from '../kit/coalesced.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { wordsIn } from '../kit/words.ts';
import { openWork } from '../kit/work.ts';
import type { ShownModule } from '../roadmap/shown-module.ts';
import { judgedModules } from '../worksheet/judged.ts';
import type { AskingChapter } from './answered-questions.ts';
import { copyProblem } from './copy-problem.ts';
import { copyProgressSentence, showCopyProgress } from './copy-progress.ts';
import { keepsAnything } from './copy-state.ts';
import type { CopyProgress, MadeCopy } from './make-copy.ts';
import { myCopyStrings } from './strings.ts';

const worker = new TaskWorker(
  () => new Worker(new URL('./typeset-worker.ts', import.meta.url), { type: 'module' }),
  { idleSeconds: 20 },
);

class MyCopyLab extends LabElement {
  #store: WorksheetStore | undefined;
  #making: AbortController | null = null;
  #address: string | null = null;

  get #words() {
    return wordsIn(myCopyStrings, this.locale);
  }

  protected override async start(): Promise<void> {
    this.on(this.labPart('make'), 'click', () => void this.#make());
    this.on(this.labPart('cancel'), 'click', () => this.#making?.abort());
    this.signal.addEventListener('abort', () => {
      this.#making?.abort();
      this.#forget();
      worker.stop();
    });
    try {
      const store = await openWork();
      this.#store = store;
      const refresh = coalesced(() => this.#refresh(true));
      const heard = store.subscribe(() => void refresh());
      this.signal.addEventListener('abort', heard);
      await this.#refresh(false);
    } catch (error) {
      this.#say(problemSentence(error, this.locale), 'bad');
    }
  }

  /** Whether there is anything to set, and whether a copy made before still holds all. */
  async #refresh(changed: boolean): Promise<void> {
    if (!this.#store || this.#making) return;
    const empty = !(await keepsAnything(this.#store));
    this.labPart('make', HTMLButtonElement).disabled = empty;
    if (empty) this.#say(this.#words('empty'));
    else if (changed && this.#address !== null) this.#say(this.#words('changed'));
    else if (this.#address === null) this.#say('');
  }

  async #make(): Promise<void> {
    const store = this.#store;
    if (!store || this.#making) return;
    const making = new AbortController();
    this.#making = making;
    this.#forget();
    this.#busy(true);
    try {
      const { makeCopy } = await import('./make-copy.ts');
      const copy = await makeCopy({
        store,
        worker,
        document,
        locale: this.locale,
        name: this.labPart('name', HTMLInputElement).value.trim(),
        paper: this.labPart('paper', HTMLSelectElement).value === 'LETTER' ? 'LETTER' : 'A4',
        current: currentVersions(),
        modules: this.#modules(),
        chapters: this.#chapters,
        now: new Date().toISOString(),
        signal: making.signal,
        onProgress: (progress) => this.#follow(progress),
      });
      this.#hand(copy);
    } catch (error) {
      if (making.signal.aborted) this.#say(this.#words('cancelled'));
      else this.#say(this.#words('failed', { reason: copyProblem(error, this.locale) }), 'bad');
    } finally {
      this.#making = null;
      this.#busy(false);
    }
  }

  #follow(progress: CopyProgress): void {
    if (this.#making === null || this.#making.signal.aborted) return;
    showCopyProgress(this.labPart('bar', HTMLProgressElement), progress);
    this.#say(copyProgressSentence(progress, this.locale));
  }

  /** Hands the file over, and keeps it at hand until the next one is made. */
  #hand({ name, bytes, pages }: MadeCopy): void {
    const blob = new Blob([bytes.slice()], { type: 'application/pdf' });
    this.#address = URL.createObjectURL(blob);
    const link = this.labPart('again', HTMLAnchorElement);
    link.href = this.#address;
    link.download = name;
    link.textContent = this.#words('again', { name });
    show(link, true);
    link.click();
    const size = formatQuantity(bytes.length, 'byte', this.locale);
    this.#say(this.#words('done', { name, count: pages, size }), 'good');
  }

  #forget(): void {
    if (this.#address !== null) URL.revokeObjectURL(this.#address);
    this.#address = null;
    show(this.labPart('again'), false);
  }

  get #chapters(): readonly AskingChapter[] {
    return JSON.parse(this.dataset['chapters'] ?? '[]') as AskingChapter[]; // written by the shell of the same build
  }

  #modules(): readonly ShownModule[] {
    const sections = JSON.parse(this.dataset['sections'] ?? '{}') as Record<
      ModuleId,
      readonly string[]
    >; // written by the shell of the same build
    return moduleIds.map((id) => {
      const judged = judgedModules.find(({ definition }) => definition.module?.id === id);
      return { id, sections: sections[id], rule: judged ? exitRule(judged.definition) : null };
    });
  }

  #busy(busy: boolean): void {
    const make = this.labPart('make', HTMLButtonElement);
    const cancel = this.labPart('cancel');
    // The keyboard's place goes from the button that leaves to the one that comes.
    const focused = [make, cancel].some((button) => button === document.activeElement);
    make.disabled = busy;
    show(cancel, busy);
    show(this.labPart('bar'), busy);
    if (focused) (busy ? cancel : make).focus();
    if (busy) this.#say(this.#words('starting'));
  }

  #say(sentence: string, kind?: 'good' | 'bad'): void {
    const status = this.labPart('status');
    status.textContent = sentence;
    if (kind) status.dataset['kind'] = kind;
    else delete status.dataset['kind'];
  }
}

/** What this build holds for current; My work, on the same page, is given it. */
function currentVersions(): World['current'] {
  const given = document.querySelector<HTMLElement>('lab-my-work')?.dataset['current'];
  if (given === undefined) throw new Error('<lab-my-copy> stands on the page of <lab-my-work>');
  return JSON.parse(given) as World['current']; // written by the shell of the same build
}

customElements.define('lab-my-copy', MyCopyLab);
