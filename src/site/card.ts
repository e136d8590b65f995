// The design of a social card, as the element tree that satori lays out.
import { mark } from './mark.ts';

/** What a card says. */
export interface CardText {
  readonly book: string;
  readonly title: string;
  readonly description: string;
}

interface Box {
  readonly type: string;
  readonly key: string | null;
  readonly props: Record<string, unknown>;
}

const paper = '#fbf8f1';
const ink = '#1c2426';
const quiet = '#4d5a5c';
const teal = '#0d5c63';
const ochre = '#b7791f';

function node(type: string, props: Record<string, unknown>): Box {
  return { type, key: null, props };
}

function box(style: Record<string, unknown>, children: unknown): Box {
  return node('div', { style: { display: 'flex', ...style }, children });
}

function drawnMark(size: number): Box {
  const walls = {
    d: mark.walls,
    fill: 'none',
    stroke: teal,
    strokeWidth: mark.strokeWidth,
    strokeLinecap: 'round',
  };
  const drops = mark.drops.map(([cx, cy, r]) => node('circle', { cx, cy, r, fill: ochre }));
  const children = [node('path', walls), ...drops];
  return node('svg', { width: size, height: size, viewBox: mark.viewBox, children });
}

/** The card: the mark and the book's name above, the page's title and description below. */
export function card({ book, title, description }: CardText): Box {
  const size = title.length > 44 ? 60 : 76;
  return box(
    {
      boxSizing: 'border-box',
      width: 1200,
      height: 630,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px',
      backgroundColor: paper,
      borderBottom: `20px solid ${teal}`,
      fontFamily: 'Source Serif 4',
    },
    [
      box({ alignItems: 'center', gap: 22 }, [
        drawnMark(64),
        box({ fontSize: 34, fontWeight: 600, color: teal }, book),
      ]),
      box({ flexDirection: 'column', gap: 24 }, [
        box({ fontSize: size, fontWeight: 600, lineHeight: 1.08, color: ink }, title),
        box(
          { display: 'block', fontSize: 30, lineHeight: 1.35, lineClamp: 3, color: quiet },
          description,
        ),
      ]),
    ],
  );
}
