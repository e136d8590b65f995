// Every experiment that a page can show: its figures are worded, and feed on keys that its recorded runs have.
import { describe, expect, it } from 'vitest';
import {
  knownExperiment,
  shownIds,
  wordsOnceLoaded,
} from '#islands/experiment/known-experiments.ts';
import { recordedRun } from '#islands/experiment/recorded.ts';
import { panelRows } from '#islands/experiment/rows.ts';
import { metricName } from '#islands/kit/metric-name.ts';
import { localeIds } from '#src/book/locales.ts';

describe.each(shownIds)('the experiment %s', (id) => {
  const { panels, words, marksFirst } = knownExperiment(id);
  const run = recordedRun(id);

  it.each(localeIds)('has a caption and axes for each figure in %s', (locale) => {
    for (const { id: panel, chart } of panels) {
      const own = words[locale].panels[panel];
      expect(own?.caption).toBeTruthy();
      expect(own?.y).toBeTruthy();
      if (chart === 'series') expect(own?.x).toBeTruthy();
    }
  });

  it.runIf(run && marksFirst)('records how many of the answers are right that it marks', () => {
    expect(Object.keys(run?.summary ?? {})).toContainEqual(
      expect.stringMatching(/^(right|recall)\./),
    );
  });

  it.runIf(run)(
    'draws something of a recorded run in every figure, and names all it prints',
    () => {
      if (!run) return;
      for (const panel of panels) expect(panelRows(run, panel)).not.toEqual([]);
      const unnamed = Object.keys(run.summary).filter((key) =>
        localeIds.some((locale) => metricName(id, key, locale) === key),
      );
      expect(unnamed).toEqual([]);
    },
  );
});

describe('what is said once all is loaded', () => {
  it.each([
    ['ladder-cost', 'loadedMarks'],
    ['answer-time', 'loadedModels'],
    ['scale-batch', 'loadedEngine'],
  ])('by %s is what is true of it', (id, key) => {
    expect(wordsOnceLoaded(id)).toBe(key);
  });
});
