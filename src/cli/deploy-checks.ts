// What must be true of a finished site before anybody sees it; a sentence for each thing that is not.
import type { Download } from '#src/book/downloads.ts';
import { downloadProblems, missingDownloads } from '#src/site/publish/check-downloads.ts';
import { runTool } from './run-tool.ts';
import { siteWeights } from './site-weights.ts';

/** A finished site, as its checks look at it. */
export interface CheckedSite {
  readonly folder: string;
  /** The sub-path it was built for, such as `/book`, or nothing. */
  readonly base: string;
  readonly downloads: readonly Download[];
  /** Whether it may go without its downloads. */
  readonly withoutDownloads: boolean;
}

/** One check: its name, and what it finds. */
export interface DeployCheck {
  readonly name: string;
  problems(site: CheckedSite, signal: AbortSignal): Promise<readonly string[]>;
}

/** The tests of the built book that a finished site has to pass as it stands. */
const LINTS = ['links', 'parity', 'head', 'maths'].map(
  (name) => `tests/book/built/${name}.test.ts`,
);

/** Every check, the quick ones first. */
export const deployChecks: readonly DeployCheck[] = [
  {
    name: 'downloads: there, of the size and SHA-256 that the page prints, in every language',
    problems: async ({ folder, downloads, withoutDownloads }) => [
      ...(await downloadProblems(folder, downloads)),
      ...(withoutDownloads ? [] : missingDownloads(downloads)),
    ],
  },
  {
    name: 'links, languages and heads of every page',
    problems: async ({ folder }, signal) => {
      const args = ['run', '--config', 'tests/vitest.config.ts', '--reporter=dot', ...LINTS];
      const code = await runTool('vitest', args, { env: { BOOK_DIST: folder }, signal });
      return code === 0 ? [] : ['tests of the built book fail; they say why above'];
    },
  },
  {
    name: 'budgets of pages, engine, models and files',
    problems: async ({ folder, base }) => (await siteWeights(folder, base)).violations,
  },
];
