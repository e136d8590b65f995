// Draws a worksheet for paper, with the document it is given: the build's, the page's or a test's.
import type { PaperRow, PaperSection } from './paper-sections.ts';

/** The sheet as an element; unanswered questions get boxes to tick and lines to write on. */
export function paperSheet(sections: readonly PaperSection[], document: Document): HTMLElement {
  const sheet = document.createElement('div');
  sheet.className = 'worksheet-paper';
  for (const section of sections) sheet.append(drawnSection(section, document));
  return sheet;
}

function drawnSection({ title, committed, rows }: PaperSection, document: Document): HTMLElement {
  const section = document.createElement('section');
  section.append(element(document, 'p', 'worksheet-paper-title', title));
  if (committed !== null)
    section.append(element(document, 'p', 'worksheet-paper-committed', committed));
  let list = document.createElement('dl');
  for (const row of rows) {
    if (row.group !== undefined) {
      if (list.childElementCount > 0) section.append(list);
      list = document.createElement('dl');
      section.append(element(document, 'p', 'worksheet-paper-group', row.group));
    }
    const question = element(document, 'dt', '', row.question);
    const answer = document.createElement('dd');
    if (row.answer === null) answer.append(...roomFor(row, document));
    else
      for (const line of row.answer.filter((text) => text.trim() !== ''))
        answer.append(element(document, 'p', 'worksheet-paper-answer', line));
    list.append(question, answer);
  }
  section.append(list);
  return section;
}

function roomFor({ hint, options = [], blanks }: PaperRow, document: Document): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (hint) parts.push(element(document, 'p', 'worksheet-paper-hint', hint));
  if (options.length > 0) {
    const list = element(document, 'ul', 'worksheet-paper-options', '');
    for (const option of options) list.append(element(document, 'li', '', option));
    parts.push(list);
  }
  for (const words of blanks) parts.push(element(document, 'p', 'worksheet-paper-line', words));
  return parts;
}

function element(document: Document, tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
