// What hybrid-cost runs: one token more behind texts of several lengths, and how much of a text is remembered.

import { heldOut } from '#src/train/held-out.ts';
import { type HybridName, hybridNames } from '#src/train/hybrid-plans.ts';
import { heldPairs, heldTexts, rememberLimits } from '#src/train/tasks/remember.ts';
import type { Weights } from '#src/tutor/weights.ts';
import type { Subject } from './bench.ts';
import type { Estimate } from './estimate.ts';
import type { ExperimentContext } from './experiment.ts';
import { turnsBehind } from './state-subjects.ts';
import { proportionInterval } from './statistics/proportion-interval.ts';
import { textEndSubjects } from './text-end-subjects.ts';
import type { OpenedEngine } from './with-engine.ts';

/** Pairs before the key that is asked, and symbols of a text that is to be said again. */
export const remembered = { pairs: 8, symbols: 8 } as const;

/** The name of a hybrid; throws naming those there are. */
export function hybridName(name: string): HybridName {
  const known = hybridNames.find((one) => one === name);
  if (known) return known;
  throw new RangeError(`no order ${name}: there are ${hybridNames.join(', ')}`);
}

/** Weights whose caches have room for a text: neither rotary positions nor a state have parameters of a length. */
export function lengthened({ config, ...weights }: Weights, context: number): Weights {
  return { ...weights, config: { ...config, context } };
}

/** One token more behind each text, once and several times a run: `<model>.<length>.short` and `.long`. */
export async function behindTexts(
  opened: OpenedEngine,
  models: ReadonlyMap<string, Weights>,
  texts: readonly number[],
): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const [name, weights] of models)
    for (const length of texts) {
      const end = { name, graph: 'token', length, turns: turnsBehind(length) };
      subjects.push(...(await textEndSubjects(opened, end, () => lengthened(weights, length))));
    }
  return subjects;
}

/** Shares of the first `count` test prompts that a model has wholly right, by the forward it was trained with. */
export async function shareRemembered(
  { runtime }: OpenedEngine,
  { bench }: ExperimentContext,
  weights: Weights,
  count: number,
  signal: AbortSignal | undefined,
): Promise<{ readonly recall: Estimate; readonly copy: Estimate }> {
  await bench.pause();
  const sets = {
    recall: heldPairs(remembered.pairs, count),
    copy: heldTexts(remembered.symbols, count),
  };
  const judged = await heldOut(runtime, weights, sets, {
    limits: rememberLimits,
    ...(signal ? { signal } : {}),
  });
  const share = (set: 'recall' | 'copy') =>
    proportionInterval(judged[set].right, judged[set].total);
  return { recall: share('recall'), copy: share('copy') };
}
