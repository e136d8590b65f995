// A pasted config.json into a model's shape: refused where it is hostile, no object, of an unknown type, incomplete or
// contradictory; read field by field otherwise.
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import { gatedJson } from '../hostile.ts';
import { authorsMamba } from './families/mamba.ts';
import { families } from './families.ts';
import { Fields } from './fields.ts';
import { formatsOf } from './formats.ts';
import { type ConfigProblem, ConfigRefusal } from './problem.ts';

/** A configuration has a few dozen fields; the largest that is read, and the deepest. */
export const configLimits = { bytes: 512 * 1024, depth: 12 } as const;

/** What the reader should know of how a configuration was read. */
export const configNoteIds = ['format-assumed', 'text-part-only', 'draft-layers-left-out'] as const;
/** The id of such a note. */
export type ConfigNoteId = (typeof configNoteIds)[number];

/** A shape, or why there is none. */
export type ParsedConfig =
  | {
      readonly ok: true;
      readonly type: string;
      readonly shape: ModelShape;
      readonly notes: readonly ConfigNoteId[];
      /** The fields that it was made of: the same shape follows from them alone. */
      readonly read: Readonly<Record<string, unknown>>;
    }
  | { readonly ok: false; readonly problem: ConfigProblem };

/** The shape that a text describes. */
export function parseModelConfig(text: string): ParsedConfig {
  const gated = gatedJson(text, configLimits);
  return gated.ok ? modelConfig(gated.value) : gated;
}

/** The shape that a parsed JSON value describes. */
export function modelConfig(value: unknown): ParsedConfig {
  try {
    return { ok: true, ...read(value) };
  } catch (error) {
    if (error instanceof ConfigRefusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

function read(value: unknown) {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ConfigRefusal({ kind: 'not-an-object' });
  const whole = new Fields(value as Record<string, unknown>);
  // Models that also see keep the language model's fields in a part of their own.
  const part = whole.object('text_config');
  const config = part ?? whole;
  const { type, family } = familyOf(config, part === null ? null : whole);
  const { assumed, ...formats } = formatsOf(part !== null && !says(part) ? whole : config);
  const notes: ConfigNoteId[] = [];
  if (assumed) notes.push('format-assumed');
  if (part !== null) notes.push('text-part-only');
  if (config.has('num_nextn_predict_layers')) notes.push('draft-layers-left-out');
  return { type, shape: { ...family(config), ...formats }, notes, read: whole.read() };
}

function says(config: Fields): boolean {
  return config.has('torch_dtype') || config.has('dtype');
}

function familyOf(config: Fields, outer: Fields | null) {
  const type = config.text('model_type') ?? outer?.text('model_type') ?? null;
  if (type === null) {
    if (config.has('d_model') && config.has('n_layer'))
      return { type: 'mamba', family: authorsMamba };
    throw new ConfigRefusal({ kind: 'no-type' });
  }
  const family = Object.hasOwn(families, type) ? families[type] : undefined;
  if (family === undefined)
    throw new ConfigRefusal({ kind: 'unknown-type', type: type.slice(0, 60) });
  return { type, family };
}
