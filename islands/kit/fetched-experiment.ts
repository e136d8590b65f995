// An experiment's code comes when it is measured: the engine weighs what the engine weighs, and not all that was ever
// measured with it.
import { experimentCatalogue } from '#src/measure/catalogue.ts';
import type { Experiment } from '#src/measure/experiment.ts';
import { runProblem } from '#src/runtime/engine-problem.ts';

/** Fetches a module; by its file's path. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

const experiments: Loaders = import.meta.glob('../../src/measure/experiments/*.ts');

/**
 * The experiment of that id. Throws a `RangeError` naming those there are, and an `EngineProblem` where its code does
 * not come.
 */
export async function fetchedExperiment(
  id: string,
  loaders: Loaders = experiments,
): Promise<Experiment> {
  const path = Object.keys(loaders).find((file) => file.endsWith(`/${id}.ts`));
  const load = path === undefined ? undefined : loaders[path];
  if (path === undefined || load === undefined) {
    const known = Object.keys(loaders).map((file) => file.replace(/^.*\/|\.ts$/g, ''));
    throw new RangeError(`no experiment ${id}: there are ${known.sort().join(', ')}`);
  }
  const module = await load().catch((error: unknown) => {
    throw runProblem(error);
  });
  return experimentCatalogue({ [path]: module }).experimentById(id);
}
