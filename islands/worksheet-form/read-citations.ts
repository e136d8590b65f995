// The runs that a reader named on a form: by their whole ids or by the first digits. A run that is not at hand stays
// cited as it was written, and the reader is told.
import type { RunRecord } from '#src/measure/record.ts';
import { citableEstimates } from '#src/worksheet/citation.ts';
import type { Definition, Quantity } from '#src/worksheet/definition.ts';
import type { AnswerOf, Citation } from '#src/worksheet/schema.ts';
import type { Raw } from '../worksheet/raw.ts';
import type { FormNote, WrongValue } from './read-form.ts';

/** The citations of a form, by quantity. */
export interface CitationsRead {
  readonly evidence: AnswerOf<'evidence'>;
  readonly notes: readonly FormNote[];
  readonly wrong: readonly { readonly input: string; readonly reason: WrongValue['reason'] }[];
}

/** Reads the inputs of the question on evidence. */
export function readCitations(
  definition: Definition,
  raw: Raw,
  runs: readonly RunRecord[],
): CitationsRead {
  const evidence: Record<string, Citation[]> = {};
  const missing = new Map<string, string[]>();
  const wrong: { reason: WrongValue['reason']; input: string }[] = [];
  for (const [quantity, rule] of Object.entries<Quantity>(definition.quantities)) {
    const input = `${quantity}.run`;
    const named = (raw[input] ?? '').split(/[\s,;]+/).filter((id) => id !== '');
    const absent = raw[`${quantity}.absent`] !== undefined;
    if (absent && named.length > 0) wrong.push({ input, reason: 'cited-and-absent' });
    if (absent) evidence[quantity] = [];
    for (const text of named) {
      const id = text.toLowerCase();
      const found = runs.filter((run) => run.id.startsWith(id));
      const [run] = found;
      if (!/^[0-9a-f]{8,64}$/.test(id)) wrong.push({ input, reason: 'not-run' });
      else if (found.length > 1) wrong.push({ input, reason: 'several-runs' });
      else if (run === undefined) missing.set(id, [...(missing.get(id) ?? []), quantity]);
      const [best] = run ? citableEstimates(rule, run) : [];
      const estimate = best ?? (rule.estimates[0] ?? '').replace(/\*$/, '');
      evidence[quantity] = [...(evidence[quantity] ?? []), { run: run?.id ?? id, estimate }];
    }
  }
  const notes = [...missing].map(([run, quantities]) => {
    return { kind: 'missing-run', definition: definition.id, run, quantities } as const;
  });
  return { evidence, notes, wrong };
}
