// A link that sets an exam or a worksheet leads to it: its fragment names no heading, so the browser stays at the top.

/** Brings the first lab of a page into view when the page was opened by a link that sets such a thing. */
export function leadToAssignment(tag: `lab-${string}`, of: 'exam' | 'worksheet'): void {
  if (new URLSearchParams(location.hash.slice(1)).get('assign') !== of) return;
  document.querySelector(tag)?.scrollIntoView();
}
