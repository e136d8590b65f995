// The judgement follows the form: every change is read, judged and shown at once; figures are drawn after the words.
// Code that has never run is slow: the page opens with what was judged when it was built, and the first judgement that
// differs is made and shown in steps.

import { formatNumber, formatUnit } from '#src/book/format.ts';
import { bindingBottleneck } from '#src/core/workload/bottleneck.ts';
import type { Workload } from '#src/core/workload/workload.ts';
import { judgeWorkload } from '#src/worksheet/workload/judge.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { type Words, wordsIn } from '../kit/words.ts';
import { choice, field, fillForm, readForm } from './form.ts';
import { fragmentOf, restoredFrom } from './fragment.ts';
import { judgedInSteps } from './judged-in-steps.ts';
import { PastedModel } from './pasted-model.ts';
import { RecordForm } from './record-form.ts';
import { ResultsView } from './results-view.ts';
import { openingScenario, type ScenarioId, scenarios } from './scenarios.ts';
import {
  machineFields,
  modelOf,
  type NumericName,
  numericFields,
  type Presets,
  type Settings,
  workloadOf,
} from './settings.ts';
import { SliderPanel } from './slider-panel.ts';
import type { Judgements } from './techniques-view.ts';
import { type WorkloadText, workloadText } from './text.ts';
import { formStrings } from './words/form.ts';

class WorkloadLab extends LabElement {
  #settings: Settings = scenarios[openingScenario];
  #presets: Presets = { models: {}, machines: {} };
  /** How often a judgement was asked for. */
  #asked = 0;
  /** Whether one was shown by this script, all of whose code has then run. */
  #shown: 'nothing' | 'in-steps' | 'whole' = 'nothing';

