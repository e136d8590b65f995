// Elements made in one line, for steps that rebuild a part of a page.

/** An element of `owner` with a class, or none, and what it holds. */
export function element(
  owner: Node,
  tag: string,
  className = '',
  ...held: readonly (string | Node)[]
): HTMLElement {
  const document = owner.ownerDocument ?? (owner as Document);
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...held);
  return made;
}

/** The element under another tag, with its content and what it is known by: id, class, language, data, role. */
export function renamed(from: Element, tag: string, ...classes: readonly string[]): HTMLElement {
  const made = element(from, tag, '', ...from.childNodes);
  for (const { name, value } of [...from.attributes])
    if (/^(id|class|lang|aria-.*|data-(part|of|question|experiment|definition))$/.test(name))
      made.setAttribute(name, value);
  made.classList.add(...classes);
  from.replaceWith(made);
  return made;
}

/** The text of an element on one line. */
export function lineOf(node: Node | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
