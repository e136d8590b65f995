// The plan of an exam: every technique with every word once, in an order that the seed decides. The key follows from
// it without a case being made, and whoever always says the same word has a third right.
import { randomOrder } from '#src/core/random-order.ts';
import { type TechniqueId, techniqueIds } from '#src/core/workload/technique-ids.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { type VerdictId, verdictIds } from '../ids.ts';

/** One place of an exam. */
export interface ExamSlot {
  /** `<technique>.<place>`, the same for one seed and version. */
  readonly caseId: string;
  readonly technique: TechniqueId;
  /** The word that the rules must give the case made for this place. */
  readonly verdict: VerdictId;
}

/** The places of an exam in the order in which they are asked: as many as techniques times words. */
export function examSlots(seed: number): readonly ExamSlot[] {
  const pairs = techniqueIds.flatMap((technique) =>
    verdictIds.map((verdict) => ({ technique, verdict })),
  );
  return randomOrder(pairs, seededRandom(mixed(seed, 0))).map((pair, place) => ({
    caseId: `${pair.technique}.${place + 1}`,
    ...pair,
  }));
}

/** A seed of its own for each place of an exam, so that a case is made without those before it. */
export function mixed(seed: number, place: number): number {
  const spread = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(place + 1, 0xc2b2ae35);
  return (spread ^ (spread >>> 15)) >>> 0;
}
