// Markdown from values: a list, and a reader's text shown literally.

/** Lines as a bulleted list; empty for none. */
export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Text on one line that Markdown and HTML show as it is: no mark-up, no element, no entity of its own. */
export function escaped(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/[\\`*_[\]|~]/g, (character) => `\\${character}`)
      // What is mark-up only where a line begins: headings, quotations, lists.
      .replace(/^(?:[#>+-]|\d+(?=[.)]))/, (start) =>
        /\d/.test(start) ? `${start}\\` : `\\${start}`,
      )
  );
}
