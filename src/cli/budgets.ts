// What the book may weigh: the limits, and which of them a build passes.

/** Bytes that something weighs beside its limit. */
export interface Weighed {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

/** The limits, in bytes of decimal kilobytes and megabytes. */
export const BUDGETS = {
  /** Everything a page fetches on its first load, until its reader does something or stays, after gzip. */
  firstLoad: 150_000,
  /** What the reader fetches on asking for the engine, after brotli. */
  engine: 2_800_000,
  /** One model's file. */
  model: 1_100_000,
  /** One variant's: a mixture of experts stores all of them, and only the lab that compares it fetches it. */
  variant: 1_500_000,
  /** The widest of the ladder of sizes: only its own lab fetches it, when the reader measures. */
  widest: 3_500_000,
  /** Any file at all: what static hosts accept (25 MiB at Cloudflare Pages, the smallest of them). */
  file: 25 * 2 ** 20,
} as const;

/** The limit of one weights file of `public/models`, given the text of the variants' manifest. */
export function weightsLimit(file: string, variants: string): number {
  if (file === 'dense-384.safetensors') return BUDGETS.widest;
  return variants.includes(`"${file}"`) ? BUDGETS.variant : BUDGETS.model;
}

/** One sentence for each weight above its limit. */
export function budgetViolations(weighed: readonly Weighed[]): string[] {
  return weighed
    .filter(({ bytes, limit }) => bytes > limit)
    .map(
      ({ name, bytes, limit }) =>
        `${name} weighs ${kilobytes(bytes)}, ${kilobytes(bytes - limit)} above its ${kilobytes(limit)}`,
    );
}

/** Bytes as decimal kilobytes, one digit after the point. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
