// The cases of an exam: for each place a workload to which the book's own rules give that place's word, clearly enough
// that the word does not hang on a rounding. The same seed gives the same cases, whatever was made before.
import { seededRandom } from '#src/tutor/random.ts';
import { judgeTechnique, type TechniqueJudgement } from '../workload/judge.ts';
import { isApplied, standingOf } from '../workload/standing.ts';
import { techniques } from '../workload/techniques.ts';
import { type DrawnWorkload, drawWorkload } from './draw-workload.ts';
import type { ExamPresets } from './presets.ts';
import { type ExamSlot, examSlots, mixed } from './slots.ts';

/** A case and its reference judgement. */
export interface ExamCase extends ExamSlot, DrawnWorkload {
  readonly judgement: TechniqueJudgement;
}

/** By what factor, at least, a verdict's flip condition lies from what is so. */
const clearance = 1.25;
/** Draws before a place is given up; tests over many seeds need far fewer. */
const draws = 20_000;

/** Makes the case of one place; throws naming it where no draw deserves its word, which no tested seed does. */
export function examCase(seed: number, place: number, presets: ExamPresets): ExamCase {
  const slot = examSlots(seed)[place];
  if (!slot) throw new RangeError(`place ${place}: an exam has ${examSlots(seed).length}`);
  const random = seededRandom(mixed(seed, place + 1));
  for (let draw = 0; draw < draws; draw++) {
    const drawn = drawWorkload(random, slot, presets);
    if (!mayDeserve(slot, drawn)) continue;
    const judgement = judgeTechnique(slot.technique, drawn.workload);
    if (judgement.supported.verdict === slot.verdict && isClear(judgement))
      return { ...slot, ...drawn, judgement };
  }
  throw new Error(`exam ${seed}, ${slot.caseId}: no case in ${draws} draws; take another seed`);
}

/** What can be told without the search for a flip: whether a draw can come to the word at all. */
function mayDeserve({ technique, verdict }: ExamSlot, { workload }: DrawnWorkload): boolean {
  const rule = techniques[technique];
  const standing = standingOf(rule.appraise(workload), rule);
  if (verdict === 'apply') return isApplied(standing);
  if (verdict === 'never') return standing.presence === 'no';
  return !isApplied(standing);
}

function isClear({ flip, gain, leastGain, supported }: TechniqueJudgement): boolean {
  if (supported.verdict === 'apply' && gain && gain.low < clearance * leastGain) return false;
  const { from, value } = flip;
  if (from === null || value === null || from <= 0 || value <= 0) return true;
  // Shares lie between 0 and 1, where a factor is too much to ask.
  if (flip.unit === 'ratio' && value <= 1) return Math.abs(value - from) > 0.009;
  return Math.abs(Math.log(value / from)) > Math.log(clearance);
}
