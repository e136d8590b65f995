// How much smaller a store becomes when it holds fewer values, narrower values, or both.

/** The share saved, 1 − (values·bits after) / (values·bits before); between 0 and 1 when something is saved. */
export function storageReduction({
  fromValues,
  fromBits,
  toValues,
  toBits,
}: {
  readonly fromValues: number;
  readonly fromBits: number;
  readonly toValues: number;
  readonly toBits: number;
}): number {
  return 1 - (toValues * toBits) / (fromValues * fromBits);
}
