// Who takes which token in a mixture of experts: tokens choose experts, which may be full, or experts choose tokens. A
// token that is turned away passes the layer by the residual stream alone.
// Lepikhin et al. (arXiv 2006.16668) and Fedus et al. (2101.03961): capacity; Zhou et al. (2202.09368): expert choice;
// Huang et al. (2403.07652): as many experts as a share of the router's mass needs.

/** What the router says of each token: N rows of E probabilities. */
export type RouterRows = readonly (readonly number[])[];

/** A token that was sent to an expert, and whether there was room. */
export interface Assignment {
  readonly token: number;
  readonly expert: number;
  /** The router's probability. */
  readonly probability: number;
  readonly kept: boolean;
}

/** How a routing came out. */
export interface RoutingLoad {
  /** Tokens each expert took: [E]. */
  readonly taken: readonly number[];
  /** Assignments turned away by each expert: [E]. */
  readonly turnedAway: readonly number[];
  /** Tokens that no expert took. */
  readonly untouched: number;
}

/** Experts with a limited number of places, first come, first served. */
export interface Places {
  readonly capacity: number;
  /** Places taken: [E]. */
  readonly taken: readonly number[];
  /** Takes a place of this expert; false where none is left. */
  take(expert: number): boolean;
}

/** ⌈factor · k · N / E⌉ places an expert, no more than there are tokens; throws unless all are above 0. */
export function expertCapacity({
  tokens,
  experts,
  perToken,
  factor,
}: {
  readonly tokens: number;
  readonly experts: number;
  readonly perToken: number;
  readonly factor: number;
}): number {
  if (!(tokens > 0 && experts > 0 && perToken > 0 && factor > 0))
    throw new RangeError(
      `capacity of ${tokens} tokens, ${experts} experts, ${perToken} a token, factor ${factor}: all above 0`,
    );
  // A product such as 1.1 · 2 · 20 / 8 is a little above 5.5: what is whole but for rounding stays whole.
  const places = Math.ceil((factor * perToken * tokens) / experts - 1e-9);
  return Math.min(tokens, Math.max(1, places));
}

/** Empty experts. */
export function openPlaces(experts: number, capacity: number): Places {
  const taken = new Array<number>(experts).fill(0);
  return {
    capacity,
    taken,
    take(expert) {
      const used = taken[expert];
      if (used === undefined) throw new RangeError(`expert ${expert}: there are ${experts}`);
      if (used >= capacity) return false;
      taken[expert] = used + 1;
      return true;
    },
  };
}

/** A token's k likeliest experts, the likeliest first, the lower index first of equals. */
export function likeliestExperts(probabilities: readonly number[], k: number): number[] {
  return [...probabilities.keys()]
    .toSorted((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0) || a - b)
    .slice(0, k);
}

/** The fewest likeliest experts whose probabilities reach `threshold`; from 1 on all of them, below 0 one. */
export function dynamicExperts(probabilities: readonly number[], threshold: number): number[] {
  const ranked = likeliestExperts(probabilities, probabilities.length);
  if (threshold >= 1) return ranked;
  let mass = 0;
  const enough = ranked.findIndex((expert) => {
    mass += probabilities[expert] ?? 0;
    return mass >= threshold - 1e-12;
  });
  return enough < 0 ? ranked : ranked.slice(0, enough + 1);
}

/** Sends one token to its experts, in this order, as far as there are places. */
export function sendToken(
  places: Places,
  token: number,
  probabilities: readonly number[],
  experts: readonly number[],
): Assignment[] {
  return experts.map((expert) => ({
    token,
    expert,
    probability: probabilities[expert] ?? 0,
    kept: places.take(expert),
  }));
}

/** Tokens choose, one after the other: each its k likeliest experts. */
export function tokenChoice(
  rows: RouterRows,
  { perToken, capacity }: { readonly perToken: number; readonly capacity: number },
): Assignment[] {
  const places = openPlaces(rows[0]?.length ?? 0, capacity);
  return rows.flatMap((row, token) =>
    sendToken(places, token, row, likeliestExperts(row, perToken)),
  );
}

/** One expert chooses: the `capacity` tokens of largest probability for it, the earlier first of equals. */
export function chosenTokens(rows: RouterRows, expert: number, capacity: number): Assignment[] {
  const of = (token: number) => rows[token]?.[expert] ?? 0;
  return [...rows.keys()]
    .toSorted((a, b) => of(b) - of(a) || a - b)
    .slice(0, capacity)
    .map((token) => ({ token, expert, probability: of(token), kept: true }));
}

/** Every expert chooses: all have the same load, and a token may be taken by all or by none. */
export function expertChoice(rows: RouterRows, capacity: number): Assignment[] {
  return (rows[0] ?? []).flatMap((_, expert) => chosenTokens(rows, expert, capacity));
}

/** Counts what was taken and what was turned away, of N tokens and E experts. */
export function routingLoad(
  assignments: readonly Assignment[],
  { tokens, experts }: { readonly tokens: number; readonly experts: number },
): RoutingLoad {
  const taken = new Array<number>(experts).fill(0);
  const turnedAway = new Array<number>(experts).fill(0);
  const touched = new Set<number>();
  for (const { token, expert, kept } of assignments) {
    const counts = kept ? taken : turnedAway;
    counts[expert] = (counts[expert] ?? 0) + 1;
    if (kept) touched.add(token);
  }
  return { taken, turnedAway, untouched: tokens - touched.size };
}

/** Share of assignments turned away; 0 where there are none. */
export function droppedShare({ taken, turnedAway }: RoutingLoad): number {
  const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);
  const dropped = sum(turnedAway);
  return dropped === 0 ? 0 : dropped / (dropped + sum(taken));
}
