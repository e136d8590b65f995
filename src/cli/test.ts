// `npm test`: types, lint, unit and book tests, the builds, the browser tests, and one line of counts.
//   npm test -- --only unit                one check (several: --only types,lint)
//   npm test -- --only unit tests/graph    what follows goes to its runner
import { mkdirSync } from 'node:fs';
import { type CheckName, checks, REPORTS } from './checks.ts';
import { onParentGone } from './parent-watch.ts';
import { closingLines, oneCheck, type Tally, tallyText, totalOf } from './tally.ts';
import { type TestRequest, testRequest } from './test-request.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
onParentGone(() => stop.abort());

// A runner that crashes, or that was stopped, is one failure: nothing passes by not running.
const tallies = await Promise.resolve()
  .then(() => testRequest(process.argv.slice(2), Object.keys(checks) as CheckName[]))
  .then((request) => runChecks(request, stop.signal))
  .catch((error: unknown) => [failure(error)]);
const total = totalOf(tallies);
process.stdout.write(`\n${closingLines(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runChecks(
  { names, runnerArgs }: TestRequest<CheckName>,
  signal: AbortSignal,
): Promise<Tally[]> {
  mkdirSync(REPORTS, { recursive: true });
  const tallies: Tally[] = [];
  for (const name of names) {
    const { title, run } = checks[name];
    process.stdout.write(`\n── ${title}\n`);
    const started = performance.now();
    const tally = signal.aborted
      ? failure(new Error('stopped'))
      : await run(runnerArgs, signal).catch(failure);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`── ${title}: ${tallyText(tally)} (${seconds} s)\n`);
    tallies.push(tally);
  }
  return tallies;
}

/** Says what went wrong and counts it. */
function failure(error: unknown): Tally {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return oneCheck(false);
}
