// How often the tutor keeps what a draft proposes: greedy speculative decoding over held-out prompts.
// Counts, no clock: the same models and prompts always give the same numbers.
import { seededRandom } from '#src/tutor/random.ts';
import { type SpeculativeText, speculated } from '#src/tutor/speculative.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { bootstrapInterval } from '../statistics/bootstrap-interval.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { withEngine } from '../with-engine.ts';

/**
 * Summary for each draft: `acceptance.<draft>` (accepted of judged proposals), `position.<draft>.<j>`
 * (the same of the j-th proposals, judged where all before them were accepted),
 * `tokens-per-cycle.<draft>`, `identical.<draft>` (answers that are the tutor's own).
 */
export const draftAcceptance: Experiment = {
  id: 'draft-acceptance',
  version: 1,
  needsEngine: true,
  timed: false,
  defaults: { prompts: 200, k: 6, drafts: 'draft,draft-weak,draft-random' },
  run: (context, parameters, { signal, onProgress }) =>
    withEngine(context, signal, async (opened) => {
      const k = numberParameter(parameters, 'k');
      const drafts = listParameter(parameters, 'drafts');
      const most = numberParameter(parameters, 'prompts');
      const prompts = opened.prompts((all) => all.slice(0, most));
      const target = opened.tutor('tutor');
      const outcome: Counted = { samples: {}, summary: {} };
      const total = drafts.length * prompts.length;
      let done = 0;
      for (const name of drafts) {
        const draft = opened.tutor(name);
        const texts: SpeculativeText[] = [];
        const identical: boolean[] = [];
        for (const prompt of prompts) {
          onProgress?.({ done: done++, total });
          await context.bench.pause();
          signal?.throwIfAborted();
          const random = seededRandom(0);
          const text = await speculated({ target, draft, prompt, k, temperature: 0, random });
          const own = await target.generate(prompt);
          texts.push(text);
          identical.push(own.join() === text.tokens.join());
        }
        count(outcome, name, k, texts, identical);
      }
      onProgress?.({ done, total });
      return { ...outcome, inputs: opened.inputs, artefacts: opened.artefacts };
    }),
};

interface Counted {
  readonly samples: Record<string, readonly number[]>;
  readonly summary: Record<string, Estimate>;
}

/** Adds one draft's counts, prompt by prompt, and what they come to. */
function count(
  { samples, summary }: Counted,
  draft: string,
  k: number,
  texts: readonly SpeculativeText[],
  identical: readonly boolean[],
): void {
  const cycles = texts.map((text) => text.cycles);
  const judged = cycles.map((of) => sum(of.map((c) => Math.min(c.accepted + 1, c.proposed))));
  const accepted = cycles.map((of) => sum(of.map((c) => c.accepted)));
  const turns = cycles.map((of) => of.length);
  // Each cycle yields what it accepts and one token of the tutor's own.
  const yielded = cycles.map((of) => sum(of.map((c) => c.accepted + 1)));
  samples[`${draft}.judged`] = judged;
  samples[`${draft}.accepted`] = accepted;
  samples[`${draft}.cycles`] = turns;
  samples[`${draft}.identical`] = identical.map(Number);
  summary[`acceptance.${draft}`] = ratioOfSums(accepted, judged, 'ratio');
  summary[`tokens-per-cycle.${draft}`] = ratioOfSums(yielded, turns, 'token');
  summary[`identical.${draft}`] = proportionInterval(sum(identical.map(Number)), identical.length);
  for (let position = 1; position <= k; position++) {
    const at = cycles.flat().filter((c) => c.proposed >= position && c.accepted >= position - 1);
    const kept = at.filter((c) => c.accepted >= position);
    // A position never reached has no share.
    if (at.length > 0)
      summary[`position.${draft}.${position}`] = proportionInterval(kept.length, at.length);
  }
}

/** Σ a / Σ b with a bootstrap over prompts: tokens of one prompt are not independent. */
function ratioOfSums(
  a: readonly number[],
  b: readonly number[],
  unit: 'ratio' | 'token',
): Estimate {
  const statistic = (places: Int32Array) => {
    let above = 0;
    let below = 0;
    for (const place of places) {
      above += a[place] ?? 0;
      below += b[place] ?? 0;
    }
    return below === 0 ? 0 : above / below;
  };
  return bootstrapInterval({ n: a.length, statistic, unit, random: seededRandom(1979) });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
