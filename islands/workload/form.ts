// The form and its settings: read field by field, filled field by field; a field that cannot mean anything is named and
// the last valid value goes on.
import type { TechniqueId } from '#src/core/workload/technique-ids.ts';
import type { MetricId } from '#src/core/workload/workload.ts';
import { measuredTechniques, type NumericName, numericFields, type Settings } from './settings.ts';

/** Fields that may be empty: the machine's own figure, or what nobody has stated. */
const optional: readonly NumericName[] = [
  'arithmetic',
  'bandwidth',
  'memory',
  'dispatch',
  'attained',
  'bound',
  'measured',
];

/** What a form gave: settings, and the fields whose text was not valid. */
export interface ReadForm {
  readonly settings: Settings;
  readonly invalid: readonly NumericName[];
}

/** Reads the form over the settings that stood before. */
export function readForm(root: ParentNode, before: Settings): ReadForm {
  const invalid: NumericName[] = [];
  const numbers = Object.fromEntries(
    (Object.keys(numericFields) as NumericName[]).map((name) => {
      const value = readNumber(field(root, name), name);
      if (value !== undefined) return [name, value];
      invalid.push(name);
      return [name, before[name]];
    }),
  ) as Record<NumericName, number | null>;
  const after: Partial<Record<TechniqueId, number>> = {};
  for (const id of measuredTechniques) {
    const { value, valueAsNumber, validity } = field(root, `after.${id}`);
    if (value !== '' && validity.valid) after[id] = valueAsNumber / 100;
  }
  const settings: Settings = {
    ...before,
    ...numbers,
    model: choice(root, 'model').value,
    machine: choice(root, 'machine').value,
    weights: choice(root, 'weights').value as Settings['weights'],
    metric: choice(root, 'metric').value as MetricId,
    cached: field(root, 'cached').checked,
    inGraph: field(root, 'inGraph').checked,
    exact: field(root, 'exact').checked,
    after,
  };
  return { settings, invalid };
}

/** Fills the form with settings. */
export function fillForm(root: ParentNode, settings: Settings): void {
  for (const name of Object.keys(numericFields) as NumericName[]) {
    const value = settings[name];
    field(root, name).value = value === null ? '' : String(value);
  }
  for (const id of measuredTechniques) {
    const share = settings.after[id];
    // Percent of a share that was percent before: without the digits that binary adds.
    field(root, `after.${id}`).value =
      share === undefined ? '' : String(Number((100 * share).toPrecision(12)));
  }
  for (const name of ['model', 'machine', 'weights', 'metric'] as const)
    choice(root, name).value = settings[name];
  for (const name of ['cached', 'inGraph', 'exact'] as const)
    field(root, name).checked = settings[name];
}

function readNumber(input: HTMLInputElement, name: NumericName): number | null | undefined {
  if (input.value === '' && !input.validity.badInput)
    return optional.includes(name) ? null : undefined;
  const {
    min,
    max,
    whole = false,
  }: { min: number; max: number; whole?: boolean } = numericFields[name];
  const value = input.valueAsNumber;
  const fits = value >= min && value <= max && (!whole || Number.isInteger(value));
  return fits ? value : undefined;
}

/** An input by its field's name; throws where the shell lacks it. */
export function field(root: ParentNode, name: string): HTMLInputElement {
  const found = root.querySelector<HTMLInputElement>(`input[data-field="${name}"]`);
  if (found === null) throw new Error(`<lab-workload>: no input for "${name}"`);
  return found;
}

/** A list to choose from by its field's name; throws where the shell lacks it. */
export function choice(root: ParentNode, name: string): HTMLSelectElement {
  const found = root.querySelector<HTMLSelectElement>(`select[data-field="${name}"]`);
  if (found === null) throw new Error(`<lab-workload>: no list for "${name}"`);
  return found;
}
