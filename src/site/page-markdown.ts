// A built page as plain Markdown for readers that are programs: numbers resolved, formulas as TeX.

const blocks = new Set([
  'P',
  'DIV',
  'SECTION',
  'FIGURE',
  'FIGCAPTION',
  'ASIDE',
  'DETAILS',
  'SUMMARY',
]);
const silent = new Set([
  'SCRIPT',
  'STYLE',
  'SVG',
  'BUTTON',
  'INPUT',
  'SELECT',
  'TEMPLATE',
  'NOSCRIPT',
]);

function children(node: Node): string {
  return [...node.childNodes].map(nodeMarkdown).join('');
}

function inline(node: Node): string {
  return children(node).replace(/\s+/g, ' ').trim();
}

function tableMarkdown(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => inline(cell).replaceAll('|', '\\|')),
  );
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`;
  return `\n\n${[lines[0] ?? '', rule, ...lines.slice(1)].join('\n')}\n\n`;
}

function listMarkdown(list: Element): string {
  const items = [...list.children].map((item, index) => {
    const sign = list.tagName === 'OL' ? `${index + 1}.` : '-';
    return `${sign} ${children(item).trim().replace(/\n+/g, '\n  ')}`;
  });
  return `\n\n${items.join('\n')}\n\n`;
}

function elementMarkdown(element: Element): string {
  const tag = element.tagName.toUpperCase();
  if (silent.has(tag) || element.classList.contains('sr-only')) return '';
  if (element.classList.contains('sl-anchor-link')) return '';
  if (element.classList.contains('katex')) {
    const tex = element.querySelector('annotation')?.textContent ?? '';
    return element.closest('.katex-display') === null ? `$${tex}$` : `\n\n$$\n${tex}\n$$\n\n`;
  }
  const level = /^H([1-6])$/.exec(tag)?.[1];
  if (level !== undefined) return `\n\n${'#'.repeat(Number(level))} ${inline(element)}\n\n`;
  if (tag === 'TABLE') return tableMarkdown(element);
  if (tag === 'UL' || tag === 'OL') return listMarkdown(element);
  if (tag === 'PRE') return `\n\n\`\`\`\n${element.textContent?.trim()}\n\`\`\`\n\n`;
  if (tag === 'CODE') return `\`${element.textContent}\``;
  if (tag === 'STRONG' || tag === 'B') return `**${inline(element)}**`;
  if (tag === 'EM' || tag === 'I') return `*${inline(element)}*`;
  if (tag === 'BR') return '\n';
  if (blocks.has(tag)) return `\n\n${children(element)}\n\n`;
  return children(element);
}

function nodeMarkdown(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ');
  return node.nodeType === 1 ? elementMarkdown(node as Element) : '';
}

/** The words of a built page's `.sl-markdown-content` (or any element) as Markdown. */
export function pageMarkdown(content: Element): string {
  return children(content)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+(?=\S)(?![-\d])/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
