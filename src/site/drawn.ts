// What the drawings that satori lays out share: boxes, the book's colours, its mark.
import { mark } from './mark.ts';

/** An element as satori takes it. */
export interface Box {
  readonly type: string;
  readonly key: string | null;
  readonly props: Record<string, unknown>;
}

/** The book's colours on its paper. */
export const paint = {
  paper: '#fbf8f1',
  ink: '#1c2426',
  quiet: '#4d5a5c',
  teal: '#0d5c63',
  ochre: '#b7791f',
} as const;

function node(type: string, props: Record<string, unknown>): Box {
  return { type, key: null, props };
}

/** A box that lays its children out, in a row unless the style says otherwise. */
export function box(style: Record<string, unknown>, children: unknown): Box {
  return node('div', { style: { display: 'flex', ...style }, children });
}

/** The book's mark, `size` pixels wide and high. */
export function drawnMark(size: number): Box {
  const walls = {
    d: mark.walls,
    fill: 'none',
    stroke: paint.teal,
    strokeWidth: mark.strokeWidth,
    strokeLinecap: 'round',
  };
  const drops = mark.drops.map(([cx, cy, r]) => node('circle', { cx, cy, r, fill: paint.ochre }));
  const children = [node('path', walls), ...drops];
  return node('svg', { width: size, height: size, viewBox: mark.viewBox, children });
}
