// The highest load that still meets a promise: doubled until it breaks, then halved between the last that held and the
// first that did not. The same arrivals are drawn at every load, only faster, so that the answer has one edge.

/** How far the search goes from where it begins, as a factor up and down. */
const MOST = 2 ** 16;

/** What was found. */
export interface HighestLoad {
  /** Requests a second that still meet it; 0 where not even the first does. */
  readonly load: number;
  /** A load a little higher, which breaks it; infinite where none was found to. */
  readonly broken: number;
}

/** Searches from `from` requests a second on, until both ends are within `precision` of each other. */
export function highestLoad(
  meets: (load: number) => boolean,
  { from, precision = 0.02 }: { readonly from: number; readonly precision?: number },
): HighestLoad {
  let load = 0;
  let broken = from;
  while (meets(broken)) {
    load = broken;
    broken *= 2;
    if (broken > MOST * from) return { load, broken: Number.POSITIVE_INFINITY };
  }
  const least = from / MOST;
  while (broken - load > precision * broken && broken > least) {
    const middle = (load + broken) / 2;
    if (meets(middle)) load = middle;
    else broken = middle;
  }
  return { load, broken };
}
