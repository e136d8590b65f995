// Every experiment's figures and words, for the build alone: the page fetches those it shows.
import { experimentCatalogue } from '#src/measure/catalogue.ts';
import { measuredModels } from '#src/measure/experiment.ts';
import type { ShownExperiment } from './panels.ts';

const files = import.meta.glob<{ shown: ShownExperiment }>('./experiments/*.ts', { eager: true });

/** The ids of all experiments that can be shown. */
export const shownIds: readonly string[] = Object.keys(files).map((path) =>
  path.slice('./experiments/'.length, -'.ts'.length),
);

/** An experiment's figures and words; throws naming those there are. */
export function knownExperiment(id: string): ShownExperiment {
  const found = files[`./experiments/${id}.ts`]?.shown;
  if (!found) throw new Error(`no experiment "${id}" to show: there are ${shownIds.join(', ')}`);
  return found;
}

const experiments = experimentCatalogue(
  import.meta.glob('/src/measure/experiments/*.ts', { eager: true }),
);

/** Names of the weights that a page loads to run an experiment. */
export function loadedModels(id: string): readonly string[] {
  return experiments.experimentById(id).models ?? measuredModels;
}

/** The key of what is said from when all is loaded until the first sample. */
export function wordsOnceLoaded(id: string): 'loadedEngine' | 'loadedModels' | 'loadedMarks' {
  if (knownExperiment(id).marksFirst) return 'loadedMarks';
  return loadedModels(id).length > 0 ? 'loadedModels' : 'loadedEngine';
}
