import { describe, expect, it } from 'vitest';
import { progressSentence } from '#islands/experiment/progress.ts';
import { localeIds } from '#src/book/locales.ts';

const once = 'All is loaded.';

describe.each(localeIds)('a run told in "%s"', (locale) => {
  it.each(['engine', 'model'] as const)('says how much of the %s is there', (stage) => {
    const told = progressSentence({ stage, loaded: 250_000, total: 1_000_000 }, once, locale);
    expect(told).toContain('250\u00a0kB');
    expect(told).toContain('1\u00a0MB');
  });

  it('names no total where the server does not say', () => {
    const told = progressSentence({ stage: 'engine', loaded: 250_000, total: null }, once, locale);
    expect(told).toMatch(/250\u00a0kB$/);
  });

  it('speaks of no load once all is loaded, but of what comes before the first sample', () => {
    expect(progressSentence({ stage: 'loaded' }, once, locale)).toBe(once);
  });

  it('counts the samples from nought', () => {
    const told = progressSentence({ stage: 'measure', done: 0, total: 96 }, once, locale);
    expect(told).toMatch(/: 0 (of|de) 96 /);
  });
});
