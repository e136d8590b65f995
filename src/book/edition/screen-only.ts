// What only a screen has use for leaves the chapter: scripts, buttons, anchors of headings, what waits for a script.

const screenOnly = [
  'script, style, link, template, noscript, dialog, iframe',
  'button, progress, meter, input[type="range"], input[type="file"], input[type="hidden"], datalist',
  '.book-screen-only, .sl-anchor-link, .pagination-links, .copy, .book-plot-narrow, .book-mark',
  '[hidden]',
].join(', ');

/** Attributes that only a browser or the site's search reads. */
const forScreen = [
  'tabindex',
  'data-pagefind-ignore',
  'aria-live',
  'data-current',
  'data-item',
] as const;

/** Removes what is for the screen alone, then what that leaves empty, in place. */
export function removeScreenOnly(body: HTMLElement): void {
  for (const element of body.querySelectorAll(screenOnly)) element.remove();
  for (const heading of body.querySelectorAll('.sl-heading-wrapper'))
    heading.replaceWith(...heading.childNodes);
  for (const name of forScreen)
    for (const element of body.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  for (const element of [...body.querySelectorAll('p, output, form, ul, div')].reverse())
    if (isEmpty(element)) element.remove();
}

function isEmpty(element: Element): boolean {
  const held = element.querySelector('svg, img, input, select, textarea, table, hr, math');
  return held === null && (element.textContent ?? '').trim() === '' && element.id === '';
}
