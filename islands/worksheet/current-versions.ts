// What is current in this build, against which a cited run may be stale: experiments, shipped models
// and the graphs of the recorded runs.
// Read by shells only: the page gets the result, not the experiments.
import { experimentCatalogue } from '#src/measure/catalogue.ts';
import type { World } from '#src/worksheet/citation.ts';
import { recordedRun } from '../experiment/recorded.ts';
import { shippedEntries } from '../kit/shipped-entries.ts';
import { recordedGraphs } from './recorded-graphs.ts';

const experiments = experimentCatalogue(
  import.meta.glob('/src/measure/experiments/*.ts', { eager: true }),
);

/** The version of every experiment and the SHA-256 of every shipped model and recorded graph, by name. */
export function currentVersions(): World['current'] {
  const versions = Object.fromEntries(
    experiments.ids.map((id) => [id, experiments.experimentById(id).version]),
  );
  const models = Object.fromEntries(
    Object.entries(shippedEntries).map(([name, { sha256 }]) => [name, sha256]),
  );
  const runs = experiments.ids.flatMap((id) => recordedRun(id) ?? []);
  return {
    experiments: versions,
    artefacts: { ...models, ...recordedGraphs(runs, versions, models) },
  };
}
