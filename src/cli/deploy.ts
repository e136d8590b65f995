// `npm run deploy`: builds the book, checks it and publishes it with one command.
//   npm run deploy -- --target folder --to /srv/book    into a folder, by turning a link
//   npm run deploy -- --target s3 --to s3://bucket      only what changed; --endpoint for other servers than Amazon's
//   npm run deploy -- --target pages|netlify|cloudflare [--to …]
//   … --dry-run             everything here, nothing there: lists what would go, with its bytes
//   … --rollback            back to the former release
//   … --as-built            `dist/` as it stands; --without-downloads lets it go without PDFs and the rest
//   npm run deploy -- --load 10    publishes nothing: what this machine's static server carries in ten seconds
import { sayLoad } from './deploy-load.ts';
import { deployRequest } from './deploy-request.ts';
import { deploy } from './deploy-run.ts';
import { onParentGone } from './parent-watch.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
onParentGone(() => stop.abort());

try {
  const request = deployRequest(process.argv.slice(2));
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  if ('loadSeconds' in request) await sayLoad(request, say);
  else await deploy(request, { say, signal: stop.signal, env: process.env, at: new Date() });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
