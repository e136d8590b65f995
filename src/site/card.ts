// The design of a social card, as the element tree that satori lays out.
import { type Box, box, drawnMark, paint } from './drawn.ts';

/** What a card says. */
export interface CardText {
  readonly book: string;
  readonly title: string;
  readonly description: string;
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
      backgroundColor: paint.paper,
      borderBottom: `20px solid ${paint.teal}`,
      fontFamily: 'Source Serif 4',
    },
    [
      box({ alignItems: 'center', gap: 22 }, [
        drawnMark(64),
        box({ fontSize: 34, fontWeight: 600, color: paint.teal }, book),
      ]),
      box({ flexDirection: 'column', gap: 24 }, [
        box({ fontSize: size, fontWeight: 600, lineHeight: 1.08, color: paint.ink }, title),
        box(
          { display: 'block', fontSize: 30, lineHeight: 1.35, lineClamp: 3, color: paint.quiet },
          description,
        ),
      ]),
    ],
  );
}
