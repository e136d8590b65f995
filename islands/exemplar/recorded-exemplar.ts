// The exemplars of this build: its recorded runs, its versions.
import type { Locale } from '#src/book/locales.ts';
import { recordedRun } from '../experiment/recorded.ts';
import { currentVersions } from '../worksheet/current-versions.ts';
import { type Exemplar, exemplar, exemplarDefinition } from './exemplars.ts';
import type { ExemplarId } from './words.ts';

/** An exemplar on the runs recorded in a browser. */
export function recordedExemplar(id: ExemplarId, locale: Locale): Exemplar {
  const { quantities } = exemplarDefinition;
  const experiments = new Set(Object.values(quantities).map(({ experiment }) => experiment));
  const runs = [...experiments].flatMap((experiment) => recordedRun(experiment) ?? []);
  return exemplar(id, locale, { runs, current: currentVersions() });
}
