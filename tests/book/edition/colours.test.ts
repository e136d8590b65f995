import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lightColours, withColours } from '#src/book/edition/colours.ts';

const palette = readFileSync(
  new URL('../../../src/site/theme/palette.css', import.meta.url),
  'utf8',
);

describe('the colours of an edition', () => {
  it.each(Object.entries(lightColours))('%s is the site’s', (name, colour) => {
    // White paper is the theme's own choice for print.
    const printed = palette.slice(palette.indexOf('@media print'));
    const declared = [printed, palette].map(
      (css) => new RegExp(`${name}: (?:light-dark\\()?(#\\w+)`).exec(css)?.[1],
    );
    expect(declared.find((each) => each !== undefined)).toBe(colour);
  });

  it('resolve in any value, and name the one that is not the book’s', () => {
    expect(withColours('fill: var(--book-ink)')).toBe('fill: #1c2426');
    expect(() => withColours('var(--book-mauve)')).toThrow('--book-mauve');
  });
});
