// The form in a link: every field by its name in the address's fragment, which no server sees, and nothing about who
// made it. What a link holds is checked field by field like anything from outside; what is not understood is named.
import { type MetricId, metrics } from '#src/core/workload/workload.ts';
import { parseModelConfig } from '#src/worksheet/model-config/parse.ts';
import {
  isTechnique,
  type NumericName,
  numericFields,
  type Presets,
  type Settings,
  weightFormats,
} from './settings.ts';

/** The version of the link; a later one is not guessed at. */
const version = '1';
/** Longer fragments are not read. */
const longest = 16_000;

/** What a link gave: settings, and the fields of it that were not understood. */
export interface Restored {
  readonly settings: Settings;
  readonly ignored: readonly string[];
}

/** The fragment of a link, with its `#`. */
export function fragmentOf(settings: Settings): string {
  const fields = new URLSearchParams({ workload: version });
  for (const [name, value] of Object.entries(settings)) {
    if (name === 'after') continue;
    if (value !== null && value !== '') fields.set(name, String(value));
  }
  for (const [technique, share] of Object.entries(settings.after))
    fields.set(`after.${technique}`, String(share));
  return `#${fields}`;
}

/** The settings of a fragment, on top of `base`; null where it is no link to a workload. */
export function restoredFrom(fragment: string, base: Settings, presets: Presets): Restored | null {
  if (!/^#workload=/.test(fragment)) return null;
  if (fragment.length > longest) return { settings: base, ignored: ['workload'] };
  const fields = new URLSearchParams(fragment.slice(1));
  if (fields.get('workload') !== version) return { settings: base, ignored: ['workload'] };
  fields.delete('workload');
  // A link names every field that is not empty: what it leaves out is empty.
  const settings: Record<string, unknown> = { ...base, config: '', after: {} };
  for (const name of Object.keys(numericFields)) settings[name] = null;
  const ignored: string[] = [];
  const after: Record<string, number> = {};
  for (const [name, text] of fields) {
    const value = fieldValue(name, text, presets);
    if (value === undefined) ignored.push(name.slice(0, 40));
    else if (name.startsWith('after.')) after[name.slice('after.'.length)] = Number(value);
    else settings[name] = value;
  }
  return { settings: consistent({ ...settings, after } as Settings, base), ignored };
}

/** A model of one's own needs its configuration. */
function consistent(settings: Settings, base: Settings): Settings {
  if (settings.model !== 'own' || settings.config !== '') return settings;
  return { ...settings, model: base.model };
}

/** A field's value; undefined where the field or the value is unknown. */
function fieldValue(name: string, text: string, { models, machines }: Presets): unknown {
  if (Object.hasOwn(numericFields, name)) return numberOf(name as NumericName, text);
  if (name.startsWith('after.')) {
    const share = Number(text);
    const known = isTechnique(name.slice('after.'.length)) && share >= 0 && share <= 1;
    return known && text !== '' ? share : undefined;
  }
  switch (name) {
    case 'model':
      return text === 'own' || Object.hasOwn(models, text) ? text : undefined;
    case 'machine':
      return Object.hasOwn(machines, text) ? text : undefined;
    case 'weights':
      return ['published', ...weightFormats].includes(text) ? text : undefined;
    case 'metric':
      return Object.hasOwn(metrics, text) ? (text as MetricId) : undefined;
    case 'cached':
    case 'inGraph':
    case 'exact':
      return ['true', 'false'].includes(text) ? text === 'true' : undefined;
    case 'config': {
      const read = parseModelConfig(text);
      return read.ok ? JSON.stringify(read.read) : undefined;
    }
    default:
      return undefined;
  }
}

/** A number within the range of its field. */
function numberOf(name: NumericName, text: string): number | undefined {
  const {
    min,
    max,
    whole = false,
  }: { min: number; max: number; whole?: boolean } = numericFields[name];
  const value = Number(text);
  const fits = text !== '' && value >= min && value <= max && (!whole || Number.isInteger(value));
  return fits ? value : undefined;
}
