// A state has no memory of itself: it can go on by one position or begin anew, and nothing else.

/** Hands back each position; throws where it neither follows the last one nor is 0. */
export function forwardOnly(name: string): (position: number) => number {
  let next = 0;
  return (position) => {
    if (position !== 0 && position !== next)
      throw new RangeError(
        `${name}: position ${position} after ${next - 1}; a state cannot go back`,
      );
    next = position + 1;
    return position;
  };
}
