// Places of the tutor's matrices in a drawing of 300 units' width, all to one scale, in the order of the forward pass.

/** What of a tutor's shape decides its matrices. */
interface Shape {
  readonly vocabulary: number;
  readonly dModel: number;
  readonly dFeedForward: number;
}

/** One matrix of the first layer, or the embedding. */
export interface DrawnMatrix {
  readonly id: 'embedding' | 'qkv' | 'output' | 'up' | 'down';
  readonly rows: number;
  readonly columns: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly labelX: number;
  readonly labelY: number;
}

/** Units of the drawing a row or a column. */
const SCALE = 0.2;
const LEFT = 8;
const GAP = 16;
/** Room for the two lines of a label that stands under its matrix. */
const UNDER = 34;
/** A matrix narrower than this has its label beside it. */
const NARROW = 60;

/** The matrices one below the other, and the height of the drawing. */
export function drawnMatrices({ vocabulary, dModel: d, dFeedForward }: Shape): {
  readonly matrices: readonly DrawnMatrix[];
  readonly height: number;
} {
  const sizes = [
    { id: 'embedding', rows: vocabulary, columns: d },
    { id: 'qkv', rows: d, columns: 3 * d },
    { id: 'output', rows: d, columns: d },
    { id: 'up', rows: d, columns: dFeedForward },
    { id: 'down', rows: dFeedForward, columns: d },
  ] as const;
  let top = 32;
  const matrices = sizes.map(({ id, rows, columns }): DrawnMatrix => {
    const [width, height] = [columns * SCALE, rows * SCALE];
    const beside = width < NARROW;
    const y = top;
    top += beside ? Math.max(height, UNDER) + GAP : height + UNDER + GAP / 2;
    return {
      id,
      rows,
      columns,
      x: LEFT,
      y,
      width,
      height,
      labelX: beside ? LEFT + width + 10 : LEFT,
      labelY: beside ? y + Math.min(height / 2, 60) : y + height + 15,
    };
  });
  return { matrices, height: top };
}
