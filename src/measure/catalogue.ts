// The experiments as a list nobody edits: made from the modules of experiments/, which the page finds
// by `import.meta.glob('/src/measure/experiments/*.ts', { eager: true })` and Node by reading the folder.
import type { Experiment } from './experiment.ts';

/** Every experiment, by its id. */
export interface Catalogue {
  readonly ids: readonly string[];
  /** Those of which the book prints a recorded run: all that need no graphics processor. */
  readonly recordedIds: readonly string[];
  /** Throws naming the ids there are when this is none of them. */
  experimentById(id: string): Experiment;
}

/** Collects the experiment of each module; throws when a file has none or it is not named like its file. */
export function experimentCatalogue(modules: Readonly<Record<string, unknown>>): Catalogue {
  const byId = new Map(
    Object.entries(modules).map(([path, module]) => {
      const id = path.replace(/^.*\//, '').replace(/\.[jt]s$/, '');
      const found = Object.values(module as object).find(isExperiment);
      if (found?.id !== id)
        throw new Error(`${path}: export an experiment with the id ${id}; its id is ${found?.id}`);
      return [id, found] as const;
    }),
  );
  const ids = [...byId.keys()].sort();
  return {
    ids,
    recordedIds: ids.filter((id) => !byId.get(id)?.needsGraphics),
    experimentById(id) {
      const experiment = byId.get(id);
      if (!experiment) throw new RangeError(`no experiment ${id}: there are ${ids.join(', ')}`);
      return experiment;
    },
  };
}

function isExperiment(value: unknown): value is Experiment {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'version' in value &&
    'run' in value &&
    typeof value.run === 'function'
  );
}
