// Ids that stay unique when all chapters share one document: each begins with its chapter's.

/** Attributes that name other elements by id, one or several. */
const references = [
  'for',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
];

/** The id of an element of a chapter in the edition, e.g. `tutor--what-it-says`. */
export function prefixedId(chapter: string, id: string): string {
  return `${chapter}--${id}`;
}

/** Prefixes every id below the chapter's section, and whatever names one, in place; `_top` is the section itself. */
export function prefixIds(body: HTMLElement, chapter: string): void {
  for (const element of body.querySelectorAll('[id]')) element.id = prefixedId(chapter, element.id);
  for (const name of references)
    for (const element of body.querySelectorAll(`[${name}]`)) {
      const ids = (element.getAttribute(name) ?? '').split(/\s+/).filter((id) => id !== '');
      element.setAttribute(name, ids.map((id) => prefixedId(chapter, id)).join(' '));
    }
  for (const element of body.querySelectorAll('svg *')) prefixDrawn(element, chapter);
}

/** What a drawing takes from its own definitions: `url(#id)` in any attribute, `href="#id"` of a use. */
function prefixDrawn(element: Element, chapter: string): void {
  for (const { name, value } of [...element.attributes]) {
    if (value.includes('url(#'))
      element.setAttribute(name, value.replaceAll('url(#', `url(#${chapter}--`));
    else if (/^(xlink:)?href$/.test(name) && value.startsWith('#') && element.tagName !== 'a')
      element.setAttribute(name, `#${prefixedId(chapter, value.slice(1))}`);
  }
}
