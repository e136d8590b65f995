import { describe, expect, test } from 'vitest';
import { moduleWords, pageSections } from '#islands/module/known-modules.ts';
import { localeIds } from '#src/book/locales.ts';
import { type ModuleId, moduleIds, moduleSections } from '#src/worksheet/roadmap.ts';

test.each(moduleIds)('the head of %s says everything in every language', (id) => {
  for (const locale of localeIds)
    for (const [part, text] of Object.entries(moduleWords(id, locale))) {
      expect([part, text]).toEqual([part, expect.stringMatching(/^\S.+[.]$/)]);
      if (locale === 'es') expect([part, text]).not.toEqual([part, expect.stringMatching(/\d %/)]);
    }
});

describe('the sections of a page', () => {
  test('are its second-level headings', () => {
    for (const id of moduleIds) expect([id, pageSections(id).length]).not.toEqual([id, 0]);
  });

  test('include the ones that paths name by themselves', () => {
    const named = Object.values(moduleSections) as { module: ModuleId; anchor: string }[];
    for (const { module, anchor } of named) expect(pageSections(module)).toContain(anchor);
  });
});
