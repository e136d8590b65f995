// What a worksheet knows of this build: enough to find a stale run of any experiment that it can cite, and no more.
import { describe, expect, it } from 'vitest';
import { currentVersions } from '#islands/worksheet/current-versions.ts';

describe('what is current', () => {
  const all = currentVersions();

  it('holds for some experiments what it holds of them for all', () => {
    const some = currentVersions(['answer-time', 'verify-cost']);
    expect(Object.keys(some.experiments)).toEqual(['answer-time', 'verify-cost']);
    expect(all.experiments).toMatchObject(some.experiments);
    expect(Object.keys(some.artefacts)).toContain('tutor');
    for (const [name, hash] of Object.entries(some.artefacts))
      expect([name, hash]).toEqual([name, expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });

  it('leaves out the models and graphs of other experiments', () => {
    const some = currentVersions(['answer-time']);
    expect(Object.keys(some.artefacts).length).toBeLessThan(Object.keys(all.artefacts).length / 2);
    expect(Object.keys(some.artefacts)).not.toContain('moe-2-1');
  });
});
