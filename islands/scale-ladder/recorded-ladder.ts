// The ladder's runs recorded by `npm run measure`, in the page and natively; read when the page is built.
import type { LatestRun } from '#src/worksheet/scale-curves.ts';
import { recordedRun } from '../experiment/recorded.ts';

/** The latest valid runs recorded in one place. */
export function recordedIn(place: 'browser' | 'node'): LatestRun {
  return (experiment) => recordedRun(experiment, place);
}
