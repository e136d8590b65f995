// Drives the simulated server by the shared transport bar, with the reader's own step times where there are any.
import { formatQuantity } from '#src/book/format.ts';
import type { Batching } from '#src/core/serving/policy.ts';
import { type Scenario, scenarioServer } from '#src/core/serving/served-load.ts';
import type { Server } from '#src/core/serving/server.ts';
import type { CostPoint } from '#src/core/serving/step-costs.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { LabElement } from '../kit/lab-element.ts';
import { plotPair } from '../kit/plot-pair.ts';
import { attachTransport, type Transport } from '../kit/transport.ts';
import { wordsIn } from '../kit/words.ts';
import { openWork } from '../kit/work.ts';
import type { HouseRow } from './chart.ts';
import { runCosts } from './costs.ts';
import { houseRow, withRow } from './house-rows.ts';
import { promisedLoadInPieces } from './promised-load.ts';
import { reportLines } from './report-lines.ts';
import { requestRate, type Setting, scenarioOf } from './setting.ts';
import { servingStrings } from './strings.ts';

class ServingLab extends LabElement {
  #words = wordsIn(servingStrings, this.locale);
  #costs: readonly CostPoint[] = [];
  #server: Server | undefined;
  #house: readonly HouseRow[] = [];
  #chart: typeof import('./chart.ts') | undefined;
  #searching = new AbortController();

  protected override async start(): Promise<void> {
    // Written by the shell of the same build.
    this.#costs = JSON.parse(this.dataset['costs'] ?? '[]') as CostPoint[];
    this.#chart = await import('./chart.ts').catch(() => undefined);
    if (this.signal.aborted) return;
    const lab = this;
    const transport = attachTransport({
      root: this,
      locale: this.locale,
      signal: this.signal,
      simulation: {
        reset: (seed) => this.#open(seed),
        step: () => this.#step(),
        get done() {
          return lab.#server?.done ?? true;
        },
      },
      draw: () => this.#draw(),
      say: () => this.#sentence(),
    });
    const end = this.labPart('end', HTMLButtonElement);
    const search = this.labPart('search', HTMLButtonElement);
    this.on(end, 'click', () => transport.finish());
    this.on(search, 'click', () => void this.#search(transport.seed));
    this.on(this, 'change', ({ target }) => {
      if (target instanceof Element && !target.hasAttribute('data-transport')) transport.reset();
    });
    this.labPart('pattern', HTMLSelectElement).disabled = false;
    end.disabled = false;
    search.disabled = false;
    await this.#ownCosts(transport).catch(() => {
      // Without storage there are no runs of the reader's; the recorded times stand.
    });
  }

  async #ownCosts(transport: Transport): Promise<void> {
    const store = await openWork();
    const take = async () => {
      const { runs } = await store.listRuns();
      const own = runs
        .filter(({ experiment, status }) => experiment.id === 'serving-steps' && status === 'valid')
        .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))[0];
      const costs = runCosts(own);
      if (!costs || this.signal.aborted) return;
      this.#costs = costs;
      const origin = this.labPart('origin');
      origin.textContent = this.#words('yours');
      origin.dataset['kind'] = 'yours';
      transport.reset();
    };
    this.signal.addEventListener(
      'abort',
      store.subscribe(({ kind }) => {
        if (kind === 'run' || kind === 'all') void take();
      }),
    );
    await take();
  }

  #setting(): Setting {
    const chosen = this.querySelector<HTMLInputElement>('[name="serving-batching"]:checked');
    const load = this.labPart('load', HTMLInputElement);
    if (!(load.valueAsNumber > 0)) load.value = load.defaultValue;
    return {
      batching: (chosen?.value ?? 'continuous') as Batching,
      pattern: this.labPart('pattern', HTMLSelectElement).value as Scenario['pattern'],
      load: load.valueAsNumber,
      draft: this.labPart('draft', HTMLInputElement).checked,
    };
  }

  #open(seed: number): void {
    this.#searching.abort();
    const setting = this.#setting();
    const scenario = scenarioOf(setting, this.#costs, seed);
    this.#server = scenarioServer(scenario, requestRate(setting.load, this.#costs), seededRandom);
    this.#house = [houseRow(this.#server)];
    this.labPart('found').textContent = '';
  }

  #step(): void {
    if (!this.#server) return;
    this.#server.step();
    this.#house = withRow(this.#house, houseRow(this.#server));
  }

  #draw(): void {
    const { locale } = this;
    if (!this.#server) return;
    const lines = reportLines(this.#server, this.#costs, locale);
    for (const [i, cell] of this.labParts('line').entries()) cell.textContent = lines[i] ?? '';
    const drawn = this.#chart?.servingChart;
    this.labPart('plot').replaceChildren(
      ...(drawn
        ? [
            plotPair({ document, locale }, (context) =>
              drawn(this.#house, servingStrings[locale], context),
            ),
          ]
        : []),
    );
  }

  #sentence(): string {
    const { waiting = [], rows = [], served = [] } = this.#server ?? {};
    return this.#words('say', {
      waiting: waiting.length,
      rows: rows.length,
      served: served.length,
    });
  }

  async #search(seed: number): Promise<void> {
    const out = this.labPart('found');
    out.textContent = this.#words('searching');
    this.#searching.abort();
    this.#searching = new AbortController();
    const scenario = scenarioOf(this.#setting(), this.#costs, seed);
    const signal = AbortSignal.any([this.signal, this.#searching.signal]);
    const reached = await promisedLoadInPieces(scenario, seededRandom, signal);
    if (reached === null) return; // another search began, or the setting changed
    const { load, broken } = reached;
    const rate = (value: number) =>
      formatQuantity(value, 'request-per-second', this.locale, { digits: 3 });
    out.textContent =
      load === 0
        ? this.#words('foundNone')
        : this.#words('found', { load: rate(load), broken: rate(broken) });
  }
}

customElements.define('lab-serving', ServingLab);
