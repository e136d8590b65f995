// How long a file may be kept without asking, by its path: for ever where the name carries the content's hash, and
// asked for again everywhere else, so that a reader never mixes two editions.

/** How long a file may be kept: files with a hash in their name for ever, others are asked for again. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;

/** Paths below the book's root whose names carry a hash of what they hold; `*` stands for the rest. */
export const hashedPaths = ['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*'] as const;

/** Whether the name of a file, below the book's root, changes with its content. */
export function isHashed(path: string): boolean {
  return hashedPaths.some((pattern) => path.startsWith(pattern.slice(0, -1)));
}

/** The Cache-Control of a file, by its path below the book's root. */
export function cacheControl(path: string): string {
  return isHashed(path) ? caching.hashed : caching.other;
}
