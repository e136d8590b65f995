// The best cascades of a ladder: at once for the build, in pieces for a page that must not stand still meanwhile.
import type { Gates } from '#src/core/routing/cascade.ts';
import {
  type Candidate,
  candidate,
  cascades,
  everyCascade,
  frontier,
} from '#src/core/routing/cascade-search.ts';
import { pieces } from '../kit/pieces.ts';
import { type CostMeasure, ladderRungs, type PackedLadder } from './packed-ladder.ts';

/** The gates on the curve of cost and quality, by rising cost. */
export function bestCascades(ladder: PackedLadder, measure: CostMeasure): Gates[] {
  return gatesOf(frontier(cascades(ladderRungs(ladder, 'choosing', measure))));
}

/** The same, found in pieces with the page free in between. */
export async function bestCascadesInPieces(
  ladder: PackedLadder,
  measure: CostMeasure,
): Promise<Gates[]> {
  const choosing = ladderRungs(ladder, 'choosing', measure);
  const found: Candidate[] = [];
  const pause = pieces();
  for (const gates of everyCascade(choosing.length)) {
    found.push(candidate(choosing, gates));
    await pause();
  }
  return gatesOf(frontier(found));
}

function gatesOf(found: readonly Candidate[]): Gates[] {
  return found.map(({ gates }) => gates);
}
