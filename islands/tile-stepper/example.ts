// The walk that the lab opens with, and what can be chosen instead.
import { type Walk, type WalkMask, walkMasks } from '#src/core/attention/tile-walk.ts';

/** Tokens and width of the example; small enough that every tile has its cell. */
export const example = { tokens: 12, headDim: 4, columns: 3 } as const;

/** Rows of a block to choose from; each divides the tokens. */
export const heights = [2, 3, 4, 6, 12] as const;

/** The height that is chosen first. */
export const firstHeight = 4;

/** The walk of a height and a mask; throws where the mask is none of those to choose from. */
export function walkOf(height: number, mask: string): Walk {
  return {
    tokens: example.tokens,
    headDim: example.headDim,
    tiles: { rows: height, columns: example.columns },
    mask: maskOf(mask),
  };
}

function maskOf(text: string): WalkMask {
  const found = walkMasks.find((mask) => mask === text);
  if (found) return found;
  throw new RangeError(`mask ${text}: there are ${walkMasks.join(', ')}`);
}
