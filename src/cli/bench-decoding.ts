// The bench of decoding: beside its peers in one headless Chromium page, one thread, interleaved; then
// the speed of a training step in Node.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ROUNDS } from '#src/measure/measure-subjects.ts';
import { parseConfig } from '#src/tutor/config.ts';
import { runBenchPage } from './bench-page.ts';
import { benchReport, missedGoals } from './bench-report.ts';
import { trainingSpeed } from './bench-training.ts';
import { textTable } from './table.ts';

/** Runs it and prints its tables, as `npm run bench -- …` asks. Throws on an argument it does not know. */
export async function benchDecoding(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      rounds: { type: 'string', default: '96' },
      seed: { type: 'string', default: '1' },
    },
  });
  const rounds = Number(values.rounds);

  const loadBefore = loadavg();
  const page = await runBenchPage({ rounds, seed: Number(values.seed), sampleSeconds: 0.02 });
  const report = benchReport(page.peers);
  const training = await trainingSpeed(parseConfig(page.environment['config']), rounds);

  const fixed = (value: number | undefined, digits: number) =>
    (value ?? Number.NaN).toFixed(digits);
  const quartile = ({ q1 = 0, q3 = 0 }: { q1?: number; q3?: number } = {}) =>
    `${fixed(q1, 0)}–${fixed(q3, 0)}`;
  const { spread } = report;
  const rows = Object.keys(page.peers).map((name) => {
    const ratio = spread.ratios[`generate/${name}`];
    return [
      name,
      fixed(spread.decode[name]?.median, 0),
      quartile(spread.decode[name]),
      fixed(spread.first[name]?.median, 0),
      ratio === undefined ? '' : fixed(ratio.value, 3),
      ratio === undefined ? '' : `${fixed(ratio.low, 3)}–${fixed(ratio.high, 3)}`,
      `${page.agreement.same[name]}/${page.agreement.prompts}`,
    ];
  });
  const heads = [
    'peer',
    'µs/token',
    'quartiles',
    `µs to first`,
    'generate/peer',
    '95 %',
    'same text',
  ];
  process.stdout.write(`\nDecoding, one thread, ${rounds} rounds\n${textTable(heads, rows)}\n`);
  process.stdout.write(
    `\nTraining step: ${fixed(1000 * training.stepSeconds.median, 1)} ms, ` +
      `${fixed(training.gflops, 1)} useful GFLOP/s, ${fixed(100 * training.share, 0)} % of a plain ` +
      `product's ${fixed(training.gemmGflops, 1)} (${training.engine}, one thread)\n`,
  );
  if (rounds < ROUNDS)
    process.stdout.write(
      `\n${rounds} rounds: the intervals hold 95 % for independent samples only; where samples depend on ` +
        `each other they are simulated at ${ROUNDS}.\n`,
    );
  const missed = missedGoals(report);
  process.stdout.write(missed.length === 0 ? '\nGoals met.\n' : `\n${missed.join('\n')}\n`);

  if (values.json !== undefined)
    writeFileSync(
      values.json,
      `${JSON.stringify(
        {
          ...report,
          agreement: page.agreement,
          training,
          environment: {
            ...page.environment,
            promptTokens: page.promptTokens,
            rounds,
            processor: cpus()[0]?.model ?? 'unknown',
            node: process.version,
            platform: `${process.platform} ${process.arch}`,
            loadBefore,
            loadAfter: loadavg(),
            date: new Date().toISOString(),
          },
        },
        null,
        2,
      )}\n`,
    );
}
