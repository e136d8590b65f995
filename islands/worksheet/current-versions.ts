// What is current in this build, against which a cited run may be stale: experiments, shipped models
// and the graphs of the recorded runs.
// Read by shells only: the page gets the result, not the experiments.
import { experimentCatalogue } from '#src/measure/catalogue.ts';
import { measuredModels } from '#src/measure/experiment.ts';
import type { World } from '#src/worksheet/citation.ts';
import { recordedRun } from '../experiment/recorded.ts';
import { shippedEntries } from '../kit/shipped-entries.ts';
import { recordedGraphs } from './recorded-graphs.ts';

const experiments = experimentCatalogue(
  import.meta.glob('/src/measure/experiments/*.ts', { eager: true }),
);

/**
 * The version of experiments, and by name the SHA-256 of the shipped models that they load and of the graphs in their
 * recorded runs: of all, or of those of which runs can be cited. A hash does not compress, so a page gets what it asks for.
 */
export function currentVersions(ids: readonly string[] = experiments.ids): World['current'] {
  const versions = Object.fromEntries(
    ids.map((id) => [id, experiments.experimentById(id).version]),
  );
  const models = Object.fromEntries(
    Object.entries(shippedEntries).map(([name, { sha256 }]) => [name, sha256]),
  );
  const loaded = new Set(
    ids.flatMap((id) => experiments.experimentById(id).models ?? measuredModels),
  );
  const runs = ids.flatMap((id) => recordedRun(id) ?? []);
  return {
    experiments: versions,
    artefacts: {
      ...Object.fromEntries(Object.entries(models).filter(([name]) => loaded.has(name))),
      ...recordedGraphs(runs, versions, models),
    },
  };
}
