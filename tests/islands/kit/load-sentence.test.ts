import { describe, expect, it } from 'vitest';
import { loadSentence } from '#islands/kit/load-sentence.ts';
import { localeIds } from '#src/book/locales.ts';

describe.each(localeIds)('a load told in "%s"', (locale) => {
  it.each(['engine', 'model'] as const)('says how much of the %s is there', (stage) => {
    const told = loadSentence({ stage, loaded: 250_000, total: 1_000_000 }, locale);
    expect(told).toContain('250\u00a0kB');
    expect(told).toContain('1\u00a0MB');
  });

  it('names no total where the server does not say', () => {
    const told = loadSentence({ stage: 'engine', loaded: 250_000, total: null }, locale);
    expect(told).toMatch(/250\u00a0kB$/);
  });

  it('names the compilation', () => {
    expect(loadSentence({ stage: 'compile', loaded: 0, total: null }, locale)).not.toContain('{{');
  });
});
