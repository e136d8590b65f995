// What the page is given to choose from, and the workload of one of its cases.
import { publishedMachines, publishedModels } from '#islands/kit/published.ts';
import { type ScenarioId, scenarios } from '#islands/workload/scenarios.ts';
import { type Presets, type Settings, workloadOf } from '#islands/workload/settings.ts';
import type { Workload } from '#src/core/workload/workload.ts';

/** Every published model and machine by its id. */
export const presets: Presets = {
  models: Object.fromEntries(publishedModels.map(({ id, shape }) => [id, shape])),
  machines: Object.fromEntries(publishedMachines.map(({ id, machine }) => [id, machine])),
};

/** The workload of settings; throws where there is none. */
export function workloadFrom(settings: Settings): Workload {
  const workload = workloadOf(settings, presets);
  if (workload === null) throw new Error(`no workload of ${JSON.stringify(settings)}`);
  return workload;
}

/** The workload of a case. */
export function caseWorkload(id: ScenarioId): Workload {
  return workloadFrom(scenarios[id]);
}
