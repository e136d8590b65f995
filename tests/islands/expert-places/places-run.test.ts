import { describe, expect, it } from 'vitest';
import {
  openingSettings,
  type PlacesSettings,
  placesRun,
  TOKENS,
} from '#islands/expert-places/places-run.ts';
import { placesLines, placesSentence } from '#islands/expert-places/places-view.ts';
import { buildDocument } from '#islands/kit/build-document.ts';
import { localeIds } from '#src/book/locales.ts';

function ended(changes: Partial<PlacesSettings>, seed = 1) {
  const run = placesRun({ ...openingSettings, ...changes });
  run.reset(seed);
  while (!run.done) run.step();
  return run.state;
}
const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);

describe('the places at the experts', () => {
  it('turn nobody away with a capacity factor of E/k', () => {
    const { load, dropped, routed, meanExperts } = ended({ factor: 4, skew: 4 });
    expect([routed, dropped, load.untouched, meanExperts]).toEqual([TOKENS, 0, 0, 2]);
  });

  it('turn more away the further one expert is ahead', () => {
    const dropped = [0, 1, 2, 4].map((skew) => ended({ skew, factor: 1 }).dropped);
    expect(dropped).toEqual(dropped.toSorted((a, b) => a - b));
    expect(dropped[3]).toBeGreaterThan(0.3);
  });

  it('are all taken where experts choose, in one step an expert', () => {
    const { load, routed, capacity, dropped } = ended({ chooser: 'experts', factor: 1, skew: 4 });
    expect([routed, capacity, dropped]).toEqual([8, 6, 0]);
    expect(load.taken).toEqual(new Array(8).fill(6));
  });

  it('are asked for by an unsure token until its mass is reached: by all experts at 1', () => {
    const { load } = ended({ chooser: 'unsure', mass: 1, factor: 4 });
    expect(sum(load.taken)).toBe(8 * TOKENS);
    const few = ended({ chooser: 'unsure', mass: 0.1, factor: 4 }).meanExperts;
    expect(few).toBeLessThan(2);
  });

  it('are the same for a seed, others for another, and start over with new settings', () => {
    expect(ended({}, 3)).toEqual(ended({}, 3));
    expect(ended({}, 3)).not.toEqual(ended({}, 4));
    const run = placesRun(openingSettings);
    run.step();
    run.settings = { ...openingSettings, experts: 4 };
    expect(run.state.rows).toHaveLength(8); // until it is reset
    run.reset(1);
    expect([run.state.rows.length, run.state.routed]).toEqual([4, 0]);
  });

  it.each(localeIds)('are told in a sentence and a row an expert in %s', (locale) => {
    const state = ended({ factor: 1, skew: 2 });
    expect(placesSentence(state, false, locale)).toMatch(/24 (of|de) 24/);
    const lines = placesLines(state, { document: buildDocument(), locale });
    expect(lines).toHaveLength(8);
    const [first] = lines;
    expect(first?.querySelectorAll('.places-taken')).toHaveLength(6);
    expect(first?.lastElementChild?.textContent).toBe(state.rows[0]?.turnedAway.join(', '));
  });
});
