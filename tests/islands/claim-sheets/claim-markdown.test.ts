import { expect, test } from 'vitest';
import { claimMarkdown } from '#islands/claim-sheets/claim-markdown.ts';
import { type ClaimField, textsBy } from '#src/worksheet/claim-sheets.ts';

const sheet = (texts: Partial<Record<ClaimField, string>>) => ({
  id: '00000000000000aa',
  texts: textsBy((field) => texts[field] ?? ''),
});

test('a sheet has every field under its heading, and a dash where nothing was written', () => {
  const text = claimMarkdown([sheet({ paper: 'GQA', claim: 'five times' })], 'en');
  expect(text).toMatch(/^# Claim sheet: GQA\n\n## Paper\n\nGQA\n\n## Claim\n\nfive times\n/);
  expect(text).toMatch(/## Condition\n\n—\n/);
  expect(text.match(/^## /gm)).toHaveLength(11);
});

test('what was typed is shown and not run, paragraph by paragraph', () => {
  const text = claimMarkdown([sheet({ claim: '<script>x</script>\n\n# not a heading' })], 'es');
  expect(text).toContain('# Ficha de una afirmación\n');
  expect(text).toContain('&lt;script>x&lt;/script>\n\n\\# not a heading');
});

test('several sheets follow one another', () => {
  const text = claimMarkdown([sheet({ paper: 'A' }), sheet({ paper: 'B' })], 'en');
  expect(text.match(/^# .*$/gm)).toEqual(['# Claim sheet: A', '# Claim sheet: B']);
});
