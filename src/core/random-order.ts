// A random order of things, drawn one by one of those that are left: none comes twice, and every order is as likely.

/**
 * The items in a random order, or the first `count` (at most all) of it; takes one number of `random`, uniform in
 * [0, 1), for each.
 */
export function randomOrder<Item>(
  items: readonly Item[],
  random: () => number,
  count = items.length,
): Item[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, items.length) }).flatMap(() =>
    left.splice(Math.floor(random() * left.length), 1),
  );
}
