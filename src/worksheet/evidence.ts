// From citations to numbers: the only way a measurement enters a worksheet. Several runs of one quantity
// make its interval wider, never narrower, and the same inputs cited twice are named.
import type { RunRecord } from '#src/measure/record.ts';
import { type Cited, foundCitation, resolveCitation, type World } from './citation.ts';
import type { Definition, Quantity } from './definition.ts';
import { type Finding, finding } from './findings.ts';
import type { Interval } from './interval.ts';
import { sameJson } from './same-json.ts';
import type { Citation } from './schema.ts';

/** The evidence of an attempt: what counts, the interval of each quantity, and what is wrong with the rest. */
export interface Evidence {
  readonly cited: readonly Cited[];
  readonly intervals: ReadonlyMap<string, Interval>;
  readonly findings: readonly Finding[];
}

/** Resolves the citations of an attempt: quantity id → citations. */
export function gatherEvidence(
  definition: Definition,
  citations: Readonly<Record<string, readonly Citation[]>>,
  world: World,
): Evidence {
  const found: Finding[] = [];
  const cited: Cited[] = [];
  for (const [id, list] of Object.entries(citations)) {
    const quantity = quantityOf(definition, id);
    if (quantity === undefined) {
      found.push(finding('unknown-quantity', 'evidence', { quantity: id }));
      continue;
    }
    const whole = list.map((citation) => foundCitation(quantity, citation, world.runs));
    for (const citation of whole) {
      const resolved = resolveCitation(id, quantity, citation, world);
      found.push(...resolved.findings);
      if (resolved.cited !== null) cited.push(resolved.cited);
    }
    found.push(...identicalInputs(id, whole, world));
  }
  for (const id of definition.evidence) {
    if ((citations[id] ?? []).length > 0) continue;
    const experiment = definition.quantities[id]?.experiment ?? '';
    found.push(finding('missing-evidence', 'evidence', { quantity: id, experiment }));
  }
  const intervals = intervalsByQuantity(cited);
  return { cited, intervals, findings: [...found, ...underNoise(definition, cited, intervals)] };
}

/** A quantity of a definition by an id that was read from outside. */
export function quantityOf({ quantities }: Definition, id: string): Quantity | undefined {
  return Object.hasOwn(quantities, id) ? quantities[id] : undefined;
}

/** Citations of one quantity that are no second evidence: the same run again, or another run of the same inputs. */
function identicalInputs(quantity: string, list: readonly Citation[], { runs }: World): Finding[] {
  const found: Finding[] = [];
  for (const [index, { run: first }] of list.entries()) {
    for (const { run: second } of list.slice(index + 1)) {
      const [a, b] = [runs.get(first), runs.get(second)];
      if (a === undefined || b === undefined || !sameJson(inputsOf(a), inputsOf(b))) continue;
      const sameSamples = sameJson(a.samples, b.samples);
      found.push(
        finding('identical-inputs', 'evidence', { quantity, runs: [first, second], sameSamples }),
      );
    }
  }
  return found;
}

/** All that was put into a run. The seed draws the order of the samples: another one is no other input. */
function inputsOf(run: RunRecord): unknown {
  const { experiment, parameters, inputs, artefacts, environment } = run;
  const { seed: _, ...asked } = parameters;
  return { experiment, asked, inputs, artefacts, installation: environment.installation };
}

/** The smallest interval that holds all the cited ones: several runs of a quantity can only make it wider. */
function intervalsByQuantity(cited: readonly Cited[]): ReadonlyMap<string, Interval> {
  const intervals = new Map<string, Interval>();
  for (const { quantity, interval } of cited) {
    const before = intervals.get(quantity) ?? interval;
    intervals.set(quantity, {
      ...interval,
      low: Math.min(before.low, interval.low),
      high: Math.max(before.high, interval.high),
    });
  }
  return intervals;
}

function underNoise(
  { quantities, noiseFloor }: Definition,
  cited: readonly Cited[],
  intervals: ReadonlyMap<string, Interval>,
): Finding[] {
  const floor = intervals.get(noiseFloor)?.high;
  if (floor === undefined) return [];
  return cited.flatMap(({ quantity, run, interval }) => {
    const effect = Math.abs(interval.value - 1);
    if (quantities[quantity]?.timed !== true || effect >= floor) return [];
    return [finding('under-noise-floor', 'evidence', { quantity, run: run.id, effect, floor })];
  });
}
