// Publishing on GitHub Pages: the finished site becomes one commit of the branch `gh-pages`, made beside the work tree
// and the index, which it never touches, and pushed. Going back is pushing the commit before.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BRANCH = 'gh-pages';

/** What a push sends, or would send. */
export interface PagesRelease {
  readonly kind: 'published' | 'unchanged';
  /** Paths that differ from the branch as it is at the remote. */
  readonly changed: readonly string[];
  readonly commit: string;
}

/** The repository the commit is made in, and the remote it goes to. */
export interface PagesPlace {
  readonly repository: string;
  readonly remote: string;
}

/** Publishes a finished site as a commit; a custom domain that the branch names is kept. */
export function publishToPages(
  site: string,
  { repository, remote }: PagesPlace,
  message: string,
  { dryRun = false } = {},
): PagesRelease {
  const scratch = mkdtempSync(join(tmpdir(), 'book-pages-'));
  // The site is the work tree: there git would look for the repository in vain.
  const env = {
    GIT_DIR: run(repository, ['rev-parse', '--absolute-git-dir']),
    GIT_INDEX_FILE: join(scratch, 'index'),
    GIT_WORK_TREE: site,
  };
  const git = (...args: readonly string[]) => run(repository, args, env);
  try {
    const parent = remoteTip(repository, remote);
    // The work tree is the site, whatever the project's own .gitignore says of its names.
    git('add', '--all', '--force', '.');
    if (parent !== null) keepDomain(git, parent);
    const tree = git('write-tree');
    const changed =
      parent === null
        ? lines(git('ls-tree', '-r', '--name-only', tree))
        : lines(git('diff-tree', '-r', '--name-only', parent, tree));
    if (parent !== null && changed.length === 0)
      return { kind: 'unchanged', changed, commit: parent };
    const parents = parent === null ? [] : ['-p', parent];
    const commit = git('commit-tree', tree, ...parents, '-m', message);
    if (!dryRun) git('push', '--quiet', remote, `${commit}:refs/heads/${BRANCH}`);
    return { kind: 'published', changed, commit };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Pushes the commit before the one that is served; gives it. Throws where there is none. */
export function rollBackPages({ repository, remote }: PagesPlace): string {
  const tip = remoteTip(repository, remote);
  const former = tip === null ? '' : lines(run(repository, ['rev-list', '-n', '2', tip]))[1];
  if (tip === null || !former)
    throw new Error(`${remote} ${BRANCH}: there is no former release to go back to`);
  const lease = `--force-with-lease=refs/heads/${BRANCH}:${tip}`;
  run(repository, ['push', '--quiet', lease, remote, `${former}:refs/heads/${BRANCH}`]);
  return former;
}

/** The commit that the branch has at the remote, brought here; null without a branch. */
function remoteTip(repository: string, remote: string): string | null {
  const [tip] = run(repository, ['ls-remote', remote, `refs/heads/${BRANCH}`]).split(/\s/);
  if (!tip) return null;
  run(repository, ['fetch', '--quiet', '--no-tags', remote, tip]);
  return tip;
}

/** GitHub keeps a custom domain in a file of the branch: without it the address is lost. */
function keepDomain(git: (...args: readonly string[]) => string, parent: string): void {
  const [entry] = lines(git('ls-tree', parent, 'CNAME'));
  const [mode = '', , hash = ''] = entry?.split(/\s/) ?? [];
  if (hash !== '') git('update-index', '--add', '--cacheinfo', `${mode},${hash},CNAME`);
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function run(
  repository: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): string {
  try {
    return execFileSync(
      'git',
      ['-c', 'core.autocrlf=false', '-c', 'core.quotePath=false', ...args],
      {
        cwd: env['GIT_WORK_TREE'] ?? repository,
        env: { ...process.env, ...env },
        encoding: 'utf8',
        stdio: 'pipe',
        maxBuffer: 2 ** 26,
      },
    ).trim();
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim() ?? String(error);
    throw new Error(`git ${args[0]}: ${said}`);
  }
}
