// The stair's points as a run goes on, thinned so that a long run draws as fast as a short one.
import type { Server } from '#src/core/serving/server.ts';
import type { HouseRow } from './chart.ts';

/** Points beyond which every other one is left out. */
const MOST = 400;

/** The server's state as a point. */
export function houseRow(server: Server): HouseRow {
  return {
    milliseconds: server.time * 1e3,
    number: server.waiting.length + server.rows.length,
  };
}

/** The points with one more. */
export function withRow(rows: readonly HouseRow[], row: HouseRow): readonly HouseRow[] {
  const kept = rows.length < MOST ? rows : rows.filter((_, i) => i % 2 === 0);
  return [...kept, row];
}
