// Where a case comes from that is not ours and not made up.
import type { SurveyCase } from '#src/worksheet/survey/cases.ts';

/** Ids of references, by case. */
export const caseSources: Readonly<Partial<Record<SurveyCase, readonly string[]>>> = {
  'browser-chain': ['spectra2026'],
  'busy-server': ['vllm2024'],
};
