// Figures of the page's own cases, for its prose: the same functions, so that a sentence cannot part from the form.
import { answerCost } from '#src/core/workload/answer.ts';
import { bindingBottleneck } from '#src/core/workload/bottleneck.ts';
import { weightBytes } from '#src/core/workload/memory.ts';
import type { TechniqueId } from '#src/core/workload/technique-ids.ts';
import type { Workload } from '#src/core/workload/workload.ts';
import { judgeTechnique } from '#src/worksheet/workload/judge.ts';
import { publishedMachines, publishedModels } from '../kit/published.ts';
import { type ScenarioId, scenarios } from './scenarios.ts';
import { workloadOf } from './settings.ts';

/** Names one of the page's cases. */
export interface OfScenario {
  readonly scenario: ScenarioId;
}

/** Bytes of the case's weights. */
export function scenarioWeightBytes(args: OfScenario): number {
  return weightBytes(scenarioWorkload(args).model);
}

/** Seconds between two tokens for one reader in a case. */
export function scenarioTokenSeconds(args: OfScenario): number {
  return answerCost(scenarioWorkload(args)).tokenSeconds;
}

/** Tokens a second for one reader in a case. */
export function scenarioTokenRate(args: OfScenario): number {
  return 1 / scenarioTokenSeconds(args);
}

/** The share of the cost that what binds takes in a case, 0 to 1. */
export function scenarioBindingShare(args: OfScenario): number {
  return bindingBottleneck(scenarioWorkload(args)).share;
}

/** The share saved by a technique in a case, at the middle of its assumptions; null where only a measurement could say. */
export function scenarioGain({
  technique,
  ...args
}: OfScenario & { readonly technique: TechniqueId }): number | null {
  return judgeTechnique(technique, scenarioWorkload(args)).gain?.value ?? null;
}

function scenarioWorkload({ scenario }: OfScenario): Workload {
  const presets = {
    models: Object.fromEntries(publishedModels.map(({ id, shape }) => [id, shape])),
    machines: Object.fromEntries(publishedMachines.map(({ id, machine }) => [id, machine])),
  };
  const workload = workloadOf(scenarios[scenario], presets);
  if (workload === null) throw new Error(`the scenario "${scenario}" has no workload`);
  return workload;
}
