// Each kind of record through its own door, in the shape in which the store asks: a value, or why there is none.
import type { RunRecord } from '#src/measure/record.ts';
import { parseRecord } from '#src/measure/record-schema.ts';
import { parseWorksheet } from '../migrate.ts';
import { responseSchema, type StoredResponse } from '../response.ts';
import type { Worksheet } from '../schema.ts';
import type { Read } from './reading.ts';

/** Reads a stored worksheet of this or an earlier version. */
export function readWorksheet(raw: unknown): Read<Worksheet> {
  const parsed = parseWorksheet(raw);
  return parsed.ok ? { ok: true, value: parsed.worksheet } : parsed;
}

/** Reads a stored run; one whose hash does not fit is none. */
export function readRun(raw: unknown): Read<RunRecord> {
  const parsed = parseRecord(raw);
  if (parsed.ok) return { ok: true, value: parsed.record };
  return { ok: false, problem: { kind: 'shape', path: [parsed.problem] } };
}

/** Reads a stored answer to a question or a reading exercise. */
export function readResponse(raw: unknown): Read<StoredResponse> {
  const parsed = responseSchema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  const path = parsed.error.issues[0]?.path.map(String) ?? [];
  return { ok: false, problem: { kind: 'shape', path } };
}
