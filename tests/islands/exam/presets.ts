// What cases are made from on the page, and every case of some exams.
import { publishedMachines, publishedModels } from '#islands/kit/published.ts';
import { type ExamCase, examCase } from '#src/worksheet/exam/exam-case.ts';
import type { ExamPresets } from '#src/worksheet/exam/presets.ts';
import { examSlots } from '#src/worksheet/exam/slots.ts';

export const presets: ExamPresets = {
  models: publishedModels,
  machines: publishedMachines,
  tutorId: 'tutor',
  pageId: 'page',
};

/** Every case of an exam. */
export function examOf(seed: number): readonly ExamCase[] {
  return examSlots(seed).map((_, place) => examCase(seed, place, presets));
}
