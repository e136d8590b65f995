// A course over the book: sessions of fifty minutes, each with its chapters, by slug. Titles come from the pages.

/** One session. */
export interface Session {
  readonly id:
    | 'requirement'
    | 'tutor'
    | 'moe'
    | 'mla'
    | 'state-space'
    | 'speculative'
    | 'reasoning'
    | 'workload';
  /** Chapters in reading order; one that this edition does not have is left out. */
  readonly chapters: readonly string[];
}

/** Every session in order. */
export const sessions = [
  { id: 'requirement', chapters: ['phase-36/motivation', 'fast-enough', 'measurement'] },
  { id: 'tutor', chapters: ['tutor', 'phase-36/parameters', 'phase-36/kv-cache'] },
  { id: 'moe', chapters: ['phase-36/moe'] },
  { id: 'mla', chapters: ['phase-36/mla'] },
  { id: 'state-space', chapters: ['phase-36/state-space'] },
  { id: 'speculative', chapters: ['phase-36/speculative', 'phase-36/speculation-survey'] },
  { id: 'reasoning', chapters: ['phase-36/reasoning'] },
  { id: 'workload', chapters: ['phase-36/verdicts', 'workload', 'exam'] },
] as const satisfies readonly Session[];

/** The id of a session. */
export type SessionId = (typeof sessions)[number]['id'];
