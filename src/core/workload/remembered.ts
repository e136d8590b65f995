// A pure function of one object whose results are kept as long as the object is: judgements ask the same thousands of times.

/** The function with its results remembered by the identity of what it is given. */
export function remembered<Given extends object, Result>(
  of: (given: Given) => Result,
): (given: Given) => Result {
  const results = new WeakMap<Given, { readonly result: Result }>();
  return (given) => {
    const known = results.get(given);
    if (known) return known.result;
    const result = of(given);
    results.set(given, { result });
    return result;
  };
}

/** The function with the results for the last few objects remembered: for what is asked again at once and then never. */
export function recalled<Given extends object, Result>(
  of: (given: Given) => Result,
): (given: Given) => Result {
  const last: { readonly given: Given; readonly result: Result }[] = [];
  let next = 0;
  return (given) => {
    for (const known of last) if (known.given === given) return known.result;
    const result = of(given);
    last[next] = { given, result };
    next = (next + 1) % 4;
    return result;
  };
}
