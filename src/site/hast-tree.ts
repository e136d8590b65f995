// Looking around in a page that was parsed into plain objects, which costs a twentieth of a document's.
import type { Element, ElementContent, Root } from 'hast';

/** Every element below a node for which `wanted` holds, in the page's order. */
export function elementsIn(node: Element | Root, wanted: (element: Element) => boolean): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const below = elementsIn(child, wanted);
    return wanted(child) ? [child, ...below] : below;
  });
}

/** The text in an element, as `textContent` gives it. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

/** Whether an element bears a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}
