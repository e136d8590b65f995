// Checks each number as it is found, keeps it, names known wrong turns, and opens the way to the answer once it
// is right or has been missed twice.
import {
  type DerivationStep,
  isWhole,
  judgedStep,
  type StepJudgement,
  sharedSlips,
} from '#src/worksheet/derivation.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { wordsIn } from '../kit/words.ts';
import { openWork } from '../kit/work.ts';
import { writtenNumber } from '../worksheet/number-input.ts';
import { readStep } from './read-step.ts';
import { arithmeticStrings } from './strings.ts';

/** Wrong numbers after which the way to the answer opens. */
const patience = 2;

/** One step on the page. */
interface Step {
  /** Its answer's id among what is kept. */
  readonly id: string;
  readonly of: DerivationStep;
  readonly element: HTMLElement;
  readonly value: HTMLInputElement;
  misses: number;
  right: boolean;
}

class MlaArithmeticLab extends LabElement {
  #words = wordsIn(arithmeticStrings, this.locale);

  protected override async start(): Promise<void> {
    const work = await openWork();
    for (const section of this.labParts('case')) {
      const steps = [...section.querySelectorAll<HTMLElement>('[data-part="step"]')].map(stepOf);
      for (const step of steps) {
        show(part(step.element, 'solution'), false);
        (part(step.element, 'check') as HTMLButtonElement).disabled = false;
        this.on(part(step.element, 'form'), 'submit', (event) => {
          event.preventDefault();
          void this.#check(step).then(() => this.#tally(section, steps));
        });
        // An unreadable answer is told of in "My work", and the store writes no other over it.
        const kept = await work.readResponse(step.id).catch(() => undefined);
        if (typeof kept?.value !== 'number' || step.value.value !== '') continue;
        step.value.value = writtenNumber(kept.value, this.locale);
        this.#settle(step, judgedStep(step.of, kept.value));
      }
      this.#tally(section, steps);
    }
  }

  async #check(step: Step): Promise<void> {
    const came = step.value.value.trim();
    const read = readStep(came, this.locale, isWhole(step.of));
    if (!read.ok) {
      this.#say(step, this.#words(read.problem, { came }));
      step.value.focus();
      return;
    }
    this.#settle(step, judgedStep(step.of, read.value));
    try {
      const work = await openWork();
      const committedAt = new Date().toISOString();
      await work.writeResponse({ id: step.id, value: read.value, committedAt });
    } catch {
      // The number stays on the page; only its keeping failed, and that is said.
      part(step.element, 'status').textContent += ` ${this.#words('notSaved')}`;
    }
  }

  #settle(step: Step, judgement: StepJudgement): void {
    step.right = judgement.kind === 'right';
    if (!step.right) step.misses++;
    const solution = part(step.element, 'solution') as HTMLDetailsElement;
    const opens = step.right || step.misses >= patience;
    show(solution, opens);
    if (step.right) {
      this.#say(step, this.#words('right'), 'good');
      return;
    }
    solution.open = opens;
    const said = this.#turn(step, judgement);
    this.#say(step, opens ? `${said} ${this.#words('solutionOpen')}` : said, 'bad');
  }

  /** What went wrong, where it is known. */
  #turn(step: Step, judgement: StepJudgement): string {
    if (judgement.kind !== 'slip') return this.#words('wrong');
    const shared = sharedSlips.find((id) => id === judgement.slip);
    return shared ? this.#words(shared) : slipText(step, judgement.slip);
  }

  #say(step: Step, sentence: string, kind?: 'good' | 'bad'): void {
    const status = part(step.element, 'status');
    status.textContent = sentence;
    if (kind) status.dataset['kind'] = kind;
    else delete status.dataset['kind'];
  }

  #tally(section: HTMLElement, steps: readonly Step[]): void {
    const right = steps.filter((step) => step.right).length;
    part(section, 'progress').textContent = this.#words('progress', {
      right,
      total: steps.length,
    });
    show(part(section, 'end'), right === steps.length);
  }
}

function stepOf(element: HTMLElement): Step {
  return {
    id: `question:derive.mla.${element.dataset['step']}`,
    of: JSON.parse(element.dataset['item'] ?? '') as DerivationStep, // written by the shell of the same build
    element,
    value: part(element, 'value') as HTMLInputElement,
    misses: 0,
    right: false,
  };
}

function slipText(step: Step, slip: string): string {
  const found = parts(step.element, 'slip').find((text) => text.dataset['slip'] === slip);
  return found?.textContent?.trim() ?? '';
}

function parts(within: HTMLElement, name: string): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
}

function part(within: HTMLElement, name: string): HTMLElement {
  const [found] = parts(within, name);
  if (!found) throw new Error(`<lab-mla-arithmetic>: part "${name}" is missing`);
  return found;
}

customElements.define('lab-mla-arithmetic', MlaArithmeticLab);
