// The search for the highest load that keeps the promise, one simulated day at a time with the page free in between:
// the search is asked again with what is known so far, until it asks for nothing new.
import { type HighestLoad, highestLoad } from '#src/core/serving/highest-load.ts';
import { promisedSeconds, type Scenario, scenarioReport } from '#src/core/serving/served-load.ts';
import { passSeconds } from '#src/core/serving/step-costs.ts';
import { pieces } from '../kit/pieces.ts';

/** What `promisedLoad` finds, without its reports; null where `signal` is aborted meanwhile. */
export async function promisedLoadInPieces(
  scenario: Scenario,
  random: (seed: number) => () => number,
  signal: AbortSignal,
): Promise<HighestLoad | null> {
  const limit = promisedSeconds(scenario.costs);
  const from = 1 / (8 * passSeconds(scenario.costs, 1));
  const kept = new Map<number, boolean>();
  const pause = pieces();
  for (;;) {
    let unknown: number | undefined;
    const found = highestLoad(
      (load) => {
        const held = kept.get(load);
        if (held === undefined) unknown ??= load;
        return held ?? false;
      },
      { from },
    );
    if (unknown === undefined) return found;
    kept.set(unknown, scenarioReport(scenario, unknown, random).p99 <= limit);
    await pause();
    if (signal.aborted) return null;
  }
}
