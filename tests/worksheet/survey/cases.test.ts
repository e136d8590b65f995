import { describe, expect, it } from 'vitest';
import {
  placementOf,
  placements,
  surveyCaseIds,
  surveyCases,
} from '#src/worksheet/survey/cases.ts';
import { decisionPath } from '#src/worksheet/survey/decision.ts';

describe('the cases of the survey', () => {
  it('cover every method, and none more than once', () => {
    const right = surveyCaseIds.map(placementOf);
    expect(new Set(right)).toEqual(new Set(placements));
    expect(right.filter((placement) => placement === 'none').length).toBeGreaterThan(1);
  });

  it('fail for more than one reason', () => {
    const ends = surveyCaseIds.map((id) => decisionPath(surveyCases[id]).end);
    expect(ends).toContain('none-met');
    expect(ends).toContain('none-no-room');
  });
});
