// Typst on the text of what we print, in a process of its own, so that it too starts from nothing each time.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { PrintSample } from './bench-book-summary.ts';
import { ended, installedPeer, lastLine } from './peer-package.ts';

/** What Typst is given. */
export interface TypstInput {
  /** Where the text is written. */
  readonly folder: string;
  readonly text: string;
  readonly signal: AbortSignal;
}

const PACKAGE = { name: '@myriaddreamin/typst-ts-node-compiler', version: '0.7.0' } as const;

/** Stands in the peer's own folder, where its package is found. */
const RUN = `// Sets one Typst file as PDF: node run.cjs <input> <output>
const { readFileSync, writeFileSync } = require('node:fs');
const { NodeCompiler } = require('${PACKAGE.name}');
const [, , input, output] = process.argv;
const compiler = NodeCompiler.create();
const set = compiler.compile({ mainFileContent: readFileSync(input, 'utf8') });
if (set.result === null) {
  set.printErrors();
  process.exit(1);
}
writeFileSync(output, compiler.pdf(set.result));
`;

/** Installs it and writes the text; gives what sets it once. Throws where it cannot be installed. */
export async function typstSubject({
  folder,
  text,
  signal,
}: TypstInput): Promise<() => Promise<PrintSample>> {
  const peer = await installedPeer(PACKAGE, signal);
  const run = join(peer, 'run.cjs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(run, RUN);
  writeFileSync(join(folder, 'book.typ'), text);
  return async () => {
    const started = performance.now();
    const args = [run, 'book.typ', 'book.pdf'];
    const { code, output } = await ended(process.execPath, args, { cwd: folder, signal });
    const seconds = (performance.now() - started) / 1000;
    if (code !== 0) throw new Error(`Typst failed: ${lastLine(output)}`);
    const bytes = readFileSync(join(folder, 'book.pdf'));
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    return { seconds, pages: pdf.getPageCount(), bytes: bytes.length };
  };
}
