// The worker that sets copies: audits, words, fetches the typesetter and the fonts, lays out pages. Beside the page,
// so that a long copy does not hold it up.
import typesetter from 'pdfmake/build/pdfmake.min.js?url';
import { downloaded } from '#src/runtime/download.ts';
import { EngineProblem } from '#src/runtime/engine-problem.ts';
import { hostTasks, type TaskContext } from '#src/runtime/task-host.ts';
import { copyDefinition, copyParts } from './copy-definition.ts';
import { copySource } from './copy-source.ts';
import { fontFiles } from './font-files.ts';
import { type FontFiles, type PdfMake, type TypesetPdf, typeset } from './typeset.ts';
import type { SettingProgress, SettingWanted } from './typeset-contract.ts';

/** Bytes between two tellings: what is told is read aloud to some. */
const step = 200_000;

async function set(
  { material }: SettingWanted,
  { signal, progress, pause }: TaskContext,
): Promise<TypesetPdf> {
  const tell = (value: SettingProgress) => progress(value);
  const source = copySource(material);
  const definition = copyDefinition(source, [...copyParts(source)]);
  const wanted = definition.families.flatMap((family) =>
    Object.entries(fontFiles[family]).map(([look, url]) => ({ family, look, url })),
  );
  const fetched = fetcher(signal, (loaded) => tell({ stage: 'load', loaded }));
  // Fetched whole first, so that its bytes can be counted; the import that follows finds it in the browser's cache.
  await fetched(typesetter);
  const fonts: Record<string, Record<string, Uint8Array>> = {};
  for (const { family, look, url } of wanted)
    fonts[family] = { ...fonts[family], [look]: await fetched(url) };
  const pdfMake = await program();
  await pause();
  signal.throwIfAborted();
  return typeset(pdfMake, definition, fonts as FontFiles, tell);
}

const kept = new Map<string, Uint8Array>();

/** Fetches files, each once in the worker's life, and tells how many bytes all of them together have so far. */
function fetcher(
  signal: AbortSignal,
  tell: (loaded: number) => void,
): (url: string) => Promise<Uint8Array> {
  let before = 0;
  let told = 0;
  const onProgress = ({ loaded }: { readonly loaded: number }) => {
    if (before + loaded < told + step) return;
    told = before + loaded;
    tell(told);
  };
  return async (url) => {
    const bytes =
      kept.get(url) ?? (await downloaded(url, (whole) => whole, { signal, onProgress }));
    before += bytes.length;
    kept.set(url, bytes);
    return bytes;
  };
}

let opened: PdfMake | undefined;

/**
 * The typesetter. It is a script for many loaders and not a module: given the names of CommonJS it leaves the
 * worker's own globals alone, one of which (`fonts`) it could not overwrite.
 */
async function program(): Promise<PdfMake> {
  if (opened !== undefined) return opened;
  const shelf: { exports: unknown } = { exports: {} };
  Object.assign(globalThis, { module: shelf, exports: shelf.exports });
  await import(/* @vite-ignore */ typesetter);
  opened = shelf.exports as PdfMake;
  if (typeof opened.createPdf === 'function') return opened;
  opened = undefined;
  throw new EngineProblem({ kind: 'foreign', url: typesetter, came: 'no typesetter' });
}

hostTasks({ set }, self);
