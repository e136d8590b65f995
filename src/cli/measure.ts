// `npm run measure`: records the figures the book prints, in Node and in headless Chromium, into
// content/data/measured/. What is fresh is skipped, so it can be stopped and started again.
//   npm run measure -- verify-cost batch     only these experiments
//   npm run measure -- --place node          only in Node (or: browser)
//   npm run measure -- --stale               say what is not fresh, measure nothing
//   npm run measure -- --force               measure again what is fresh
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import packageJson from '#package' with { type: 'json' };
import { type Catalogue, experimentCatalogue } from '#src/measure/catalogue.ts';
import { engineContext } from '#src/measure/engine-context.ts';
import { newInstallationId } from '#src/measure/environment.ts';
import type { Experiment } from '#src/measure/experiment.ts';
import type { RunRecord } from '#src/measure/record.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { type BrowserPlace, openBrowserPlace } from './measure-browser.ts';
import { measureInNode } from './measure-node.ts';
import type { MeasureRequest } from './measure-request.ts';
import {
  measuredPath,
  type Place,
  readMeasured,
  staleness,
  writeMeasured,
} from './measured-file.ts';
import { measuringSources } from './measuring-sources.ts';
import { commandProvenance } from './provenance.ts';
import { ROOT } from './run-tool.ts';
import { shippedModels, shippedVariants } from './shipped-models.ts';
import { textTable } from './table.ts';

/** A run that the machine spoils is repeated so often. */
const ATTEMPTS = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    place: { type: 'string' },
    seed: { type: 'string', default: '1' },
    stale: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  },
});
const places: readonly Place[] = (['node', 'browser'] as const).filter(
  (place) => values.place === undefined || values.place === place,
);
const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort());

const engine = engineContext(createNodeRuntime(), {
  ...shippedModels(),
  ...shippedVariants(),
});
const catalogue = await readCatalogue();
const ids = positionals.length > 0 ? positionals : catalogue.recordedIds;
const owed = ids.flatMap((id) => places.flatMap((place) => owedRun(id, place)));
if (values.stale) say(`${owed.length} of ${ids.length * places.length} records are owed`);
let browser: BrowserPlace | undefined;
let spoilt = 0;
try {
  for (const { experiment, place } of values.stale ? [] : owed) {
    if (place === 'browser') browser ??= await openBrowserPlace();
    const valid = await record(experiment, place);
    if (!valid) spoilt++;
  }
} finally {
  await browser?.close();
  await engine.runtime.dispose();
}
if (spoilt > 0) say(`${spoilt} runs were spoilt ${ATTEMPTS} times each: try on a quieter machine.`);
process.exitCode = spoilt > 0 ? 1 : 0;

/** The run of an experiment in a place, if it has to be made; says why or that it is fresh. */
function owedRun(id: string, place: Place): { experiment: Experiment; place: Place }[] {
  const experiment = catalogue.experimentById(id);
  const { records, provenance } = readMeasured(id);
  const known = records.find((r) => r.environment.place === place);
  const recorded = provenance.find((of) => of.record === known?.id)?.code;
  const code = { recorded, now: measuringSources(ROOT, id, place) };
  const hashes = Object.entries(engine.models).map(([name, { sha256 }]) => [name, sha256]);
  const reason = staleness(
    known,
    experiment,
    experiment.defaults,
    Object.fromEntries(hashes),
    code,
  );
  say(`${id} (${place}): ${reason ?? 'fresh'}`);
  return reason === undefined && !values.force ? [] : [{ experiment, place }];
}

/** Measures until a run is valid, or too often; writes it and prints its summary. */
async function record(experiment: Experiment, place: Place): Promise<boolean> {
  const seed = Number(values.seed);
  const request: MeasureRequest = {
    parameters: { ...experiment.defaults, seed },
    seed,
    installation: installation(),
    page: packageJson.version,
    signal: interruption.signal,
    onProgress: progressLine(`${experiment.id} (${place})`),
  };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const code = measuringSources(ROOT, experiment.id, place);
    const [before = 0] = loadavg();
    const run = await (place === 'browser' && browser
      ? browser.measure(experiment, request)
      : measureInNode(experiment, engine, request));
    if (run.status === 'valid') {
      writeMeasured(run, {
        ...commandProvenance(run.id, 'measure'),
        code,
        load: { before, after: loadavg()[0] ?? 0 },
      });
      say(`\n${relative(ROOT, measuredPath(experiment.id))}\n${summaryTable(run)}\n`);
      return true;
    }
    say(`attempt ${attempt} discarded: ${JSON.stringify(run.status.discarded)}`);
  }
  return false;
}

function summaryTable({ summary }: RunRecord): string {
  const rows = Object.entries(summary).map(([name, { value, low, high, unit, n }]) => [
    name,
    ...[value, low, high].map((figure) => figure.toPrecision(4)),
    unit,
    String(n),
  ]);
  return textTable(['', 'value', 'low', 'high', 'unit', 'n'], rows);
}

/** Every experiment of src/measure/experiments. */
async function readCatalogue(): Promise<Catalogue> {
  const folder = join(ROOT, 'src', 'measure', 'experiments');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const modules = files.map(async (file) => [file, await import(join(folder, file))] as const);
  return experimentCatalogue(Object.fromEntries(await Promise.all(modules)));
}

/** The random id of this working copy, made once. */
function installation(): string {
  const path = join(ROOT, '.cache', 'installation');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  const id = newInstallationId(crypto);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${id}\n`);
  return id;
}

/** Shows progress on a terminal, in place; elsewhere nothing. */
function progressLine(name: string): MeasureRequest['onProgress'] {
  if (!process.stdout.isTTY) return undefined;
  return ({ done, total }) => {
    if (total > 0) process.stdout.write(`\r${name}: ${Math.round((100 * done) / total)} %  `);
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
