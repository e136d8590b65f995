// An answer to a question or a reading exercise, kept beside the worksheets under the id of what was asked.
import * as z from 'zod/mini';
import './schema.ts'; // its first statement tells zod not to probe for `new Function`

const text = z.string().check(z.maxLength(8000));
const instant = z.iso.datetime();

/**
 * The shape of a stored answer: `question:<page>.<item>` holds ids or a number, `reading:<page>.<item>` free text,
 * `progress:<module>` the ids of the sections that came into view.
 */
export const responseSchema = z.strictObject({
  id: z.string().check(z.regex(/^(question|reading|progress):[a-z0-9][a-z0-9.-]{0,99}$/)),
  value: z.union([text, z.array(text).check(z.maxLength(50)), z.number()]),
  committedAt: instant,
  /** Free text that a later answer replaced, oldest first. */
  earlier: z.optional(
    z.array(z.strictObject({ value: text, committedAt: instant })).check(z.maxLength(50)),
  ),
});

/** A reader's answer outside the worksheets. */
export type StoredResponse = z.infer<typeof responseSchema>;

const earlierKept = 50;

/**
 * Joins two answers to the same thing: the later one stands, and free text that it replaces is kept. Of progress
 * nothing is replaced: what was read on one device and what on another was read.
 */
export function mergeResponses(stored: StoredResponse, incoming: StoredResponse): StoredResponse {
  const [before, after] =
    Date.parse(incoming.committedAt) >= Date.parse(stored.committedAt)
      ? [stored, incoming]
      : [incoming, stored];
  const { earlier: _, ...standing } = after;
  if (standing.id.startsWith('progress:'))
    return { ...standing, value: union(before.value, after.value) };
  if (!standing.id.startsWith('reading:')) return standing;
  const texts = [...(before.earlier ?? []), ...(after.earlier ?? []), before].flatMap(
    ({ value, committedAt }) =>
      typeof value === 'string' && value !== standing.value ? [{ value, committedAt }] : [],
  );
  const kept = texts.filter((text, index) =>
    texts.slice(0, index).every((other) => other.value !== text.value),
  );
  if (kept.length === 0) return standing;
  const inOrder = kept.toSorted((a, b) => Date.parse(a.committedAt) - Date.parse(b.committedAt));
  return { ...standing, earlier: inOrder.slice(-earlierKept) };
}

/** The ids of both lists in an order that depends on them alone; a list is never longer than it may be stored. */
function union(one: StoredResponse['value'], other: StoredResponse['value']): string[] {
  const ids = [one, other].flatMap((value) => (Array.isArray(value) ? value : []));
  return [...new Set(ids)].sort().slice(0, 50);
}
