// What the simulator begins with, in the shell and in the page.
import { type PagingSettings, PagingSimulation } from '#src/core/paging-simulation.ts';
import { seededRandom } from '#src/tutor/random.ts';

/** Ninety-six slots, pages of four, a prefix of six tokens that is shared. */
export const openingSettings: PagingSettings = {
  slots: 96,
  pageSize: 4,
  requests: 20,
  prefix: 6,
  sharing: true,
};
/** Steps after which the shell shows it: both memories are full by then. */
export const SHOWN_STEPS = 24;

/** A simulation with these settings, at its beginning. */
export function openedSimulation(settings: PagingSettings): PagingSimulation {
  return new PagingSimulation(settings, seededRandom);
}
