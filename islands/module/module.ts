// Keeps which sections of a module came into view, and says how far the reader has come. A section counts once its
// heading has stayed in view for a second: what flies past was not seen.

import { checkpointState, progressId, seenOf, withSeen } from '#src/worksheet/progress.ts';
import { isModuleId, type ModuleId } from '#src/worksheet/roadmap.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { coalesced } from '../kit/coalesced.ts';
import { LabElement } from '../kit/lab-element.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { wordsIn } from '../kit/words.ts';
import { openWork } from '../kit/work.ts';
import { checkpointId } from './checkpoint-id.ts';
import { moduleStrings } from './strings.ts';

const stayMilliseconds = 1000;

class ModuleLab extends LabElement {
  #writing: Promise<void> = Promise.resolve();

  protected override async start(): Promise<void> {
    const module = this.dataset['module'] ?? '';
    if (!isModuleId(module)) throw new Error(`<lab-module>: no module ${module}`);
    const sections = JSON.parse(this.dataset['sections'] ?? '[]') as string[]; // written by the shell of the same build
    try {
      const store = await openWork();
      this.#watch(sections, (id) => this.#keep(store, module, id));
      const draw = coalesced(() => this.#draw(store, module, sections));
      this.signal.addEventListener(
        'abort',
        store.subscribe(() => void draw()),
      );
      await draw();
    } catch (error) {
      this.labPart('progress').textContent = problemSentence(error, this.locale);
    }
  }

  /** Calls back for each section whose heading stays in view. */
  #watch(sections: readonly string[], seen: (id: string) => void): void {
    const waiting = new Map<Element, ReturnType<typeof setTimeout>>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(waiting.get(target));
        if (!isIntersecting) continue;
        const stayed = () => {
          observer.unobserve(target);
          seen(target.id);
        };
        waiting.set(target, setTimeout(stayed, stayMilliseconds));
      }
    });
    for (const id of sections) {
      const heading = document.getElementById(id);
      if (heading) observer.observe(heading);
    }
    this.signal.addEventListener('abort', () => {
      observer.disconnect();
      for (const timer of waiting.values()) clearTimeout(timer);
    });
  }

  /** Writes one section more; one write after another, so that none reads what another has not written yet. */
  #keep(store: WorksheetStore, module: ModuleId, section: string): void {
    this.#writing = this.#writing
      .then(async () => {
        const before = await store.readResponse(progressId(module));
        const more = withSeen(module, before, [section], new Date().toISOString());
        if (more !== null) await store.writeResponse(more);
      })
      .catch((error: unknown) => {
        this.labPart('progress').textContent = problemSentence(error, this.locale);
      });
  }

  async #draw(store: WorksheetStore, module: ModuleId, sections: readonly string[]): Promise<void> {
    const say = wordsIn(moduleStrings, this.locale);
    const [stored, { worksheets }] = await Promise.all([
      store.readResponse(progressId(module)),
      store.list(),
    ]);
    const state = checkpointState(checkpointId(module), 'decide', worksheets);
    this.labPart('progress').replaceChildren(
      say('seen', { seen: seenOf(stored, sections).length, of: sections.length }),
      ' ',
      say(`checkpoint.${state}`),
    );
  }
}

customElements.define('lab-module', ModuleLab);
