// Drives the two memories by the transport bar, and draws and tabulates how they stand.
import type { PagingSimulation } from '#src/core/paging-simulation.ts';
import { LabElement } from '../kit/lab-element.ts';
import { attachTransport, type Transport } from '../kit/transport.ts';
import { wordsIn } from '../kit/words.ts';
import { accountRows } from './account-rows.ts';
import { pagedCells, reservedCells } from './cells.ts';
import { memoryDrawing } from './drawing.ts';
import { openedSimulation, openingSettings } from './opening.ts';
import { pagingStrings } from './strings.ts';

class PagingLab extends LabElement {
  #simulation: PagingSimulation = openedSimulation(openingSettings);
  #transport: Transport | undefined;

  protected override start(): void {
    const inputs = [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
    for (const input of inputs) {
      input.disabled = false;
      this.on(input, 'change', () => this.#settle());
    }
    const lab = this;
    this.#simulation = openedSimulation(this.#settings());
    this.#transport = attachTransport({
      root: this,
      locale: this.locale,
      signal: this.signal,
      simulation: {
        reset: (seed) => lab.#simulation.reset(seed),
        step: () => lab.#simulation.step(),
        get done() {
          return lab.#simulation.done;
        },
      },
      draw: (steps) => this.#draw(steps),
      say: () => this.#said(),
    });
  }

  #settings() {
    const field = (name: string) =>
      this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
    const sharing = field('sharing');
    return {
      ...openingSettings,
      pageSize: Number(field('pageSize')?.value ?? openingSettings.pageSize),
      prefix: Number(field('prefix')?.value ?? openingSettings.prefix),
      sharing: sharing instanceof HTMLInputElement && sharing.checked,
    };
  }

  #settle(): void {
    this.#simulation = openedSimulation(this.#settings());
    this.#transport?.reset();
  }

  #draw(steps: number): void {
    const say = wordsIn(pagingStrings, this.locale);
    const { reservedAccount, pagedAccount, settings } = this.#simulation;
    this.labPart('reserved').replaceChildren(
      memoryDrawing(reservedCells(this.#simulation), {
        document,
        label: say('reservedLabel', { steps, filled: reservedAccount.filled }),
        pageSize: 0,
      }),
    );
    this.labPart('paged').replaceChildren(
      memoryDrawing(pagedCells(this.#simulation), {
        document,
        label: say('pagedLabel', { steps, filled: pagedAccount.filled }),
        pageSize: settings.pageSize,
      }),
    );
    for (const { id, reserved, paged } of accountRows(this.#simulation)) {
      const cells = this.querySelectorAll(`tr[data-row="${id}"] td`);
      for (const [at, value] of [reserved, paged].entries()) {
        const cell = cells[at];
        if (cell) cell.textContent = String(value);
      }
    }
    const seed = this.#transport?.seed ?? 1;
    this.labPart('caption').textContent = say('caption', { steps, seed });
  }

  #said(): string {
    const { reservedAccount, pagedAccount } = this.#simulation;
    return wordsIn(pagingStrings, this.locale)('said', {
      steps: this.#transport?.steps ?? 0,
      reserved: reservedAccount.running.length,
      paged: pagedAccount.running.length,
    });
  }
}

customElements.define('lab-paging', PagingLab);
