import { expect, test } from 'vitest';
import { editionOf } from '#src/book/edition/edition.ts';
import { typstText } from '#src/cli/bench-book-typst-text.ts';
import { smallEdition } from '#tests/book/print/small-edition.ts';

const facts = { version: '1.0.0', date: '2026-11-21', licences: 'CC BY 4.0' };

function textOf(content: string): string {
  const page = `<!doctype html><html><body><main><h1 id="_top">Tutor</h1><div class="sl-markdown-content">${content}</div></main></body></html>`;
  return typstText(
    editionOf(new Map([['tutor', page]]), { locale: 'en', slugs: ['tutor'], facts }),
  );
}

test('headings go below their part, paragraphs stand without formulas', () => {
  const text = typstText(smallEdition());
  expect(text.match(/^=+ .*$/gm)?.slice(0, 3)).toEqual([
    '= #"Start here"',
    '== #"The <tutor>"',
    '=== #"Its size"',
  ]);
  expect(text).toContain('#", see the cache and above."');
});

test('signs that mean something in Typst are only text', () => {
  expect(textOf('<p>A "b" \\ #c $d$ *e*</p>')).toContain('#"A \\"b\\" \\\\ #c $d$ *e*"');
});

test('lists keep their items, with what is nested in them once', () => {
  const text = textOf('<ul><li><p>one</p></li><li>two</li></ul>');
  expect(text).toContain('- #"one"\n\n- #"two"');
  expect(text.match(/one/g)).toHaveLength(1);
});

test('a table keeps its columns, and short rows are filled', () => {
  const text = textOf('<table><tr><th>a</th><th>b</th></tr><tr><td>1</td></tr></table>');
  expect(text).toContain('#table(columns: (1fr,) * 2, [#"a"], [#"b"], [#"1"], [#""])');
});

test('code keeps its lines', () => {
  expect(textOf('<pre><code>x = 1\n  y = 2</code></pre>')).toContain(
    '#raw(block: true, "x = 1\\n  y = 2")',
  );
});
