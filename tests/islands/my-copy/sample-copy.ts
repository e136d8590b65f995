// A copy's source for the tests: one finished worksheet, its runs with the figures of one recorded experiment, a sitting.
import { experimentChart } from '#islands/experiment/chart.ts';
import { buildDocument } from '#islands/kit/build-document.ts';
import { answeredChapters } from '#islands/my-copy/answered-questions.ts';
import type { CopySource, RunFigure } from '#islands/my-copy/copy-source.ts';
import { runFigures, shownPanels } from '#islands/my-copy/run-figures.ts';
import { writtenExercises } from '#islands/my-copy/written-answers.ts';
import { loadQuestion } from '#islands/question/load-questions.ts';
import { loadExercise } from '#islands/reading/load-exercise.ts';
import { readerProgress } from '#islands/roadmap/reader-progress.ts';
import { standingsOf } from '#islands/worksheet/standings.ts';
import type { Locale } from '#src/book/locales.ts';
import { readMeasured } from '#src/cli/measured-file.ts';
import type { RunRecord } from '#src/measure/record.ts';
import type { StoredResponse } from '#src/worksheet/response.ts';
import { moduleIds } from '#src/worksheet/roadmap.ts';
import {
  finished,
  here,
  later,
  now,
  reviews,
  runs,
  sitting,
  world,
} from '../../worksheet/sample-work.ts';

/** Chapters that ask questions, in the order of the book, and one that asks none. */
export const chapters = [
  { page: 'fast-enough', title: 'Fast?' },
  { page: 'tutor', title: 'Tutor' },
  { page: 'kv-cache', title: 'Cache' },
];
/** Answers of every kind in two of them, and two that this edition cannot grade. */
export const keptAnswers: readonly StoredResponse[] = [
  { id: 'question:kv-cache.why-exact', value: 'rounding', committedAt: later },
  { id: 'question:kv-cache.no-gain', value: ['training', 'one-user'], committedAt: now },
  { id: 'question:kv-cache.positions', value: 245, committedAt: later },
  { id: 'question:kv-cache.bytes-a-token', value: 130.5, committedAt: later },
  { id: 'question:kv-cache.telepathy', value: 'yes', committedAt: now },
  { id: 'question:kv-cache.edited-prompt', value: 'no-such-option', committedAt: now },
  { id: 'reading:kv-cache.write', value: 'There is none.', committedAt: now },
  { id: 'question:draft.kv-cache.write', value: '', committedAt: now },
  { id: 'question:draft.kv-cache.mask', value: 'The loops end', committedAt: now },
  { id: 'question:draft.kv-cache.prompt', value: ' ', committedAt: now },
  { id: 'reading:10-frontiers.0123456789abcdef.paper', value: 'A <paper>', committedAt: now },
  { id: 'question:draft.10-frontiers.0123456789abcdef.claim', value: '2×', committedAt: now },
  { id: 'progress:module-07', value: ['why'], committedAt: now },
  { id: 'question:fast-enough.percentile', value: 'ninety-fifth-percentile', committedAt: later },
];

/** A recorded browser run of an experiment. */
export function recorded(experiment: string): RunRecord {
  const { records } = readMeasured(experiment);
  const run = records.find(({ environment }) => environment.place === 'browser');
  if (!run) throw new Error(`${experiment} is not recorded in a browser`);
  return run;
}

/** A source in a language; `changes` replace parts of it. */
export async function sampleSource(
  locale: Locale,
  changes: Partial<CopySource> = {},
): Promise<CopySource> {
  const kept = [...Object.values(runs), recorded('cache-decode')];
  const collection = {
    worksheets: [finished('speculative.sample')],
    runs: kept,
    answers: keptAnswers,
    begun: [],
    exams: [sitting],
    reviews: [reviews],
    unreadable: [],
    installation: here,
  };
  const { current } = world;
  return {
    locale,
    paper: 'A4',
    name: 'Ñandú áé',
    now: later,
    collection,
    standings: standingsOf(collection, current),
    current,
    progress: readerProgress(
      moduleIds.map((id) => ({ id, sections: ['why', 'measure'], rule: null })),
      { responses: [], worksheets: collection.worksheets, runs: kept },
      current,
    ),
    figures: await drawnFigures(kept, locale),
    answered: await answeredChapters(keptAnswers, { chapters, locale, load: loadQuestion }),
    written: await writtenExercises(keptAnswers, { chapters, locale, load: loadExercise }),
    predictions: null,
    ...changes,
  };
}

async function drawnFigures(
  kept: readonly RunRecord[],
  locale: Locale,
): Promise<ReadonlyMap<string, readonly RunFigure[]>> {
  const drawing = { document: buildDocument(), locale, chart: experimentChart };
  const drawn = kept.map(async (run) => {
    const shown = await shownPanels(run.experiment.id);
    return [run.id, shown === null ? [] : [...runFigures(run, shown, drawing)]] as const;
  });
  return new Map(await Promise.all(drawn));
}
