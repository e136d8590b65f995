// Before the browser tests: builds the site at the root and under a sub-path where sources changed,
// and serves both; after them: stops the servers.
import { join } from 'node:path';
import { ensureBuilt, type SiteTarget, TEST_SITES } from '#src/cli/built-site.ts';
import { ROOT } from '#src/cli/run-tool.ts';
import { serveSite } from '#src/cli/serve.ts';

/** Serves both builds on the ports of the configuration; returns what stops them. */
export default async function serveBuiltSites(): Promise<() => Promise<void>> {
  const sites = [
    await served(TEST_SITES.root, 'BOOK_TEST_ROOT_PORT'),
    await served(TEST_SITES.subPath, 'BOOK_TEST_BOOK_PORT'),
  ];
  return async () => {
    await Promise.all(sites.map((site) => site.close()));
  };
}

async function served(target: SiteTarget, portVariable: string) {
  await ensureBuilt(target);
  const port = Number(process.env[portVariable]);
  return serveSite({ folder: join(ROOT, target.folder), base: target.base, port });
}
