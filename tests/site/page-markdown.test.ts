import type { Element } from 'hast';
import { htmlToHast } from 'satteri';
import { expect, it } from 'vitest';
import { formulaHtml } from '#src/site/markdown/katex-plugin.ts';
import { pageMarkdown } from '#src/site/page-markdown.ts';

function markdown(html: string): string {
  const page = htmlToHast(`<main>${html}</main>`, { fragment: true });
  return pageMarkdown(('children' in page ? page.children[0] : page) as Element);
}

it('gives back a formula as its TeX', () => {
  expect(markdown(`<p>so ${formulaHtml('a \\le b', false, 'x')}.</p>`)).toBe('so $a \\le b$.');
  expect(markdown(formulaHtml('a', true, 'x'))).toBe('$$\na\n$$');
});

it('keeps headings, lists, emphasis and code', () => {
  const html = '<h2>Title</h2><p>A <strong>b</strong> <code>c</code></p><ul><li>d</li></ul>';
  expect(markdown(html)).toBe('## Title\n\nA **b** `c`\n\n- d');
});

it('keeps a table row by row', () => {
  const html = '<table><tr><th>k</th><th>t</th></tr><tr><td>1</td><td>2|3</td></tr></table>';
  expect(markdown(html)).toBe('| k | t |\n| --- | --- |\n| 1 | 2\\|3 |');
});

it('says nothing of controls, scripts and words for screen readers', () => {
  const html = '<p>x<button>Run</button><span class="sr-only">y</span><script>z</script></p>';
  expect(markdown(html)).toBe('x');
});
