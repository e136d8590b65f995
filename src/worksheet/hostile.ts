// The gate before a file is believed to be anything: its size, its nesting and its keys are looked at before a
// schema sees it, so that no file can exhaust the stack or reach a prototype.

/** The largest file and the deepest nesting that are read; our own files stay below a depth of twelve. */
export const importLimits = { bytes: 50 * 1024 * 1024, depth: 64 } as const;

/** Why a text was not even parsed, or not passed on. */
export type GateProblem =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'too-deep'; readonly limit: number }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'forbidden-key'; readonly key: string };

/** The value of a JSON text, or why it is refused. */
export function gatedJson(
  text: string,
  limits: { readonly bytes: number; readonly depth: number } = importLimits,
):
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: GateProblem } {
  // A character is at least one byte, so a long text is refused before it is encoded.
  const bytes = text.length > limits.bytes ? text.length : new TextEncoder().encode(text).length;
  if (bytes > limits.bytes)
    return { ok: false, problem: { kind: 'too-large', bytes, limit: limits.bytes } };
  if (deepest(text) > limits.depth)
    return { ok: false, problem: { kind: 'too-deep', limit: limits.depth } };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // The parser's message is in its own language; where the text breaks is of no use to a reader.
    return { ok: false, problem: { kind: 'not-json' } };
  }
  const key = forbiddenKey(value);
  if (key !== null) return { ok: false, problem: { kind: 'forbidden-key', key } };
  return { ok: true, value };
}

/** The deepest nesting of brackets outside strings. */
function deepest(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (quoted) {
      if (character === '\\') i++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') most = Math.max(most, ++depth);
    else if (character === '}' || character === ']') depth--;
  }
  return most;
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** The first key that could reach a prototype once copied; nesting is bounded by now. */
function forbiddenKey(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const key of Object.keys(value)) {
    if (forbidden.has(key)) return key;
    const inside = forbiddenKey((value as Record<string, unknown>)[key]);
    if (inside !== null) return inside;
  }
  return null;
}
