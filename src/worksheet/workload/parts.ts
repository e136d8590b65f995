// The parts that appraisals share: the need, a share of the cost, the guardrail of quality, the gain between two workloads.
import {
  bindingRequirement,
  costOf,
  metricShares,
  metricValue,
  type Shares,
  slackOf,
} from '#src/core/workload/metric.ts';
import type { TechniqueId } from '#src/core/workload/technique-ids.ts';
import { metrics, type Requirement, type Workload } from '#src/core/workload/workload.ts';
import type { PresenceId } from '../ids.ts';
import type { Interval } from '../interval.ts';
import type { Test, TestedId } from './technique.ts';

/** The first test: without a need there is no bottleneck. The requirement is missed, or the memory does not suffice. */
export function need(workload: Workload): Test {
  const { metric, target } = bindingRequirement(workload);
  const { unit, comparison } = metrics[metric];
  return {
    quantity: metric,
    comparison: comparison === 'at-most' ? 'at-least' : 'at-most',
    value: target,
    unit,
    found: metricValue(metric, workload),
  };
}

/** The second test: the scarce resource takes at least the share that must be saved; below it even a perfect relief would not pay (Amdahl). */
export function shareTest(quantity: TestedId, found: number, leastGain: number): Test {
  return { quantity, comparison: 'at-least', value: leastGain, unit: 'ratio', found };
}

/** The share of the binding metric's cost that goes into some of its parts. */
export function shareOf(workload: Workload, parts: readonly (keyof Shares)[]): number {
  const shares = metricShares(bindingRequirement(workload).metric, workload);
  return parts.reduce((sum, part) => sum + shares[part], 0);
}

/** The guardrail of a technique that leaves every token as it was: proved, not measured. */
export const sameText: Test = {
  quantity: 'same-text',
  comparison: 'at-least',
  value: 1,
  unit: 'ratio',
  found: 1,
};

/** The guardrail of a technique that changes the text: its measured quality reaches the bound, unless every token must stay. */
export function qualityGuardrail(
  { quality: { exact, bound } }: Workload,
  found: number | null,
): Test {
  if (exact) return { ...sameText, found: 0 };
  return { quantity: 'quality-after', comparison: 'at-least', value: bound, unit: 'ratio', found };
}

/** The quality measured with a technique; of one that is used already, the model's own. */
export function qualityWith(
  { quality }: Workload,
  technique: TechniqueId,
  used: boolean,
): number | null {
  return used ? quality.measured : (quality.after[technique] ?? null);
}

/** The quality measured without a technique; of one that is not used, the model's own. */
export function qualityWithout(
  { quality }: Workload,
  technique: TechniqueId,
  used: boolean,
): number | null {
  return used ? (quality.after[technique] ?? null) : quality.measured;
}

/** What is gained from one workload to another: the share of the cost saved of what binds the first. */
export interface Gained {
  readonly of: Requirement['metric'];
  readonly without: number;
  readonly with: number;
  readonly gain: Interval;
  readonly meets: PresenceId;
}

/** The gain from a workload without a technique to the same with it. */
export function gainedBetween(without: Workload, after: Workload): Gained {
  const { metric } = bindingRequirement(without);
  const value = metricValue(metric, without);
  const share = savedShare(without, after);
  return {
    of: metric,
    without: value,
    with: metricValue(metric, after),
    gain: { low: share, value: share, high: share, unit: 'ratio' },
    meets: slackOf(after.requirement, after) >= 1 ? 'yes' : 'no',
  };
}

/** 1 − cost after / cost before of what binds before; nothing is saved by what no longer fits into memory. */
export function savedShare(without: Workload, after: Workload): number {
  const { metric } = bindingRequirement(without);
  const lost = metric !== 'memory' && bindingRequirement(after).metric !== metric;
  if (lost) return 0;
  const cost = (workload: Workload) => costOf(metric, metricValue(metric, workload));
  return 1 - cost(after) / cost(without);
}
