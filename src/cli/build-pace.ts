// How long a build took for each page: said after every build, so that nobody has to take a clock to it.

/** What a build came to: its pages and its time on the wall. */
export interface BuildPace {
  readonly pages: number;
  readonly seconds: number;
}

/**
 * Seconds a page: what the book aims at on two idle cores, and what the tests refuse. Ten times the aim is no
 * busy machine but work that grows with the pages.
 */
export const pageSeconds = { aim: 0.5, limit: 5 } as const;

/** Whether a build took more than the tests allow. */
export function isTooSlow({ pages, seconds }: BuildPace): boolean {
  return seconds > pages * pageSeconds.limit;
}

/** One line on a build, e.g. `dist: 80 pages in 31.2 s, 0.39 s a page (aim on two idle cores: 0.5 s)`. */
export function paceLine(folder: string, { pages, seconds }: BuildPace): string {
  const each = (seconds / pages).toFixed(2);
  return `${folder}: ${pages} pages in ${seconds.toFixed(1)} s, ${each} s a page (aim on two idle cores: ${pageSeconds.aim} s)`;
}
