// A control on paper: the value it stands at, a box to tick, or room to write in.

/** Replaces every control below `body` by what paper can hold of it, in place. */
export function stillControls(body: HTMLElement): void {
  for (const select of body.querySelectorAll('select')) select.replaceWith(chosen(select));
  for (const input of body.querySelectorAll('input')) input.replaceWith(...stillInput(input));
  for (const area of body.querySelectorAll('textarea')) area.replaceWith(written(area));
  for (const form of body.querySelectorAll('form'))
    form.replaceWith(asDivision(form, 'edition-form'));
  // What the page fills in from the reader's own runs, the reader of paper writes.
  for (const own of body.querySelectorAll(':is(td, output)[data-part="yours"]'))
    own.replaceChildren(blank(own, 'edition-blank'));
  for (const output of body.querySelectorAll('output')) output.replaceWith(...output.childNodes);
  for (const label of body.querySelectorAll('label')) label.removeAttribute('for');
}

function chosen(select: Element): Element {
  const options = [...select.querySelectorAll('option')];
  const option = options.find((each) => each.hasAttribute('selected')) ?? options[0];
  // An empty value is the invitation to choose: on paper, room to write.
  if (option?.getAttribute('value') === '') return blank(select, 'edition-blank');
  return span(select, 'edition-value', (option?.textContent ?? '').trim());
}

function stillInput(input: Element): readonly Element[] {
  const type = input.getAttribute('type') ?? 'text';
  if (type === 'radio') return [span(input, 'edition-tick', '○')];
  if (type === 'checkbox') return [span(input, 'edition-tick', '☐')];
  const value = input.getAttribute('value') ?? '';
  return value === '' ? [blank(input, 'edition-blank')] : [span(input, 'edition-value', value)];
}

function written(area: Element): Element {
  const value = (area.textContent ?? '').trim();
  return value === '' ? blank(area, 'edition-lines') : span(area, 'edition-value', value);
}

function blank(control: Element, className: string): Element {
  const room = span(control, className, '\u00a0');
  room.setAttribute('aria-hidden', 'true');
  return room;
}

function span(control: Element, className: string, text: string): Element {
  const made = control.ownerDocument.createElement('span');
  made.className = className;
  made.textContent = text;
  return made;
}

/** The element as a division with the same content and attributes. */
function asDivision(element: Element, className: string): Element {
  const made = element.ownerDocument.createElement('div');
  for (const { name, value } of [...element.attributes])
    if (/^(id|class|lang|aria-.*|data-.*)$/.test(name)) made.setAttribute(name, value);
  made.classList.add(className);
  made.append(...element.childNodes);
  return made;
}
