// The design of a cover for e-readers, as the element tree that satori lays out.
import { type Box, box, drawnMark, paint } from './drawn.ts';

/** What a cover says. */
export interface CoverText {
  readonly title: string;
  readonly subtitle: string;
  readonly authors: string;
}

/** Pixels, in the proportion of two to three that shelves of e-readers show. */
export const coverSize = { width: 1400, height: 2100 } as const;

/** The cover: the mark above, title and subtitle in the middle, the authors below. */
export function cover({ title, subtitle, authors }: CoverText): Box {
  return box(
    {
      boxSizing: 'border-box',
      ...coverSize,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '150px 130px',
      backgroundColor: paint.paper,
      borderBottom: `70px solid ${paint.teal}`,
      fontFamily: 'Source Serif 4',
    },
    [
      drawnMark(300),
      box({ flexDirection: 'column', gap: 60 }, [
        box({ fontSize: 170, fontWeight: 600, lineHeight: 1.05, color: paint.ink }, title),
        box({ fontSize: 66, lineHeight: 1.3, color: paint.quiet }, subtitle),
      ]),
      box({ fontSize: 52, color: paint.teal }, authors),
    ],
  );
}
