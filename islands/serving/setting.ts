// What the reader may set, and what the lab opens with.
import { type Batching, batchings, type ServingPolicy } from '#src/core/serving/policy.ts';
import type { Scenario } from '#src/core/serving/served-load.ts';
import { type CostPoint, passSeconds } from '#src/core/serving/step-costs.ts';

/** The reader's choices. */
export interface Setting {
  readonly batching: Batching;
  readonly pattern: Scenario['pattern'];
  /** Load as a multiple of what a server of one request at a time could just take. */
  readonly load: number;
  readonly draft: boolean;
}

/** What the lab opens with. */
export const opening: Setting = {
  batching: 'chunked',
  pattern: 'poisson',
  load: 1.2,
  draft: false,
};
/** Requests of a run. */
export const REQUESTS = 200;
/** Rows a pass may have. */
export const ROWS = 16;
/** Prompt tokens of a chunk. */
export const CHUNK = 8;
/** A draft of four, right four times of five, a step of it a quarter of the tutor's. */
export const draft = { length: 4, acceptance: 0.8, stepCost: 0.25 } as const;

/** The scenario of a setting; throws for a batching that is none. */
export function scenarioOf(
  { batching, pattern, draft: drafted }: Setting,
  costs: readonly CostPoint[],
  seed: number,
): Scenario {
  if (!batchings.includes(batching))
    throw new RangeError(`batching ${batching}: there are ${batchings.join(', ')}`);
  const policy: ServingPolicy = { batching, rows: ROWS, chunk: CHUNK, ...(drafted && { draft }) };
  return { policy, pattern, count: REQUESTS, seed, costs };
}

/** Requests a second of a load: a request alone takes a pass for its prompt and about as many as its answer has tokens. */
export function requestRate(load: number, costs: readonly CostPoint[]): number {
  const alone = passSeconds(costs, 11) + (16 / 3 - 1) * passSeconds(costs, 1);
  return load / alone;
}