  protected override start(): void {
    this.#asked = 0;
    this.#shown = 'nothing';
    this.#presets = JSON.parse(this.labPart('presets', HTMLScriptElement).textContent ?? '');
    const text = workloadText(this.locale);
    const say = wordsIn(formStrings, this.locale);
    const results = new ResultsView(this, text);
    const slider = new SliderPanel(this, text);
    const record = new RecordForm(this, text, () => this.#link());
    const pasted = new PastedModel(this, this.locale);
    this.labPart('controls', HTMLFieldSetElement).disabled = false;

    const judge = () => this.#judge(results, slider, record);
    const filled = () => {
      fillForm(this, this.#settings);
      pasted.showFor(this.#settings);
      this.#showFields(text);
      this.labPart('problems').textContent = '';
      judge();
    };
    this.on(this.labPart('form'), 'input', (event) => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || target.dataset['field'] === undefined) return;
      const { settings, invalid } = readForm(this, this.#settings);
      this.#settings = pasted.keptIn(settings);
      this.labPart('scenario', HTMLSelectElement).value = '';
      this.labPart('problems').textContent = this.#problems(invalid, say, text);
      pasted.showFor(this.#settings);
      this.#showFields(text);
      judge();
    });
    this.on(this.labPart('scenario', HTMLSelectElement), 'change', () => {
      const { value } = this.labPart('scenario', HTMLSelectElement);
      if (!Object.hasOwn(scenarios, value)) return;
      this.#settings = scenarios[value as ScenarioId];
      filled();
    });
    this.on(this.labPart('read'), 'click', () => {
      const config = pasted.read();
      if (config === null) return;
      this.#settings = { ...this.#settings, model: 'own', config };
      judge();
    });
    this.on(this.labPart('copy'), 'click', () => void this.#copy(say));
    this.on(this, 'click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button[data-quantity]') : null;
      if (button instanceof HTMLButtonElement) slider.goTo(button.dataset);
    });
    const followLink = () => {
      if (this.#restore(say)) filled();
    };
    window.addEventListener('hashchange', followLink, { signal: this.signal });
    // An element that comes back to the page comes with the case it left with.
    const builtCase = this.#settings === scenarios[openingScenario];
    if (this.#restore(say) || !builtCase) filled();
    else void this.#open(results, slider, record);
  }

  /** The opening case stands on the page as it was built: judging it readies the code for the first change. */
  async #open(results: ResultsView, slider: SliderPanel, record: RecordForm): Promise<void> {
    delete this.dataset['judged'];
    const workload = workloadOf(this.#settings, this.#presets);
    if (workload === null) return;
    const { signal } = this;
    const passed = () => signal.aborted || this.#asked > 0;
    const judgements = await judgedInSteps(workload, passed);
    if (judgements === null) return;
    this.#follow(workload, judgements, slider, record);
    results.fetchDrawing();
  }

  /** Shows a judgement for the first time, and at once the one that was asked for meanwhile. */
  async #showFirst(
    workload: Workload,
    results: ResultsView,
    slider: SliderPanel,
    record: RecordForm,
  ): Promise<void> {
    this.#shown = 'in-steps';
    const asked = this.#asked;
    const { signal } = this;
    const left = () => signal.aborted;
    const judgements = await judgedInSteps(workload, left);
    if (judgements === null) return;
    await results.showInSteps(workload, [bindingBottleneck(workload), judgements], left);
    if (left()) return;
    this.#shown = 'whole';
    if (this.#asked === asked) this.#follow(workload, judgements, slider, record);
    else this.#judge(results, slider, record);
  }

  /** Takes the settings of the address, where it holds some; says what of it was not understood. */
  #restore(say: Words<keyof (typeof formStrings)['en']>): boolean {
    const base = scenarios[openingScenario];
    const restored = restoredFrom(location.hash, base, this.#presets);
    if (restored === null) return false;
    this.#settings = restored.settings;
    this.labPart('scenario', HTMLSelectElement).value = '';
    const list = new Intl.ListFormat(this.locale, { type: 'conjunction' });
    this.labPart('link-status').textContent =
      restored.ignored.length === 0
        ? say('restored')
        : say('restoredBut', { fields: list.format(restored.ignored) });
    return true;
  }

  #judge(results: ResultsView, slider: SliderPanel, record: RecordForm): void {
    const workload = workloadOf(this.#settings, this.#presets);
    if (workload === null) return; // a model is still to be pasted: the last judgement stays
    this.#asked++;
    if (this.#shown === 'nothing') void this.#showFirst(workload, results, slider, record);
    if (this.#shown !== 'whole') return;
    const judgements = judgeWorkload(workload);
    results.show(workload, bindingBottleneck(workload), judgements);
    this.#follow(workload, judgements, slider, record);
  }

  #follow(
    workload: Workload,
    judgements: Judgements,
    slider: SliderPanel,
    record: RecordForm,
  ): void {
    slider.follow(workload, judgements);
    record.follow(judgements, this.#subject(workload));
    // They ask what was judged, and wait for it.
    for (const part of ['slider-controls', 'record-controls'])
      this.labPart(part, HTMLFieldSetElement).disabled = false;
    this.dataset['judged'] = String(Number(this.dataset['judged'] ?? '0') + 1);
  }

  /** What hangs on other fields: the target's unit, the machine's own figures. */
  #showFields(text: WorkloadText): void {
    const unit = choice(this, 'metric').selectedOptions[0]?.dataset['unit'] ?? '';
    this.labPart('target-unit').textContent = unit;
    const machine = this.#presets.machines[this.#settings.machine];
    const model = modelOf(this.#settings, this.#presets);
    if (machine === undefined || model === null) return;
    for (const [name, value] of Object.entries(machineFields(machine, model)))
      field(this, name).placeholder = value === null ? '' : formatPlain(value);
    const published = choice(this, 'weights').options[0];
    const shape = modelOf({ ...this.#settings, weights: 'published' }, this.#presets);
    if (published && shape)
      published.textContent = wordsIn(formStrings, text.locale)('weights.published', {
        format: formStrings[text.locale][`format.${shape.weightFormat}`],
      });
  }

  #problems(
    invalid: readonly NumericName[],
    say: Words<keyof (typeof formStrings)['en']>,
    { locale }: WorkloadText,
  ): string {
    const t = formStrings[locale];
    return invalid
      .map((name) => {
        const { min, max, unit, ...rest } = numericFields[name];
        const label =
          unit === 'count' || name === 'target'
            ? t[name]
            : say('inUnit', { label: t[name], unit: formatUnit(unit, locale) });
        const range = { min: formatNumber(min, locale), max: formatNumber(max, locale) };
        return say('whole' in rest ? 'invalidWhole' : 'invalid', { label, ...range });
      })
      .join(' ');
  }

  #subject(workload: Workload) {
    const name = (list: string) => choice(this, list).selectedOptions[0]?.textContent?.trim() ?? '';
    return { workload, model: name('model'), machine: name('machine') };
  }

  #link(): string {
    return location.href.replace(/#.*$/, '') + fragmentOf(this.#settings);
  }

  async #copy(say: Words<keyof (typeof formStrings)['en']>): Promise<void> {
    const link = this.#link();
    const status = this.labPart('link-status');
    try {
      await navigator.clipboard.writeText(link);
      status.textContent = say('copied');
    } catch {
      // The browser refuses: the reader copies by hand.
      const shown = document.createElement('a');
      shown.href = link;
      shown.textContent = link;
      status.replaceChildren(say('copyByHand'), ' ', shown);
    }
    show(status, true);
  }
}

/** A number as a field takes it: no grouping, three digits that count. */
function formatPlain(value: number): string {
  return String(Number(value.toPrecision(3)));
}

customElements.define('lab-workload', WorkloadLab);
