// `npm run bench -- book`: the printed book at several lengths, and on one of them Vivliostyle and Typst, by turns.
//   --rounds 3                  how often each is run
//   --pages 50,100,200,300      lengths asked for; the nearest ends of chapters are taken
//   --repeated                  longer ones repeat the chapters of the shortest: then length alone differs
//   --without-peers             no Vivliostyle, no Typst: nothing is installed
//   --json FILE                 writes every sample, what they say, and the machine
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { type BenchDocument, benchDocuments } from './bench-book-documents.ts';
import { type OwnOptions, ownSample } from './bench-book-own.ts';
import { bookReport, reportText, sharedIndex } from './bench-book-report.ts';
import { bookBenchRequest } from './bench-book-request.ts';
import { type BenchSubject, roundSamples } from './bench-book-rounds.ts';
import { bookGoals } from './bench-book-summary.ts';
import { typstSubject } from './bench-book-typst.ts';
import { typstText } from './bench-book-typst-text.ts';
import { vivliostyleSubject } from './bench-book-vivliostyle.ts';
import { bookStyles } from './book-styles.ts';
import { findBrowser } from './browser.ts';
import { DIST, ensureBuilt } from './built-site.ts';
import { onParentGone } from './parent-watch.ts';
import { recordedCommit } from './provenance.ts';
import { ROOT } from './run-tool.ts';

/** Runs it and prints its tables. Throws on an argument it does not know, and when it is stopped. */
export async function benchBook(args: readonly string[]): Promise<void> {
  const { rounds, pages, repeated, withPeers, json } = bookBenchRequest(args);
  const signal = stopSignal();
  const say = (line: string) => process.stdout.write(`${line}\n`);

  await ensureBuilt(DIST, signal);
  const loadBefore = loadavg();
  const browser = await findBrowser();
  const site = join(ROOT, DIST.folder);
  const styles = bookStyles(site);
  say('A draft of the whole book tells where its chapters end.');
  const drafting = await chromium.launch({
    executablePath: browser.executablePath,
    args: browser.args,
  });
  const version = drafting.version();
  const documents = await benchDocuments(drafting, pages, {
    site,
    styles,
    repeated,
    signal,
  }).finally(() => drafting.close());
  const { files } = styles;
  const own: BenchSubject[] = documents.map((document, index) => ({
    name: `book-${index}`,
    run: () => ownSample(document, { browser, files, signal }),
  }));
  const at = sharedIndex(documents.map(({ about }) => about));
  const shared = documents[at];
  const { subjects, left } =
    withPeers && shared !== undefined
      ? await peerSubjects(shared, { browser, files, signal })
      : NO_PEERS;
  const taken = await roundSamples({ own, peers: subjects, rounds, signal, say });
  const report = bookReport(taken.samples, at, { ...left, ...taken.failed });
  say(`\n${reportText(report, rounds)}\n\n${bookGoals(report).join('\n')}`);
  if (json === undefined) return;
  const environment = {
    rounds,
    documents: documents.map(({ chapters, times }) => ({ chapters, times })),
    chromium: version,
    source: browser.source,
    processor: cpus()[0]?.model ?? 'unknown',
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    commit: recordedCommit(),
    loadBefore,
    loadAfter: loadavg(),
    date: new Date().toISOString(),
  };
  const kept = { ...report, goals: bookGoals(report), samples: taken.samples, environment };
  writeFileSync(json, `${JSON.stringify(kept, null, 2)}\n`);
}

const NO_PEERS = { subjects: [], left: {} };

/** What sets the document's text beside us, and of what cannot be installed, why. */
async function peerSubjects(
  { html, edition }: BenchDocument,
  { browser: { executablePath }, files, signal }: OwnOptions,
): Promise<{ readonly subjects: BenchSubject[]; readonly left: Record<string, string> }> {
  const folder = (name: string) => join(ROOT, '.cache', 'bench-book', name);
  const makers = {
    vivliostyle: () =>
      vivliostyleSubject({ folder: folder('vivliostyle'), html, files, executablePath, signal }),
    typst: () => typstSubject({ folder: folder('typst'), text: typstText(edition), signal }),
  };
  const subjects: BenchSubject[] = [];
  const left: Record<string, string> = {};
  for (const [name, make] of Object.entries(makers))
    try {
      subjects.push({ name, run: await make() });
    } catch (error) {
      signal.throwIfAborted();
      left[name] = error instanceof Error ? error.message : String(error);
    }
  return { subjects, left };
}

/** Comes when the command is stopped: what it started ends with it. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => stop.abort(new Error('stopped')));
  onParentGone(() => stop.abort(new Error('stopped')));
  return stop.signal;
}
