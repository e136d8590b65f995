// Orders that depend on content alone, so that joining two logs gives the same whichever comes first.

/** Texts by code unit. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Instants (ISO 8601) by time; two ways of writing one instant, by text. */
export function byInstant(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b) || compareTexts(a, b);
}
