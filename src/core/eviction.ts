// Which entry of a full key-value cache is given up: four policies, each by what a head has seen so far and nothing
// else. Window; sinks and window, Xiao et al. (2023), arXiv 2309.17453; heavy hitters, Zhang et al. (2023), arXiv
// 2306.14048; votes of the prompt's last queries, after Li et al. (2024), arXiv 2404.14469, without their pooling.

/** Every policy. */
export const evictionPolicies = ['window', 'sinks', 'heavy-hitters', 'votes'] as const;
/** One of them. */
export type EvictionPolicy = (typeof evictionPolicies)[number];
/** Those that give up one entry a token while they read; `votes` waits for the prompt's end. */
export type StepwisePolicy = Exclude<EvictionPolicy, 'votes'>;

/** First positions that `sinks` never gives up. */
export const SINKS = 1;
/** Last queries of a prompt that have a vote; their own positions are kept. */
export const VOTING = 2;

/** An entry of one head's cache. */
export interface CacheEntry {
  readonly position: number;
  /** Sum of the shares of attention it was given so far. */
  readonly received: number;
}

/**
 * Index of the entry to give up among entries in order of position, the newest last; throws where there is none.
 * Heavy hitters keeps the newest half of its budget and gives up the rest's least attended, the oldest of equals.
 */
export function givenUp(policy: StepwisePolicy, entries: readonly CacheEntry[]): number {
  if (entries.length < 2) throw new RangeError(`${entries.length} entries: none can be given up`);
  switch (policy) {
    case 'window':
      return 0;
    case 'sinks': {
      const first = entries.findIndex(({ position }) => position >= SINKS);
      return first < 0 ? 0 : first;
    }
    case 'heavy-hitters': {
      const old = entries.slice(0, entries.length - Math.floor((entries.length - 1) / 2));
      return old.reduce(
        (least, { received }, at) =>
          received < (old[least]?.received ?? Number.POSITIVE_INFINITY) ? at : least,
        0,
      );
    }
    default:
      return policy satisfies never;
  }
}

/**
 * Positions kept of a prompt, in order: the last `VOTING` and, of the others, those with the most votes; the earlier of
 * equals. `votes` has one sum of shares a position. Throws where the budget is below `VOTING`.
 */
export function votedPositions(votes: ArrayLike<number>, budget: number): number[] {
  if (budget < VOTING)
    throw new RangeError(`a budget of ${budget}: the ${VOTING} last positions alone need more`);
  const earlier = Math.max(0, votes.length - VOTING);
  const best = Array.from({ length: earlier }, (_, at) => at)
    .sort((a, b) => (votes[b] as number) - (votes[a] as number) || a - b)
    .slice(0, budget - VOTING);
  const last = Array.from({ length: votes.length - earlier }, (_, i) => earlier + i);
  return [...best, ...last].sort((a, b) => a - b);
}
