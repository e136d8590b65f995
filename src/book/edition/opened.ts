// On paper nothing can be unfolded: what is closed on the page stands open, as a box with its heading.

/** Turns each `<details>` below `body` into an open box headed by its summary, in place. */
export function openDetails(body: HTMLElement): void {
  // The innermost first, so that each box is moved once its own content is done.
  for (const details of [...body.querySelectorAll('details')].reverse()) {
    const document = details.ownerDocument;
    const box = document.createElement('div');
    for (const { name, value } of [...details.attributes])
      if (name !== 'open' && name !== 'name') box.setAttribute(name, value);
    box.classList.add('edition-box');
    for (const node of [...details.childNodes])
      box.append(node.nodeName === 'SUMMARY' ? headOf(node, document) : node);
    details.replaceWith(box);
  }
}

function headOf(summary: ChildNode, document: Document): HTMLElement {
  const head = document.createElement('p');
  head.className = 'edition-box-head';
  for (const node of [...summary.childNodes]) head.append(node);
  return head;
}
