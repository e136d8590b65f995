// Fills in the reader's progress: what was seen, measured and completed in each module, and on each path the next step.
import type { World } from '#src/worksheet/citation.ts';
import { type ModuleProgress, nextStop, stopDone } from '#src/worksheet/progress.ts';
import { type ModuleId, pathIds, paths, stopOf } from '#src/worksheet/roadmap.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { outcomeWords } from '../exit/strings.ts';
import { coalesced } from '../kit/coalesced.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { wordsIn } from '../kit/words.ts';
import { openWork } from '../kit/work.ts';
import { readerProgress } from './reader-progress.ts';
import type { ShownModule } from './shown-module.ts';
import { roadmapStrings } from './strings.ts';

type Progress = ReadonlyMap<ModuleId, ModuleProgress>;

class RoadmapLab extends LabElement {
  protected override async start(): Promise<void> {
    try {
      const store = await openWork();
      const draw = coalesced(() => this.#draw(store));
      this.signal.addEventListener(
        'abort',
        store.subscribe(() => void draw()),
      );
      await draw();
    } catch (error) {
      for (const next of this.labParts('next'))
        next.textContent = problemSentence(error, this.locale);
    }
  }

  async #draw(store: WorksheetStore): Promise<void> {
    const [{ responses }, { worksheets }, { runs }] = await Promise.all([
      store.listResponses(),
      store.list(),
      store.listRuns(),
    ]);
    // Both written by the shell of the same build.
    const modules = JSON.parse(this.dataset['modules'] ?? '[]') as readonly ShownModule[];
    const current = JSON.parse(this.dataset['current'] ?? '{}') as World['current'];
    const progress = readerProgress(modules, { responses, worksheets, runs }, current);
    this.#fillTable(progress);
    for (const path of this.querySelectorAll<HTMLElement>('[data-path]'))
      this.#fillPath(path, progress);
  }

  #fillTable(progress: Progress): void {
    const say = wordsIn(roadmapStrings, this.locale);
    for (const [id, { seen, sections, measured, checkpoint }] of progress) {
      const row = this.querySelector(`tr[data-module="${id}"]`);
      const cell = (part: string) => row?.querySelector(`[data-part="${part}"]`);
      cell('seen')?.replaceChildren(say('seenOf', { seen: seen.length, of: sections.length }));
      cell('exit')?.replaceChildren(outcomeWords[this.locale][measured]);
      cell('checkpoint')?.replaceChildren(say(`checkpoint.${checkpoint}`));
    }
  }

  #fillPath(section: HTMLElement, progress: Progress): void {
    const id = pathIds.find((path) => path === section.dataset['path']);
    if (id === undefined) return;
    const say = wordsIn(roadmapStrings, this.locale);
    const item = (stop: string) => section.querySelector(`[data-stop="${stop}"]`);
    for (const stop of paths[id]) {
      const own = progress.get(stopOf(stop).module);
      const mark = item(stop)?.querySelector('[data-part="done"]');
      if (mark) show(mark, own !== undefined && stopDone(stop, own));
    }
    const next = nextStop(paths[id], (module) => progress.get(module));
    const output = section.querySelector('[data-part="next"]');
    const link = next === null ? null : item(next)?.querySelector('a');
    output?.replaceChildren(
      link ? say('next', { stop: link.textContent.trim() }) : say('nextNone'),
    );
  }
}

customElements.define('lab-roadmap', RoadmapLab);
