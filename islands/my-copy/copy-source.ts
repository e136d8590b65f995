// What a copy is made from: everything kept, its audits, and the figures drawn for it. Plain data; no clock, no document.
import type { Locale } from '#src/book/locales.ts';
import type { World } from '#src/worksheet/citation.ts';
import type { Standing } from '#src/worksheet/portfolio.ts';
import type { ModuleProgress } from '#src/worksheet/progress.ts';
import type { ModuleId } from '#src/worksheet/roadmap.ts';
import { wordsIn } from '../kit/words.ts';
import type { Collection } from '../my-work/collection.ts';
import { myWorkStrings } from '../my-work/strings.ts';
import { readerProgress } from '../roadmap/reader-progress.ts';
import type { ShownModule } from '../roadmap/shown-module.ts';
import { standingsOf } from '../worksheet/standings.ts';
import { wordingIn } from '../worksheet/wording.ts';
import type { Wording } from '../worksheet/wording-of.ts';
import type { AnsweredChapter } from './answered-questions.ts';
import { copyStrings } from './copy-strings.ts';
import type { PrintedSvg } from './print-svg.ts';
import type { WrittenExercise } from './written-answers.ts';

/** Papers a copy can be set on. */
export const paperIds = ['A4', 'LETTER'] as const;
/** One of these papers. */
export type PaperId = (typeof paperIds)[number];

/** A figure of a run: drawn, with its caption and the names of its series in the order of their marks. */
export interface RunFigure {
  readonly drawn: PrintedSvg;
  readonly caption: string;
  readonly series: readonly string[];
}

/** Everything that a copy shows. */
export interface CopySource {
  readonly locale: Locale;
  readonly paper: PaperId;
  /** As the reader wrote it; empty where they gave none. */
  readonly name: string;
  /** ISO 8601. */
  readonly now: string;
  readonly collection: Collection;
  readonly standings: readonly Standing[];
  readonly current: World['current'];
  readonly progress: ReadonlyMap<ModuleId, ModuleProgress>;
  /** Figures by the id of their run. */
  readonly figures: ReadonlyMap<string, readonly RunFigure[]>;
  /** The answers to the chapters' questions. */
  readonly answered: readonly AnsweredChapter[];
  /** The reading exercises in which something was written. */
  readonly written: readonly WrittenExercise[];
  /** The predictions against what was measured, where there are any. */
  readonly predictions: PrintedSvg | null;
}

/** What the page hands to the worker: all but what follows from it. */
export interface CopyMaterial extends Omit<CopySource, 'standings' | 'progress'> {
  readonly modules: readonly ShownModule[];
}

/** Everything a copy shows, audited; throws where a record names what no definition has. */
export function copySource({ modules, ...material }: CopyMaterial): CopySource {
  const { collection, current } = material;
  const { answers: responses, worksheets, runs } = collection;
  return {
    ...material,
    standings: standingsOf(collection, current),
    progress: readerProgress(modules, { responses, worksheets, runs }, current),
  };
}

/** The words that the parts of a copy share. */
export function copyWords(locale: Locale) {
  return {
    say: wordsIn(copyStrings, locale),
    mine: wordsIn(myWorkStrings, locale),
    wording: wordingIn(locale) as Wording,
  };
}

/** The id of a run's heading. */
export function runAnchor(run: string): string {
  return `run-${run}`;
}
