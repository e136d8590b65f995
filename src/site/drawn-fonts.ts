// The fonts of what satori draws, as it reads them.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

async function font(weight: 400 | 600) {
  const file = `@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`;
  return {
    name: 'Source Serif 4',
    weight,
    style: 'normal' as const,
    data: await readFile(require.resolve(file)),
  };
}

/** Source Serif 4, regular and semibold. */
export const drawnFonts = Promise.all([font(400), font(600)]);
