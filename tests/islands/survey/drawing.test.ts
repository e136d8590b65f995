// The drawing of the decision tree: no box overlaps another, and every line ends at the box it leads to.
import { describe, expect, it } from 'vitest';
import { box, branch, drawingHeight, places } from '#islands/survey/drawing.ts';
import { decisionAnswers, decisionQuestions, destination } from '#src/worksheet/survey/decision.ts';

const corners = Object.values(places);

describe('the boxes', () => {
  it('lie inside the drawing', () => {
    for (const { x, y } of corners) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + box.width).toBeLessThanOrEqual(300);
      expect(y + box.height).toBeLessThanOrEqual(drawingHeight);
    }
  });

  it('do not overlap', () => {
    for (const [at, a] of corners.entries())
      for (const b of corners.slice(at + 1)) {
        const apart = Math.abs(a.x - b.x) >= box.width || Math.abs(a.y - b.y) >= box.height;
        expect(apart).toBe(true);
      }
  });
});

describe('the lines', () => {
  const lines = decisionQuestions.flatMap((from) =>
    decisionAnswers(from).map((answer) => {
      const to = destination(from, answer) ?? from;
      return { from, to, ...branch(from, to) };
    }),
  );

  it('begin at the edge of one box and end at the edge of the other', () => {
    for (const { from, to, through } of lines) {
      expect(onEdge(through[0], places[from])).toBe(true);
      expect(onEdge(through.at(-1), places[to])).toBe(true);
    }
  });

  it('cross no box on their way', () => {
    for (const { through } of lines)
      for (const [x, y] of between(through))
        for (const corner of corners) {
          const inside =
            x > corner.x && x < corner.x + box.width && y > corner.y && y < corner.y + box.height;
          expect(inside).toBe(false);
        }
  });
});

function onEdge(
  point: readonly [number, number] | undefined,
  { x, y }: { readonly x: number; readonly y: number },
): boolean {
  if (!point) return false;
  const [px, py] = point;
  const across = px >= x && px <= x + box.width;
  const along = py >= y && py <= y + box.height;
  return (
    (along && (px === x || px === x + box.width)) || (across && (py === y || py === y + box.height))
  );
}

/** Points along a line. */
function between(through: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  return through.slice(1).flatMap((end, at) => {
    const start = through[at] ?? end;
    return Array.from({ length: 21 }, (_, step) => {
      const share = step / 20;
      return [
        start[0] + share * (end[0] - start[0]),
        start[1] + share * (end[1] - start[1]),
      ] as const;
    });
  });
}
