// Drives the walk over tiles with the shared transport bar and shows where it stands.
import { formatNumber, formatQuantity } from '#src/book/format.ts';
import { startWalk, type Walking } from '#src/core/attention/tile-walk.ts';
import { normalNumbers, seededRandom } from '#src/tutor/random.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { attachTransport } from '../kit/transport.ts';
import { wordsIn } from '../kit/words.ts';
import { example, walkOf } from './example.ts';
import { tileStrings } from './strings.ts';

/** Bytes of a number as it is counted: float32. */
const BYTES = 4;

class TileStepperLab extends LabElement {
  #words = wordsIn(tileStrings, this.locale);
  #walk: Walking | undefined;

  protected override start(): void {
    const height = this.labPart('height', HTMLSelectElement);
    const mask = this.labPart('mask', HTMLSelectElement);
    const lab = this;
    const transport = attachTransport({
      root: this,
      locale: this.locale,
      signal: this.signal,
      simulation: {
        reset(seed) {
          const random = seededRandom(seed);
          const normal = () => normalNumbers(random, 1, 1)[0] as number;
          lab.#walk = startWalk(walkOf(Number(height.value), mask.value), normal);
        },
        step: () => lab.#walk?.step(),
        get done() {
          return lab.#walk?.done ?? true;
        },
      },
      draw: () => this.#draw(),
      say: () => this.#sentence(),
    });
    for (const choice of [height, mask]) {
      choice.disabled = false;
      this.on(choice, 'change', () => transport.reset());
    }
    show(this.labPart('walk'), true);
  }

  #draw(): void {
    const walk = this.#walk;
    if (!walk) return;
    this.#drawGrid(walk);
    this.#drawRunning(walk);
    this.labPart('moved').textContent = this.#moved(walk);
    const difference = walk.difference();
    this.labPart('difference').textContent =
      difference === null ? this.#words('later') : this.#number(difference);
  }

  #drawGrid(walk: Walking): void {
    const grid = walk.grid();
    const down = example.tokens / grid.length;
    const head = row([
      document.createElement('td'),
      ...(grid[0] ?? []).map((_, column) =>
        headCell('col', this.#words('keys', span(column, example.columns))),
      ),
    ]);
    const body = grid.map((states, block) =>
      row([
        headCell('row', this.#words('queries', span(block, down))),
        ...states.map((state) => {
          const cell = document.createElement('td');
          cell.dataset['state'] = state;
          cell.textContent = this.#words(`state.${state}`);
          return cell;
        }),
      ]),
    );
    this.labPart('grid').replaceChildren(head, ...body);
  }

  #drawRunning(walk: Walking): void {
    const last = walk.steps.at(-1);
    if (!last) {
      const cell = document.createElement('td');
      cell.colSpan = 4;
      cell.textContent = this.#words('none');
      this.labPart('running').replaceChildren(row([cell]));
      return;
    }
    const [from] = last.rows;
    this.labPart('running').replaceChildren(
      ...Array.from(last.sums, (sum, i) =>
        row([
          headCell('row', formatNumber(from + i + 1, this.locale)),
          ...[last.largest[i], sum, last.scaled[i]].map((value = 0) => {
            const cell = document.createElement('td');
            cell.textContent = this.#number(value);
            return cell;
          }),
        ]),
      ),
    );
  }

  #sentence(): string {
    const walk = this.#walk;
    const difference = walk?.difference() ?? null;
    if (!walk) return '';
    return difference === null
      ? this.#words('say', {
          done: walk.steps.length,
          total: walk.total,
          bytes: this.#moved(walk),
        })
      : this.#words('end', { difference: this.#number(difference) });
  }

  #moved(walk: Walking): string {
    return formatQuantity(BYTES * (walk.steps.at(-1)?.moved ?? 0), 'byte', this.locale);
  }

  /** A number in three digits; nothing seen yet is −∞ in any language. */
  #number(value: number): string {
    if (value === Number.NEGATIVE_INFINITY) return '−∞';
    return formatNumber(value, this.locale, { significantDigits: 3 });
  }
}

/** Places of a block, counted from one. */
function span(block: number, size: number): { readonly from: number; readonly to: number } {
  return { from: block * size + 1, to: (block + 1) * size };
}

function row(cells: readonly HTMLElement[]): HTMLTableRowElement {
  const element = document.createElement('tr');
  element.append(...cells);
  return element;
}

function headCell(scope: 'row' | 'col', text: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

customElements.define('lab-tile-stepper', TileStepperLab);
