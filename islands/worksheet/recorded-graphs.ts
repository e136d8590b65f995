// Which graphs are current: those of the book's own runs, which `npm run measure` takes again when the
// code behind them changes. A page cannot build them without the models.
import type { RunRecord } from '#src/measure/record.ts';

/**
 * SHA-256 by name (`graph.<name>`) of every graph in the recorded runs that are of the current experiments
 * and ran the shipped models; a run of others says nothing of what is current.
 */
export function recordedGraphs(
  runs: readonly RunRecord[],
  experiments: Readonly<Record<string, number>>,
  models: Readonly<Record<string, string>>,
): Record<string, string> {
  const current = runs.filter(
    ({ experiment, artefacts }) =>
      experiments[experiment.id] === experiment.version &&
      Object.entries(artefacts).every(([name, hash]) => (models[name] ?? hash) === hash),
  );
  return Object.fromEntries(
    current
      .flatMap(({ artefacts }) => Object.entries(artefacts))
      .filter(([name]) => name.startsWith('graph.')),
  );
}
