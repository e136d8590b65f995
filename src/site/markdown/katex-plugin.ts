// TeX to KaTeX's HTML and MathML while Markdown is compiled; a formula that does not parse stops the build.
import type { Element, ElementContent } from 'hast';
import katex from 'katex';
import { defineHastPlugin, type HastPluginDefinition, htmlToHast } from 'satteri';

/** One formula as HTML with MathML; throws naming the file and the formula when the TeX is bad. */
export function formulaHtml(tex: string, displayMode: boolean, file: string): string {
  try {
    const html = katex.renderToString(tex, {
      displayMode,
      output: 'htmlAndMathml',
      strict: 'error',
      throwOnError: true,
    });
    // HTML knows the namespaces of its own; and of a formula, which says everything three times, the
    // search keeps what the MathML says.
    return html
      .replace(/ xmlns=(["'])[^"']*\1/g, '')
      .replace('<annotation ', '<annotation data-pagefind-ignore ')
      .replace('class="katex-html"', 'class="katex-html" data-pagefind-ignore');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${file}: KaTeX cannot read "${tex}" (${reason}): mend the formula`, { cause });
  }
}

function parsed(html: string): Element {
  const tree = htmlToHast(html, { fragment: true });
  const child = 'children' in tree ? tree.children[0] : undefined;
  if (child?.type !== 'element') throw new Error(`KaTeX gave no element but ${html.slice(0, 80)}`);
  return child;
}

function hasClass(node: ElementContent | undefined, name: string): node is Element {
  if (node?.type !== 'element') return false;
  const value = node.properties['className'];
  return (Array.isArray(value) ? value : String(value ?? '').split(' ')).includes(name);
}

/** Sätteri's plugin: `$…$` and `$$…$$`, which its `math` feature leaves as code, become formulas. */
export function katexPlugin({ fileURL }: { fileURL: URL | undefined }): HastPluginDefinition {
  const file = fileURL?.pathname ?? 'a page';
  return defineHastPlugin({
    name: 'book-katex',
    element: [
      {
        filter: ['pre'],
        visit(node, context) {
          const code = node.children[0];
          if (!hasClass(code, 'math-display')) return;
          const formula = parsed(formulaHtml(context.textContent(code).trim(), true, file));
          return {
            type: 'element',
            tagName: 'div',
            properties: { className: ['book-scroll', 'book-formula'], tabIndex: 0 },
            children: [formula],
          };
        },
      },
      {
        filter: ['code'],
        visit(node, context) {
          if (!hasClass(node, 'math-inline')) return;
          const html = formulaHtml(context.textContent(node), false, file);
          const next = context.parent(node).children[(context.indexOf(node) ?? 0) + 1];
          const mark = next?.type === 'text' ? /^[,.;:!?)»”…]+/.exec(next.value)?.[0] : undefined;
          // Browsers break lines between a formula and its comma; a longer formula breaks inside.
          if (
            next?.type !== 'text' ||
            mark === undefined ||
            html.split('class="katex-base"').length > 2
          )
            return parsed(html);
          context.replaceNode(next, { type: 'text', value: next.value.slice(mark.length) });
          return {
            type: 'element',
            tagName: 'span',
            properties: { className: ['book-nowrap'] },
            children: [parsed(html), { type: 'text', value: mark }],
          };
        },
      },
    ],
  });
}
