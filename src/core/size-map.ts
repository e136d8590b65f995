// Which size for which difficulty: how often a map from difficulties to models is right, what it costs, and which map is
// best for a cost. Only arithmetic; whether a difficulty can be seen beforehand is another question.

/** What is known of some models on some difficulties. */
export interface SizeTable {
  /** Share of right answers, [difficulty][model]. */
  readonly right: readonly (readonly number[])[];
  /** Cost of an answer by model, in any one unit. */
  readonly cost: readonly number[];
  /** Share of questions of each difficulty; they add up to 1. */
  readonly weight: readonly number[];
}

/** The model's place for each difficulty. */
export type SizeMap = readonly number[];

/** What a map comes to over all questions. */
export interface MapOutcome {
  readonly right: number;
  readonly cost: number;
}

/** Weighted means over the difficulties; throws a `RangeError` where a map names no model of the table. */
export function mapOutcome({ right, cost, weight }: SizeTable, map: SizeMap): MapOutcome {
  let sum: MapOutcome = { right: 0, cost: 0 };
  for (const [difficulty, share] of weight.entries()) {
    const model = map[difficulty] ?? -1;
    const found = right[difficulty]?.[model];
    const price = cost[model];
    if (found === undefined || price === undefined)
      throw new RangeError(`difficulty ${difficulty}: no model ${model} of ${cost.length}`);
    sum = { right: sum.right + share * found, cost: sum.cost + share * price };
  }
  return sum;
}

/** Every map: models to the power of difficulties. */
export function allMaps({ weight, cost }: Pick<SizeTable, 'weight' | 'cost'>): SizeMap[] {
  return weight.reduce<SizeMap[]>(
    (maps, _) => maps.flatMap((map) => cost.map((__, model) => [...map, model])),
    [[]],
  );
}

/** The cheapest model whose share of right answers is at least `goal`, for each difficulty; undefined where none is. */
export function smallestAdequate(
  { right, cost }: Pick<SizeTable, 'right' | 'cost'>,
  goal: number,
): (number | undefined)[] {
  const places = cost.map((_, model) => model).sort((a, b) => (cost[a] ?? 0) - (cost[b] ?? 0));
  return right.map((row) => places.find((model) => (row[model] ?? 0) >= goal));
}

/** The map that is right most often and costs no more than `limit`; of equals the cheapest. Undefined where none is as cheap. */
export function bestMapWithin(table: SizeTable, limit: number): SizeMap | undefined {
  // Sums in another order differ by rounding: a map of one model must not count as dearer than that model.
  const most = limit * (1 + 1e-12);
  return best(
    table,
    ({ cost }) => cost <= most,
    (a, b) => b.right - a.right || a.cost - b.cost,
  );
}

/** The cheapest map that is right at least as often as `goal`; of equals the one right more often. Undefined where none is. */
export function cheapestMap(table: SizeTable, goal: number): SizeMap | undefined {
  return best(
    table,
    ({ right }) => right >= goal - 1e-12,
    (a, b) => a.cost - b.cost || b.right - a.right,
  );
}

/** Places of the points that no other point beats: none is right at least as often for at most the cost, and better in one. */
export function paretoFront(points: readonly MapOutcome[]): number[] {
  return points.flatMap(({ right, cost }, i) => {
    const beaten = points.some(
      (other) =>
        other.right >= right && other.cost <= cost && (other.right > right || other.cost < cost),
    );
    return beaten ? [] : [i];
  });
}

function best(
  table: SizeTable,
  allowed: (outcome: MapOutcome) => boolean,
  order: (a: MapOutcome, b: MapOutcome) => number,
): SizeMap | undefined {
  return allMaps(table)
    .map((map) => ({ map, outcome: mapOutcome(table, map) }))
    .filter(({ outcome }) => allowed(outcome))
    .sort((a, b) => order(a.outcome, b.outcome))[0]?.map;
}
