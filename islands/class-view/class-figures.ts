// The figures of a class by name, apart from what draws them.

/** One drawing a figure; null where there is nothing to draw. */
export interface ClassFigures {
  readonly verdicts: Element | null;
  readonly missing: Element | null;
  readonly figures: Element | null;
  readonly change: Element | null;
  readonly reliability: Element | null;
  readonly coverage: Element | null;
}

/** No figure yet. */
export const noFigures: ClassFigures = {
  verdicts: null,
  missing: null,
  figures: null,
  change: null,
  reliability: null,
  coverage: null,
};
