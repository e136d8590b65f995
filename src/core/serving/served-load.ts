// One scenario of the production module: the tutor's questions, a promise on the 99th of a hundred answers, and how many
// requests a second each way of batching can take.
import { arrivals, type Traffic } from './arrivals.ts';
import { type HighestLoad, highestLoad } from './highest-load.ts';
import type { ServingPolicy } from './policy.ts';
import { openServer, type Server } from './server.ts';
import { type ServingReport, servingReport } from './serving-report.ts';
import { type CostPoint, passSeconds } from './step-costs.ts';

/** Prompts and answers as long as the tutor's, in tokens. */
export const questionLengths = [
  { prompt: 8, answer: 3 },
  { prompt: 10, answer: 5 },
  { prompt: 14, answer: 8 },
] as const;
/** An answer is promised within so many passes over one token. */
export const PROMISED_PASSES = 40;

/** What is simulated, beside the load. */
export interface Scenario {
  readonly policy: ServingPolicy;
  readonly pattern: Traffic['pattern'];
  readonly count: number;
  readonly seed: number;
  readonly costs: readonly CostPoint[];
}

/** Seconds within which 99 of 100 answers are promised. */
export function promisedSeconds(costs: readonly CostPoint[]): number {
  return PROMISED_PASSES * passSeconds(costs, 1);
}

/** A server of the scenario at a load in requests a second; `random` makes a seed's stream. */
export function scenarioServer(
  { policy, pattern, count, seed, costs }: Scenario,
  load: number,
  random: (seed: number) => () => number,
): Server {
  const traffic = { rate: load, count, pattern, lengths: questionLengths, topics: 40 };
  return openServer(arrivals(traffic, random(seed)), policy, costs, random(seed + 1_000_003));
}

/** Runs it to its end. */
export function scenarioReport(
  scenario: Scenario,
  load: number,
  random: (seed: number) => () => number,
): ServingReport {
  const server = scenarioServer(scenario, load, random);
  while (!server.done) server.step();
  return servingReport(server, promisedSeconds(scenario.costs));
}

/** The highest load at which the promise holds, with the reports of that load and of the one that broke it. */
export function promisedLoad(
  scenario: Scenario,
  random: (seed: number) => () => number,
): HighestLoad & { readonly at: ServingReport; readonly above: ServingReport } {
  const limit = promisedSeconds(scenario.costs);
  const report = (load: number) => scenarioReport(scenario, load, random);
  // A request alone takes about eight passes.
  const from = 1 / (8 * passSeconds(scenario.costs, 1));
  const { load, broken } = highestLoad((rate) => report(rate).p99 <= limit, { from });
  return { load, broken, at: report(load), above: report(broken) };
}
