// Amdahl's argument (AFIPS 1967): what is not relieved stays, and bounds what relieving the rest can bring.

/** How much faster the whole becomes when a share of its time runs `factor` times faster, 1 / ((1 − s) + s/f). */
export function amdahlSpeedup({
  share,
  factor,
}: {
  readonly share: number;
  readonly factor: number;
}): number {
  checkShare(share);
  return 1 / (1 - share + share / factor);
}

/** The ceiling of relieving a share of the time entirely, 1 / (1 − s); Infinity where the share is everything. */
export function amdahlCeiling({ share }: { readonly share: number }): number {
  checkShare(share);
  return 1 / (1 - share);
}

function checkShare(share: number): void {
  if (!(share >= 0 && share <= 1))
    throw new Error(
      `a share of ${share} came in; give a part of the whole, between 0 and 1 (percent / 100)`,
    );
}
