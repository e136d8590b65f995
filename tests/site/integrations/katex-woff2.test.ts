import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { onlyWoff2 } from '#src/site/integrations/katex-woff2.ts';

it('leaves each of KaTeX’s faces its woff2 source and no other', () => {
  const file = createRequire(import.meta.url).resolve('katex/dist/katex.min.css');
  const css = onlyWoff2(readFileSync(file, 'utf8'));
  const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  expect(faces.length).toBeGreaterThan(10);
  for (const face of faces)
    expect(face.match(/url\([^)]*\)/g)).toEqual([expect.stringContaining('.woff2')]);
});
