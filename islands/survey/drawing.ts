// Where the decision tree's boxes and lines stand, in units of a drawing 300 wide: questions down the left, ends and
// the question that needs no training on the right.
import type { DecisionEnd, DecisionQuestion } from '#src/worksheet/survey/decision.ts';

/** Size of every box. */
export const box = { width: 130, height: 42 } as const;
/** Height of the whole drawing. */
export const drawingHeight = 490;

const left = 1;
const right = 169;
const rowAt = (row: number) => 2 + row * 74;

/** The upper left corner of every box. */
export const places: Readonly<
  Record<DecisionQuestion | DecisionEnd, { readonly x: number; readonly y: number }>
> = {
  latency: { x: left, y: rowAt(0) },
  'none-met': { x: right, y: rowAt(0) },
  bound: { x: left, y: rowAt(1) },
  'none-no-room': { x: right, y: rowAt(1) },
  vocabulary: { x: left, y: rowAt(2) },
  vanilla: { x: right, y: rowAt(2) },
  training: { x: left, y: rowAt(3) },
  repetitive: { x: right, y: rowAt(3) },
  exact: { x: left, y: rowAt(4) },
  lookahead: { x: right, y: rowAt(4) },
  eagle: { x: left, y: rowAt(5) },
  'none-no-guess': { x: right, y: rowAt(5) },
  medusa: { x: left, y: rowAt(6) },
};

/** A line from a question to where an answer leads, and where its label stands. */
export interface Branch {
  readonly through: readonly (readonly [number, number])[];
  readonly label: { readonly x: number; readonly y: number };
}

/** The line from one box to another: straight to the side or down, else round the box between. */
export function branch(from: DecisionQuestion, to: DecisionQuestion | DecisionEnd): Branch {
  const start = places[from];
  const end = places[to];
  const middle = { x: start.x + box.width / 2, y: start.y + box.height / 2 };
  if (start.y === end.y)
    return {
      through: [
        [start.x + box.width, middle.y],
        [end.x, middle.y],
      ],
      label: { x: start.x + box.width + 3, y: middle.y - 6 },
    };
  if (end.y - start.y === rowAt(1) - rowAt(0))
    return {
      through: [
        [middle.x, start.y + box.height],
        [middle.x, end.y],
      ],
      label: { x: middle.x + 6, y: start.y + box.height + 18 },
    };
  // Down the gap between the two columns, on the side of its own column.
  const isLeft = start.x === left;
  const edge = isLeft ? start.x + box.width : start.x;
  const gap = edge + (isLeft ? 12 : -12);
  const leaves = start.y + box.height - 8;
  return {
    through: [
      [edge, leaves],
      [gap, leaves],
      [gap, end.y + box.height / 2],
      [edge, end.y + box.height / 2],
    ],
    label: { x: gap - 17, y: leaves + 26 },
  };
}
