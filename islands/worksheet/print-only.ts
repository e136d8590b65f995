// Prints some elements of a page and nothing else: what leads to them is marked, and a style leaves the rest out.

/** Opens the print dialogue for these elements; the page is as before once it closes. */
export function printOnly(elements: Iterable<Element>): void {
  const marked: Element[] = [];
  const mark = (element: Element, as: 'path' | 'whole') => {
    if (element.hasAttribute('data-print') && as === 'path') return;
    element.setAttribute('data-print', as);
    marked.push(element);
  };
  for (const element of elements) {
    mark(element, 'whole');
    for (let above = element.parentElement; above; above = above.parentElement) mark(above, 'path');
  }
  addEventListener(
    'afterprint',
    () => {
      for (const element of marked) element.removeAttribute('data-print');
    },
    { once: true },
  );
  print();
}
