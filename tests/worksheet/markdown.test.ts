import { expect, test } from 'vitest';
import { bullets, escaped } from '#src/worksheet/markdown.ts';

test('a reader’s text is shown as it is, on one line', () => {
  expect(escaped(' <b>x</b>\n# *a* [l](u) `c` & | ')).toBe(
    '&lt;b>x&lt;/b> # \\*a\\* \\[l\\](u) \\`c\\` &amp; \\|',
  );
});

test('a reader’s text begins no heading, quotation or list', () => {
  expect(['# a', '> a', '- a', '+ a', '12. a', '3) a', '3 a'].map(escaped)).toEqual([
    '\\# a',
    '\\> a',
    '\\- a',
    '\\+ a',
    '12\\. a',
    '3\\) a',
    '3 a',
  ]);
});

test('a list has a line each and none for nothing', () => {
  expect(bullets(['a', 'b'])).toBe('- a\n- b');
  expect(bullets([])).toBe('');
});
