// One citation against the runs at hand: either it resolves to an interval that counts, or it is found out
// (missing, of another experiment, discarded, stale). A run of another installation counts and is named.
import { convert, units } from '#src/core/units.ts';
import type { RunRecord } from '#src/measure/record.ts';
import type { Quantity } from './definition.ts';
import { type Finding, finding } from './findings.ts';
import type { Interval } from './interval.ts';
import type { Citation } from './schema.ts';

/** What citations are checked against: the runs at hand and what is current on this machine. */
export interface World {
  readonly runs: ReadonlyMap<string, RunRecord>;
  readonly current: {
    /** Version of each experiment; one that is not named is not compared. */
    readonly experiments: Readonly<Record<string, number>>;
    /** SHA-256 of each model and graph; one that is not named is not compared. */
    readonly artefacts: Readonly<Record<string, string>>;
  };
  readonly installation: string;
}

/** A citation that resolved to a run and counts as evidence; the interval is in the quantity's unit. */
export interface Cited {
  readonly quantity: string;
  readonly run: RunRecord;
  readonly interval: Interval;
}

/** Whether a key of a run's summary measures a quantity. */
export function measures({ estimates }: Quantity, key: string): boolean {
  return estimates.some((pattern) =>
    pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern,
  );
}

/** The keys of a run's summary that measure a quantity, the preferred one first; none for a run of another experiment. */
export function citableEstimates(quantity: Quantity, run: RunRecord): readonly string[] {
  if (run.experiment.id !== quantity.experiment) return [];
  const value = (key: string) => run.summary[key]?.value ?? 0;
  const order = { least: 1, greatest: -1 } as const;
  const keys = Object.keys(run.summary).filter((key) => measures(quantity, key));
  const { prefer } = quantity;
  if (prefer === undefined) return keys;
  return keys.toSorted((a, b) => order[prefer] * (value(a) - value(b)));
}

/** Digits of a run's whole id; paper cites a run by its first ones. */
export const wholeIdDigits = 64;
/** The fewest digits by which a run is cited on paper. */
const fewestDigits = 8;

/**
 * A citation by a run's first digits, as paper has it, with the whole id and the preferred figure once the one run that
 * begins with them is at hand; any other citation as it is.
 */
export function foundCitation(
  quantity: Quantity,
  citation: Citation,
  runs: World['runs'],
): Citation {
  const { run: digits } = citation;
  if (digits.length >= wholeIdDigits || digits.length < fewestDigits || runs.has(digits))
    return citation;
  const [run, ...others] = [...runs.values()].filter(({ id }) => id.startsWith(digits));
  if (run === undefined || others.length > 0) return citation;
  const [best = citation.estimate] = citableEstimates(quantity, run);
  const { estimate } = citation;
  return { run: run.id, estimate: Object.hasOwn(run.summary, estimate) ? estimate : best };
}

/** Resolves one citation of a quantity, and says what is wrong with it. */
export function resolveCitation(
  id: string,
  quantity: Quantity,
  { run: runId, estimate: key }: Citation,
  world: World,
): { readonly cited: Cited | null; readonly findings: readonly Finding[] } {
  const where = { quantity: id, run: runId };
  const refuse = (problem: Finding) => ({ cited: null, findings: [problem] });
  const run = world.runs.get(runId);
  if (run === undefined) return refuse(finding('missing-run', 'evidence', where));
  if (run.experiment.id !== quantity.experiment)
    return refuse(
      finding('wrong-experiment', 'evidence', {
        ...where,
        experiment: run.experiment.id,
        expected: quantity.experiment,
      }),
    );
  const estimate = Object.hasOwn(run.summary, key) ? run.summary[key] : undefined;
  if (estimate === undefined || !measures(quantity, key))
    return refuse(finding('missing-estimate', 'evidence', { ...where, estimate: key }));
  const { unit } = estimate;
  if (units[unit].dimension !== units[quantity.unit].dimension)
    return refuse(
      finding('unit-mismatch', 'evidence', { quantity: id, given: unit, expected: quantity.unit }),
    );
  if (run.status !== 'valid')
    return refuse(
      finding('discarded-run', 'evidence', { ...where, reason: run.status.discarded.kind }),
    );
  const stale = staleness(where, run, world);
  if (stale.length > 0) return { cited: null, findings: stale };
  const { installation } = run.environment;
  const elsewhere =
    installation === world.installation
      ? []
      : [finding('other-installation', 'evidence', { ...where, installation })];
  const inUnit = (value: number) => convert(value, unit, quantity.unit);
  const interval = {
    low: inUnit(estimate.low),
    value: inUnit(estimate.value),
    high: inUnit(estimate.high),
    unit: quantity.unit,
  };
  return { cited: { quantity: id, run, interval }, findings: elsewhere };
}

function staleness(
  where: { readonly quantity: string; readonly run: string },
  { experiment, artefacts }: RunRecord,
  { current }: World,
): Finding[] {
  const found: Finding[] = [];
  const version = current.experiments[experiment.id];
  if (version !== undefined && version !== experiment.version)
    found.push(
      finding('stale-experiment', 'evidence', {
        ...where,
        experiment: experiment.id,
        cited: experiment.version,
        current: version,
      }),
    );
  for (const [artefact, cited] of Object.entries(artefacts)) {
    const now = current.artefacts[artefact];
    if (now === undefined || now === cited) continue;
    found.push(finding('stale-artefact', 'evidence', { ...where, artefact, cited, current: now }));
  }
  return found;
}
