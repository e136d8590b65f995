// One command from the sources to a published book: build, finish a copy for the host, check it, hand it over. Whatever
// fails, nothing is published.
import { join } from 'node:path';
import { normalisedBase, siteOrigin } from '#src/site/addresses.ts';
import { edition } from '#src/site/edition.ts';
import { openBucket } from '#src/site/publish/bucket.ts';
import { hosts } from '#src/site/publish/hosts.ts';
import { precompress } from '#src/site/publish/precompress.ts';
import { releaseFiles, totalBytes } from '#src/site/publish/release.ts';
import { stageSite } from '#src/site/publish/stage.ts';
import { kilobytes } from './budgets.ts';
import { DIST } from './built-site.ts';
import { type BuildStep, buildSteps, builtFolder } from './deploy-build.ts';
import { type DeployCheck, deployChecks } from './deploy-checks.ts';
import type { DeployRequest } from './deploy-request.ts';
import { deliver, rollBack } from './deploy-target.ts';
import { recordedCommit } from './provenance.ts';
import { ROOT } from './run-tool.ts';

/** What a run works with besides its request. */
export interface DeployContext {
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly at: Date;
  readonly steps?: readonly BuildStep[];
  readonly checks?: readonly DeployCheck[];
}

/** Publishes, or goes back. Throws where a step fails or a check finds something; then nothing was published. */
export async function deploy(request: DeployRequest, context: DeployContext): Promise<void> {
  const { say, signal, env } = context;
  if (request.rollback) {
    for (const line of await rollBack({ ...request, env, signal })) say(line);
    return;
  }
  const host = hosts[request.target];
  // What would be refused in the end is refused before minutes of building.
  if (request.target === 's3') openBucket({ address: request.to, endpoint: request.endpoint, env });
  if (!request.asBuilt)
    for (const step of context.steps ?? buildSteps)
      await timed(context, step.name, () => step.run(signal));
  const folder = join(ROOT, '.cache', 'deploy', request.target);
  const base = normalisedBase(DIST.base);
  const site = siteOrigin(DIST.site);
  const { downloads, refused } = await timed(context, `a copy for ${host.name}`, () =>
    stageSite({ built: builtFolder(), folder, host, base, site }),
  );
  for (const { file, bytes } of refused)
    say(
      `  ${host.name} takes no file of ${kilobytes(bytes)}: ${file} is left out, and not offered`,
    );
  await check({ folder, base: DIST.base, downloads, ...request }, context);
  if (request.target === 'folder')
    await timed(context, 'compressed copies', async () => {
      const made = await precompress(folder, join(ROOT, '.cache', 'precompressed'), signal);
      const { files, bytes, brotli, gzip } = made;
      say(
        `  ${files} files of ${kilobytes(bytes)}: brotli ${kilobytes(brotli)}, gzip ${kilobytes(gzip)}`,
      );
    });
  const files = await releaseFiles(folder);
  say(`\n${files.length} files, ${kilobytes(totalBytes(files))}, in ${folder}`);
  if (site === undefined) say('SITE_URL is not set: no canonical address, no sitemap (README.md)');
  const title = `Version ${edition.version}, ${recordedCommit()}`;
  const lines = await deliver({ folder, request, title, ...context });
  for (const line of lines) say(line);
  if (host.lacks !== null) say(`\n${host.lacks}`);
  say(`To go back: ${host.rollBack}`);
  if (request.dryRun) say('Nothing was published: this was a dry run.');
}

async function check(
  site: Parameters<DeployCheck['problems']>[0],
  context: DeployContext,
): Promise<void> {
  const problems: string[] = [];
  for (const { name, problems: find } of context.checks ?? deployChecks)
    problems.push(...(await timed(context, name, () => find(site, context.signal))));
  if (problems.length === 0) return;
  throw new Error(`Nothing was published:\n${problems.map((line) => `  ${line}`).join('\n')}`);
}

/** Runs a step between two lines, unless it was stopped before. */
async function timed<T>(
  { say, signal }: DeployContext,
  name: string,
  run: () => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  say(`── ${name}`);
  const started = performance.now();
  const result = await run();
  say(`── ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}
