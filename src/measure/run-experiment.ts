// One run from first reading to sealed record: the reference kernel before and after and first against
// itself (A/A), the tab watched, the environment compared. What fails these checks is kept as a discarded record that says why.
import type { Following } from './bench.ts';
import { changedField, type EnvironmentCard } from './environment.ts';
import type { Experiment, ExperimentContext, Outcome } from './experiment.ts';
import { type DiscardReason, type Parameters, type RunRecord, sealRecord } from './record.ts';
import { DRIFT_LIMIT, drift, openReference } from './reference-kernel.ts';
import { referenceTwins } from './reference-twins.ts';

interface RunOptions extends Following {
  /** In place of the experiment's defaults, name by name. */
  readonly parameters?: Parameters | undefined;
}

/** Runs an experiment. Rejects with the signal's reason when aborted; a spoilt run resolves, discarded. */
export async function runExperiment(
  experiment: Experiment,
  context: ExperimentContext,
  { parameters: given = {}, signal, onProgress }: RunOptions = {},
): Promise<RunRecord> {
  const { id, version, defaults } = experiment;
  const parameters = { ...defaults, ...given };
  const environment = context.environment();
  const startedAt = context.date().toISOString();
  const seal = (outcome: Outcome, reason?: DiscardReason) =>
    sealRecord({
      experiment: { id, version },
      parameters,
      environment,
      startedAt,
      status: reason ? { discarded: reason } : 'valid',
      ...outcome,
      samples: Object.fromEntries(
        Object.entries(outcome.samples).map(([name, values]) => [name, values.map(sixDigits)]),
      ),
    });

  if (!experiment.timed) {
    const outcome = await experiment.run(context, parameters, { signal, onProgress });
    return seal(outcome, changed(environment, context.environment()));
  }
  const watch = watched(context, signal);
  try {
    const reference = await openReference(context.bench, context.reference, watch.signal);
    const before = await reference.read(watch.signal);
    const twins = await referenceTwins(context, watch.signal);
    const outcome = await experiment.run(context, parameters, { signal: watch.signal, onProgress });
    const after = await reference.read(watch.signal);
    const samples = {
      ...outcome.samples,
      ...twins.samples,
      'reference.before': before,
      'reference.after': after,
    };
    const summary = { ...outcome.summary, 'reference-floor': twins.floor };
    const reason = changed(environment, context.environment()) ?? drifted(drift(before, after));
    return seal({ ...outcome, samples, summary }, reason);
  } catch (error) {
    if (!watch.wasHidden() || signal?.aborted) throw error;
    return seal({ samples: {}, summary: {}, inputs: {}, artefacts: {} }, { kind: 'hidden' });
  } finally {
    watch.end();
  }
}

/** A sample to a millionth of itself: no clock here knows more, and records stay half as long. */
function sixDigits(value: number): number {
  return Number(value.toPrecision(6));
}

function changed(before: EnvironmentCard, after: EnvironmentCard): DiscardReason | undefined {
  const field = changedField(before, after);
  return field === undefined ? undefined : { kind: 'environment', field };
}

function drifted(change: number): DiscardReason | undefined {
  return change > DRIFT_LIMIT ? { kind: 'drift', change, limit: DRIFT_LIMIT } : undefined;
}

/** A signal that is also aborted when the tab is hidden. */
function watched({ visibility }: ExperimentContext, signal: AbortSignal | undefined) {
  const hiding = new AbortController();
  const look = () => {
    if (visibility.hidden()) hiding.abort(new DOMException('the tab was hidden', 'AbortError'));
  };
  look();
  const end = visibility.subscribe(look);
  return {
    signal: signal ? AbortSignal.any([signal, hiding.signal]) : hiding.signal,
    wasHidden: () => hiding.signal.aborted,
    end,
  };
}
