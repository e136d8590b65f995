// A built page as plain Markdown for readers that are programs: numbers resolved, formulas as TeX.
import type { Element, ElementContent } from 'hast';
import { elementsIn, hasClass, textOf } from './hast-tree.ts';

const blocks = new Set([
  'p',
  'div',
  'section',
  'figure',
  'figcaption',
  'aside',
  'details',
  'summary',
]);
const silent = new Set([
  'script',
  'style',
  'svg',
  'button',
  'input',
  'select',
  'template',
  'noscript',
]);

function children(node: Element): string {
  return node.children.map(nodeMarkdown).join('');
}

function inline(node: Element): string {
  return children(node).replace(/\s+/g, ' ').trim();
}

function tableMarkdown(table: Element): string {
  const rows = elementsIn(table, ({ tagName }) => tagName === 'tr').map((row) =>
    elementsIn(row, ({ tagName }) => tagName === 'th' || tagName === 'td').map((cell) =>
      inline(cell).replaceAll('|', '\\|'),
    ),
  );
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`;
  return `\n\n${[lines[0] ?? '', rule, ...lines.slice(1)].join('\n')}\n\n`;
}

function listMarkdown(list: Element): string {
  const items = list.children
    .filter((item) => item.type === 'element')
    .map((item, index) => {
      const sign = list.tagName === 'ol' ? `${index + 1}.` : '-';
      return `${sign} ${children(item).trim().replace(/\n+/g, '\n  ')}`;
    });
  return `\n\n${items.join('\n')}\n\n`;
}

function texOf(formula: Element): string {
  const [annotation] = elementsIn(formula, ({ tagName }) => tagName === 'annotation');
  return annotation ? textOf(annotation) : '';
}

function elementMarkdown(element: Element): string {
  const tag = element.tagName;
  if (silent.has(tag) || hasClass(element, 'sr-only')) return '';
  if (hasClass(element, 'sl-anchor-link')) return '';
  if (hasClass(element, 'katex-display')) return `\n\n$$\n${texOf(element)}\n$$\n\n`;
  if (hasClass(element, 'katex')) return `$${texOf(element)}$`;
  const level = /^h([1-6])$/.exec(tag)?.[1];
  if (level !== undefined) return `\n\n${'#'.repeat(Number(level))} ${inline(element)}\n\n`;
  if (tag === 'table') return tableMarkdown(element);
  if (tag === 'ul' || tag === 'ol') return listMarkdown(element);
  if (tag === 'pre') return `\n\n\`\`\`\n${textOf(element).trim()}\n\`\`\`\n\n`;
  if (tag === 'code') return `\`${textOf(element)}\``;
  if (tag === 'strong' || tag === 'b') return `**${inline(element)}**`;
  if (tag === 'em' || tag === 'i') return `*${inline(element)}*`;
  if (tag === 'br') return '\n';
  if (blocks.has(tag)) return `\n\n${children(element)}\n\n`;
  return children(element);
}

function nodeMarkdown(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  return node.type === 'element' ? elementMarkdown(node) : '';
}

/** The words of a built page's `.sl-markdown-content` (or any element) as Markdown. */
export function pageMarkdown(content: Element): string {
  return children(content)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+(?=\S)(?![-\d])/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
