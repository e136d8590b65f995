// Hands a finished site to its host and tells in a few lines what was sent, or would be.
import { basename } from 'node:path';
import { openBucket } from '#src/site/publish/bucket.ts';
import {
  cloudflareCommand,
  commandLine,
  type HostCommand,
  netlifyCommand,
} from '#src/site/publish/host-command.ts';
import { releaseFiles, totalBytes } from '#src/site/publish/release.ts';
import { publishToBucket, rollBackBucket } from '#src/site/publish/to-bucket.ts';
import { publishToFolder, rollBackFolder } from '#src/site/publish/to-folder.ts';
import { publishToPages, rollBackPages } from '#src/site/publish/to-git-pages.ts';
import { kilobytes } from './budgets.ts';
import type { DeployRequest } from './deploy-request.ts';
import { programOnPath, runProgram } from './run-command.ts';
import { ROOT } from './run-tool.ts';

/** A finished site on its way. */
export interface Delivery {
  readonly folder: string;
  readonly request: DeployRequest;
  /** What the release is called where it has a name. */
  readonly title: string;
  readonly at: Date;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** Publishes, or in a dry run looks what that would change; gives the lines that tell it. */
export async function deliver(delivery: Delivery): Promise<string[]> {
  const { folder, request, title, at, env, signal } = delivery;
  const { target, to, dryRun, endpoint } = request;
  switch (target) {
    case 'folder': {
      const { kind, release, files } = await publishToFolder(folder, to, at, { dryRun });
      if (kind === 'unchanged') return [`${to} serves these very files already (${release})`];
      return [
        sentence(dryRun, `${files.length} files`, totalBytes(files), release),
        `${to} ${dryRun ? 'would be' : 'is'} the link to it`,
      ];
    }
    case 's3': {
      const bucket = openBucket({ address: to, endpoint, env });
      const { send, unchanged, remove } = await publishToBucket(folder, bucket, { dryRun, signal });
      return [
        ...(dryRun ? send.map(({ path, bytes }) => `  send    ${path}  ${kilobytes(bytes)}`) : []),
        ...(dryRun ? remove.map((path) => `  remove  ${path}`) : []),
        sentence(dryRun, `${send.length} files`, totalBytes(send), to),
        `${unchanged.length} files are there already, ${remove.length} of former releases go`,
      ];
    }
    case 'pages': {
      const place = { repository: ROOT, remote: to };
      const { kind, changed } = publishToPages(folder, place, title, { dryRun });
      if (kind === 'unchanged') return [`${to} gh-pages holds these very files already`];
      const files = await releaseFiles(folder);
      const differing = files.filter(({ path }) => changed.includes(path));
      return [
        ...(dryRun ? changed.map((path) => `  change  ${path}`) : []),
        sentence(
          dryRun,
          `${changed.length} changed files`,
          totalBytes(differing),
          `${to} gh-pages`,
        ),
      ];
    }
    case 'netlify':
      return byTool(delivery, netlifyCommand(folder, to));
    case 'cloudflare':
      return byTool(delivery, cloudflareCommand(folder, to));
    default:
      return target satisfies never;
  }
}

/** Goes back to the former release of a host that can; gives the lines that tell it. */
export async function rollBack({
  target,
  to,
  endpoint,
  env,
  signal,
}: Pick<DeployRequest, 'target' | 'to' | 'endpoint'> & Pick<Delivery, 'env' | 'signal'>): Promise<
  string[]
> {
  if (target === 'folder') return [`${to} serves ${basename(await rollBackFolder(to))} again`];
  if (target === 'pages')
    return [`${to} gh-pages is ${rollBackPages({ repository: ROOT, remote: to })} again`];
  if (target !== 's3') throw new Error(`${target} goes back on its own pages`);
  const back = await rollBackBucket(openBucket({ address: to, endpoint, env }), signal);
  return [`${back.length} files of ${to} are those of the former release again`];
}

async function byTool(
  { folder, request, env, signal }: Delivery,
  command: HostCommand,
): Promise<string[]> {
  const files = await releaseFiles(folder);
  const what = sentence(true, `${files.length} files`, totalBytes(files), command.program);
  const program = programOnPath(command.program, env);
  if (program === null)
    return [
      `${command.program} is not on the PATH. The finished site waits; to publish it:`,
      `  npx ${commandLine(command)}`,
    ];
  if (request.dryRun) return [what, `  ${commandLine(command)}`];
  await runProgram(program, command.args, command.program, signal);
  return [`${files.length} files, ${kilobytes(totalBytes(files))}, went to ${command.program}`];
}

function sentence(dryRun: boolean, what: string, bytes: number, where: string): string {
  const weight = kilobytes(bytes);
  return dryRun ? `${what}, ${weight}, would go to ${where}` : `${what}, ${weight}, to ${where}`;
}
