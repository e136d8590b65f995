// The fields of a form, as the document that is printed and the program that puts them in agree on them.
import type { InputKind, InputOption } from '#islands/worksheet-form/form-input.ts';

/** One box of a form; the boxes of a radio share a name and differ in `option`. */
export interface FormWidget {
  readonly name: string;
  readonly kind: InputKind;
  /** The question, as read out and as shown when the pointer rests on the box. */
  readonly tooltip: string;
  readonly required: boolean;
  readonly options: readonly InputOption[];
  /** Of a radio: which of its options this box is. */
  readonly option?: InputOption;
  /** What the form suggests. */
  readonly value?: string;
}

/** Reserved by RFC 2606: no reader is ever led there. */
const place = 'https://field.invalid/';

/** The address under which a box stands in the printed page until its field is put there. */
export function widgetAddress(index: number): string {
  return `${place}${index}`;
}

/** The index of a box by its address; null for any other link. */
export function widgetIndex(address: string): number | null {
  const digits = address.startsWith(place) ? address.slice(place.length) : '';
  return /^\d+$/.test(digits) ? Number(digits) : null;
}
