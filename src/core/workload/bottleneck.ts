// Which resource binds: the one that takes the most of what is required, if the requirement is missed at all.
import { bindingRequirement, metricShares, type Shares, slackOf } from './metric.ts';
import type { Requirement, Workload } from './workload.ts';

/** The resources that can bind, and that none does. */
export const bottleneckIds = [
  'none',
  'memory-capacity',
  'weights-bandwidth',
  'cache-bandwidth',
  'compute',
  'fixed-overhead',
] as const;
/** The id of a bottleneck. */
export type BottleneckId = (typeof bottleneckIds)[number];

/** What binds a workload, or what would if it were asked for more. */
export interface Bottleneck {
  /** `none` where the requirement is met. */
  readonly id: BottleneckId;
  /** What takes the most, whether the requirement is met or not. */
  readonly limiting: Exclude<BottleneckId, 'none'>;
  /** The share of the cost that it takes. */
  readonly share: number;
  /** What is missed or met: the requirement, or the machine's memory. */
  readonly requirement: Requirement;
  /** Target over cost: at least 1 where it is met. */
  readonly slack: number;
  readonly shares: Shares;
}

/** The binding bottleneck of a workload. */
export function bindingBottleneck(workload: Workload): Bottleneck {
  const requirement = bindingRequirement(workload);
  const shares = metricShares(requirement.metric, workload);
  const slack = slackOf(requirement, workload);
  const bytes = requirement.metric === 'memory' || requirement.metric === 'download';
  const candidates = [
    ['compute', shares.matrices + shares.mixing],
    ['weights-bandwidth', shares.weights],
    ['cache-bandwidth', shares.cache],
    ['fixed-overhead', shares.dispatch],
  ] as const;
  const [largest, share] = candidates.reduce((most, next) => (next[1] > most[1] ? next : most));
  const limiting = bytes ? 'memory-capacity' : largest;
  return { id: slack >= 1 ? 'none' : limiting, limiting, share, requirement, slack, shares };
}
