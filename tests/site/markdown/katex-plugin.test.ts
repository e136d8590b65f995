import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { formulaHtml, katexPlugin } from '#src/site/markdown/katex-plugin.ts';

async function html(markdown: string): Promise<string> {
  const options = { features: { math: true }, hastPlugins: [katexPlugin] };
  return (await markdownToHtml(markdown, options)).html;
}

describe('formulaHtml', () => {
  it('carries MathML beside the drawn formula, and the search reads only the MathML', () => {
    const drawn = formulaHtml('x^2', false, 'page.mdx');
    expect(drawn).toContain('<math');
    expect(drawn).toContain('class="katex-html" data-pagefind-ignore');
  });

  it.each(['\\frac{1}', '\\nosuch', '{'])('refuses %s, naming file and formula', (tex) => {
    expect(() => formulaHtml(tex, true, 'page.mdx')).toThrow(
      `page.mdx: KaTeX cannot read "${tex}"`,
    );
  });
});

describe('katexPlugin', () => {
  it('turns inline and displayed TeX into formulas', async () => {
    const page = await html('An $a_b*c*$ and\n\n$$\n\\frac{1}{2}\n$$\n');
    expect(page.match(/<math/g)).toHaveLength(2);
    expect(page).toContain('book-formula');
    expect(page).not.toContain('language-math');
  });

  it('keeps a short formula and the mark after it on one line', async () => {
    expect(await html('with $q$, and')).toMatch(
      /<span class="book-nowrap">.*<\/span>,<\/span> and/s,
    );
  });

  it('lets a long formula break, with its mark outside', async () => {
    expect(await html('so $a = b + c$, and')).not.toContain('book-nowrap');
  });

  it('stops the build at a bad formula', async () => {
    await expect((async () => html('$\\nosuch$'))()).rejects.toThrow('nosuch');
  });

  it('leaves code alone', async () => {
    expect(await html('`$x$`')).toContain('<code>$x$</code>');
  });
});
