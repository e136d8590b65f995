// From what is kept to a file: read and drawn in the page, which is given its turn between pieces of work; audited,
// worded and set in a worker.
import { formatNumber } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import type { TaskWorker } from '#src/runtime/task-worker.ts';
import type { World } from '#src/worksheet/citation.ts';
import type { Standing } from '#src/worksheet/portfolio.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { wordsIn } from '../kit/words.ts';
import { predictionMarks } from '../my-work/calibration-view.ts';
import { type Collection, readCollection } from '../my-work/collection.ts';
import { myWorkStrings } from '../my-work/strings.ts';
import { loadQuestion } from '../question/load-questions.ts';
import { loadExercise } from '../reading/load-exercise.ts';
import type { ShownModule } from '../roadmap/shown-module.ts';
import { standingsOf } from '../worksheet/standings.ts';
import { wordingIn } from '../worksheet/wording.ts';
import { type AskingChapter, answeredChapters } from './answered-questions.ts';
import type { CopyMaterial, PaperId, RunFigure } from './copy-source.ts';
import { type PrintedSvg, printSvg } from './print-svg.ts';
import { runFigures, shownPanels } from './run-figures.ts';
import type { TypesetPdf } from './typeset.ts';
import type { SettingProgress, SettingWanted } from './typeset-contract.ts';
import { writtenExercises } from './written-answers.ts';

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
  /** The chapters that ask questions, in the order of the book. */
  readonly chapters: readonly AskingChapter[];
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
  const material = await gathered(wanted, rester(signal));
  const set = await worker.call<TypesetPdf>('set', { material } satisfies SettingWanted, {
    signal,
    onProgress: wanted.onProgress as (value: never) => void,
  });
  return { ...set, name: `which-bottleneck-${now.slice(0, 10)}.${locale}.pdf` };
}

async function gathered(wanted: CopyWanted, rest: () => Promise<void>): Promise<CopyMaterial> {
  const { store, current, locale, name, paper, now, modules, chapters } = wanted;
  const collection = await readCollection(store);
  const figures = await drawnRuns(wanted, collection, rest);
  const standings: Standing[] = [];
  for (const worksheet of collection.worksheets) {
    standings.push(...standingsOf({ ...collection, worksheets: [worksheet] }, current));
    await rest();
  }
  const asking = { chapters, locale, load: loadQuestion };
  const answered = await answeredChapters(collection.answers, asking);
  const exercising = { chapters, locale, load: loadExercise };
  const written = await writtenExercises(collection.answers, exercising);
  const predictions = await drawnPredictions(wanted, standings);
  await rest();
  return {
    ...{ locale, paper, name, now, collection, current, modules },
    ...{ figures, answered, written, predictions },
  };
}

async function drawnRuns(
  { document, locale, onProgress }: CopyWanted,
  { runs }: Collection,
  rest: () => Promise<void>,
): Promise<CopyMaterial['figures']> {
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
  { document, locale }: CopyWanted,
  standings: readonly Standing[],
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
