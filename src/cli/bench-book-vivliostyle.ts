// Vivliostyle on the very document we print, in our Chromium: no page numbers to fill in, so one pass and less work.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { PrintSample } from './bench-book-summary.ts';
import { ended, installedPeer, lastLine } from './peer-package.ts';

/** What Vivliostyle is given. */
export interface VivliostyleInput {
  /** Where the document is written, with its fonts. */
  readonly folder: string;
  readonly html: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly executablePath: string;
  readonly signal: AbortSignal;
}

const PACKAGE = { name: '@vivliostyle/cli', version: '11.3.3' } as const;
const MOST_SECONDS = 900;

/** Installs it and writes the document; gives what sets it once. Throws where it cannot be installed. */
export async function vivliostyleSubject(
  input: VivliostyleInput,
): Promise<() => Promise<PrintSample>> {
  const { folder, html, files, executablePath, signal } = input;
  const modules = join(await installedPeer(PACKAGE, signal), 'node_modules');
  const program = join(modules, ...PACKAGE.name.split('/'), 'dist', 'cli.js');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'book.html'), html);
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const options = ['--single-doc', '--no-vite-config-file', '--size', 'A4', '--log-level', 'info'];
  const limits = ['--timeout', String(MOST_SECONDS), '--executable-browser', executablePath];
  const args = [program, 'build', ...options, ...limits, '-o', 'book.pdf', 'book.html'];
  return async () => {
    const started = performance.now();
    const { code, output } = await ended(process.execPath, args, { cwd: folder, signal });
    const seconds = (performance.now() - started) / 1000;
    if (code !== 0) throw new Error(`Vivliostyle failed: ${lastLine(output)}`);
    const bytes = readFileSync(join(folder, 'book.pdf'));
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    return { seconds, pages: pdf.getPageCount(), bytes: bytes.length };
  };
}
