// Shows a judgement in the lab's parts: words at once, figures as soon as their code is there.
import type { Bottleneck } from '#src/core/workload/bottleneck.ts';
import type { Workload } from '#src/core/workload/workload.ts';
import { show } from '../kit/lab-element.ts';
import { nextFrame } from '../kit/pieces.ts';
import { element } from './element.ts';
import {
  contextWarning,
  keyList,
  memoryCaption,
  memoryPlot,
  memoryTable,
  rooflineCaption,
  rooflinePlot,
  rooflineTable,
} from './figures-view.ts';
import { sharedFormulas } from './formulas.ts';
import { type Judgements, techniqueSections, verdictTable } from './techniques-view.ts';
import type { WorkloadText } from './text.ts';

/** The results of one lab. */
export class ResultsView {
  readonly #root: HTMLElement;
  readonly #text: WorkloadText;
  #shown: Workload | null = null;

  constructor(root: HTMLElement, text: WorkloadText) {
    this.#root = root;
    this.#text = text;
  }

  /** Shows a judgement. */
  show(workload: Workload, bottleneck: Bottleneck, judgements: Judgements): void {
    for (const step of this.#steps(workload, bottleneck, judgements)) step();
  }

  /** Shows one part a frame, for the first time, when everything takes longest; stops once `left` says so. */
  async showInSteps(
    workload: Workload,
    [bottleneck, judgements]: readonly [Bottleneck, Judgements],
    left: () => boolean,
  ): Promise<void> {
    for (const step of this.#steps(workload, bottleneck, judgements)) {
      await nextFrame();
      if (left()) return;
      step();
    }
  }

  /** Fetches what draws the figures, before there is one to draw; the page stands without it. */
  fetchDrawing(): void {
    void drawing();
  }

  #steps(workload: Workload, bottleneck: Bottleneck, judgements: Judgements): (() => void)[] {
    this.#shown = workload;
    const context = { document: this.#root.ownerDocument, text: this.#text };
    return [
      () => this.#showKey(workload, bottleneck),
      () => this.#showFigures(workload),
      () => this.#part('verdicts').replaceChildren(verdictTable(judgements, context)),
      () => this.#showTechniques(judgements),
      () => void this.#draw(workload),
    ];
  }

  #showKey(workload: Workload, bottleneck: Bottleneck): void {
    const text = this.#text;
    const context = { document: this.#root.ownerDocument, text };
    this.#part('bottleneck').textContent = text.bottleneck(bottleneck, workload);
    const warning = contextWarning(workload, text);
    const place = this.#part('context');
    place.textContent = warning ?? '';
    show(place, warning !== null);
    this.#part('key').replaceChildren(...keyList(workload, context));
  }

  #showFigures(workload: Workload): void {
    const text = this.#text;
    const context = { document: this.#root.ownerDocument, text };
    this.#part('roofline-caption').textContent = rooflineCaption(workload, text);
    this.#part('roofline-table').replaceChildren(rooflineTable(workload, context));
    this.#part('memory-caption').textContent = memoryCaption(workload, text);
    this.#part('memory-table').replaceChildren(memoryTable(workload, context));
    this.#part('formulas').replaceChildren(
      ...sharedFormulas(workload, text).map((line) => element(context.document, 'p', {}, line)),
    );
  }

  #showTechniques(judgements: Judgements): void {
    const context = { document: this.#root.ownerDocument, text: this.#text };
    const techniques = this.#part('techniques');
    const open = new Set(
      [...techniques.querySelectorAll<HTMLElement>('[data-technique]:has(details[open])')].map(
        ({ dataset }) => dataset['technique'] ?? '',
      ),
    );
    techniques.replaceChildren(...techniqueSections(judgements, open, context));
  }

  async #draw(workload: Workload): Promise<void> {
    const chart = await drawing();
    await nextFrame();
    if (this.#shown !== workload) return; // a later judgement is shown
    const context = { document: this.#root.ownerDocument, text: this.#text };
    // Offline the old figures would contradict the tables: these stand alone.
    this.#part('roofline').replaceChildren(
      ...(chart ? [rooflinePlot(workload, chart, context)] : []),
    );
    // One figure a frame: the first one drawn on a page brings the whole of the plotting code to life.
    await nextFrame();
    if (this.#shown !== workload) return;
    this.#part('memory').replaceChildren(...(chart ? [memoryPlot(workload, chart, context)] : []));
  }

  #part(name: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`<lab-workload>: part "${name}" is missing`);
    return found;
  }
}

function drawing() {
  return import('./chart.ts').catch(() => null);
}
