// How long an example of the tutor's corpus can be.
import { maximumPromptTokens, maximumTokens } from '#src/tutor/vocabulary.ts';

/** Longest example without its last token, and longest answer. */
export const exampleLimits = {
  length: maximumTokens - 1,
  answers: maximumTokens - maximumPromptTokens,
} as const;
