// Weights as the decode kernel reads them: panels of eight outputs, column after column; in int8 two columns side by
// side, and one scale an output.

/** Outputs in a panel, as decode.as has it. */
export const PANEL = 8;

/** Rows rounded up to whole panels. */
export function paddedRows(rows: number): number {
  return Math.ceil(rows / PANEL) * PANEL;
}

/** A product's weights: `at(output, input)` of [rows, columns]. */
export interface ProductWeights {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): number;
}

/** [rows / 8][columns][8] into `out`; rows that pad are zero. */
export function packPanels(out: Float32Array, { rows, columns, at }: ProductWeights): void {
  for (let row = 0; row < paddedRows(rows); row++)
    for (let column = 0; column < columns; column++)
      out[panelOf(row) * columns + column * PANEL + (row % PANEL)] =
        row < rows ? at(row, column) : 0;
}

/**
 * [rows / 8][columns / 2][8][2] into `out`, whole numbers from −127 to 127, and into `scales` what one of them is worth:
 * a symmetric scale an output, its largest weight over 127.
 */
export function packRounded(
  out: Int8Array,
  scales: Float32Array,
  { rows, columns, at }: ProductWeights,
): void {
  for (let row = 0; row < rows; row++) {
    let most = 0;
    for (let column = 0; column < columns; column++)
      most = Math.max(most, Math.abs(at(row, column)));
    const scale = most / 127;
    scales[row] = scale;
    for (let column = 0; column < columns; column++) {
      const pair = (column >> 1) * 2 * PANEL + (row % PANEL) * 2 + (column & 1);
      out[panelOf(row) * columns + pair] = scale === 0 ? 0 : Math.round(at(row, column) / scale);
    }
  }
}

/** First row of a row's panel. */
function panelOf(row: number): number {
  return row - (row % PANEL);
}
