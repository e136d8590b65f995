// Trains two small mixtures in a worker and draws what becomes of their routers and experts while they learn.
import { formatNumber } from '#src/book/format.ts';
import {
  type RouterRunOptions,
  routerRunDefaults,
  watchedMixtures,
} from '#src/train/router-arms.ts';
import { wordsIn } from '../kit/words.ts';
import type { WatchedRun } from './contract.ts';
import { curvesCsv } from './curves-csv.ts';
import { trainingStrings } from './strings.ts';
import { TrainingLab } from './training-lab.ts';

class LiveTrainingLab extends TrainingLab<WatchedRun> {
  protected override openWorker(): Worker {
    return new Worker(new URL('./training-worker.ts', import.meta.url), { type: 'module' });
  }

  protected override chosen(): RouterRunOptions | undefined {
    const chosen = this.querySelector('select')?.value;
    const mixture = watchedMixtures.find((known) => known === chosen);
    const [steps, balance, seed] = ['steps', 'balance', 'seed'].map((name) =>
      this.numberField(name),
    );
    const fields = [steps, balance, seed].filter((field) => field !== undefined);
    if (mixture && steps && balance && seed && fields.every((field) => field.checkValidity()))
      return {
        ...routerRunDefaults,
        mixture,
        steps: steps.valueAsNumber,
        balance: balance.valueAsNumber,
        seed: seed.valueAsNumber,
      };
    const { min, max } = this.numberField('steps');
    const [least = '', most = ''] = [min, max].map((end) => formatNumber(Number(end), this.locale));
    this.say(wordsIn(trainingStrings, this.locale)('invalid', { least, most }), 'bad');
    fields.find((field) => !field.checkValidity())?.focus();
    return undefined;
  }

  protected override payload(options: RouterRunOptions): RouterRunOptions {
    return options;
  }

  protected override prepared(): Promise<unknown> {
    return import('./view.ts');
  }

  /** A figure a frame, so that the page is never held up. */
  protected override async drawn(run: WatchedRun, nextFrame: () => Promise<void>): Promise<void> {
    const { curvesTable, figureNames, optionsSentence, routerTable, trainingFigure } = await import(
      './view.ts'
    );
    const context = { document, locale: this.locale };
    this.labPart('options').textContent = optionsSentence(run, this.locale);
    const figures = this.labPart('figures');
    for (const [place, name] of figureNames.entries()) {
      await nextFrame();
      const drawn = trainingFigure(name, run, context);
      const before = figures.children[place];
      if (before) before.replaceWith(drawn);
      else figures.append(drawn);
    }
    await nextFrame();
    const { scrollLeft = 0 } = this.labPart('tables').firstElementChild ?? {};
    const table = routerTable(run, context);
    this.labPart('tables').replaceChildren(table);
    table.scrollLeft = scrollLeft;
    await nextFrame();
    this.labPart('rows').replaceChildren(curvesTable(run, context));
  }

  protected override csv(run: WatchedRun) {
    const { mixture, seed } = run.options;
    return { name: `training-${mixture}-${seed}.csv`, text: curvesCsv(run) };
  }
}

customElements.define('lab-live-training', LiveTrainingLab);
