// From what is kept to a file: read, draw, write down, set. The page is given back between pieces of work.
import type { Content } from 'pdfmake/interfaces';
import { formatNumber } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import type { TaskWorker } from '#src/runtime/task-worker.ts';
import type { World } from '#src/worksheet/citation.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { wordsIn } from '../kit/words.ts';
import { predictionMarks } from '../my-work/calibration-view.ts';
import { readCollection } from '../my-work/collection.ts';
import { myWorkStrings } from '../my-work/strings.ts';
import { readerProgress } from '../roadmap/reader-progress.ts';
import type { ShownModule } from '../roadmap/shown-module.ts';
import { standingsOf } from '../worksheet/standings.ts';
import { wordingIn } from '../worksheet/wording.ts';
import { copyDefinition, copyParts } from './copy-definition.ts';
import type { CopySource, PaperId, RunFigure } from './copy-source.ts';
import { type PrintedSvg, printSvg } from './print-svg.ts';
import { runFigures, shownPanels } from './run-figures.ts';
import type { TypesetPdf } from './typeset.ts';
import type { SettingProgress, SettingWanted } from './typeset-contract.ts';

/** What a copy is asked for with. */
export interface CopyWanted {
  readonly store: WorksheetStore;
  readonly worker: TaskWorker;
  readonly document: Document;
  readonly locale: Locale;
  readonly name: string;
  readonly paper: PaperId;
  readonly current: World['current'];
  readonly modules: readonly ShownModule[];
  readonly now: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CopyProgress) => void;
}

/** How far a copy is. */
export type CopyProgress =
  | SettingProgress
  | { readonly stage: 'draw'; readonly done: number; readonly total: number };

/** A copy as a file. */
export interface MadeCopy extends TypesetPdf {
  readonly name: string;
}

/** Makes the copy; rejects with the signal's reason, `StorageProblem` or `TaskError`. */
export async function makeCopy(wanted: CopyWanted): Promise<MadeCopy> {
  const { signal, worker, locale, now } = wanted;
  const rest = rester(signal);
  const source = await gathered(wanted, rest);
  const parts: (readonly Content[])[] = [];
  for (const part of copyParts(source)) {
    parts.push(part);
    await rest();
  }
  const definition = copyDefinition(source, parts);
  await rest();
  const set = await worker.call<TypesetPdf>('set', { definition } satisfies SettingWanted, {
    signal,
    onProgress: wanted.onProgress as (value: never) => void,
  });
  return { ...set, name: `which-bottleneck-${now.slice(0, 10)}.${locale}.pdf` };
}

async function gathered(wanted: CopyWanted, rest: () => Promise<void>): Promise<CopySource> {
  const { store, current, locale, name, paper, now, modules } = wanted;
  const collection = await readCollection(store);
  const standings = standingsOf(collection, current);
  await rest();
  const { answers: responses, worksheets, runs } = collection;
  const progress = readerProgress(modules, { responses, worksheets, runs }, current);
  const known = { locale, paper, name, now, collection, standings, current, progress };
  const figures = await drawnRuns(wanted, known, rest);
  return { ...known, figures, predictions: await drawnPredictions(wanted, known) };
}

type Known = Pick<CopySource, 'collection' | 'standings' | 'locale'>;

async function drawnRuns(
  { document, onProgress }: CopyWanted,
  { collection: { runs }, locale }: Known,
  rest: () => Promise<void>,
): Promise<CopySource['figures']> {
  const drawn = new Map<string, readonly RunFigure[]>();
  if (runs.length === 0) return drawn;
  const { experimentChart: chart } = await import('../experiment/chart.ts');
  for (const run of runs) {
    onProgress({ stage: 'draw', done: drawn.size, total: runs.length });
    const shown = await shownPanels(run.experiment.id);
    const own: RunFigure[] = [];
    if (shown !== null)
      for (const figure of runFigures(run, shown, { document, locale, chart })) {
        own.push(figure);
        await rest();
      }
    drawn.set(run.id, own);
  }
  return drawn;
}

async function drawnPredictions(
  { document }: CopyWanted,
  { standings, locale }: Known,
): Promise<PrintedSvg | null> {
  const marks = predictionMarks({ standings, wording: wordingIn(locale) });
  if (marks.length === 0) return null;
  const { predictionsChart } = await import('../my-work/chart.ts');
  const say = wordsIn(myWorkStrings, locale);
  const labels = {
    chart: say('predictionsCaption'),
    axis: say('predictionsAxis'),
    tick: (value: number) => say('multiple', { value: formatNumber(value, locale) }),
  };
  return printSvg(predictionsChart(marks, labels, { document, width: 620, locale }));
}

/** Gives the page its turn after every piece of work, and stops where the reader cancelled. */
function rester(signal: AbortSignal): () => Promise<void> {
  return async () => {
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  };
}
