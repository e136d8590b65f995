// Formulas bring their fonts along: what a page loads on the whole is weighed in a browser (`e2e/first-load.spec.ts`).
import { expect, it } from 'vitest';
import { base, builtText, chapters } from './built-book.ts';

it('ships formulas’ fonts once, as woff2', () => {
  const styles = builtText(
    chapters
      .map(({ document }) => document.querySelector('link[href*="katex"]')?.getAttribute('href'))
      .find((href) => typeof href === 'string')
      ?.slice(base.length) ?? 'no page has KaTeX styles',
  );
  expect(styles).toContain('.woff2');
  expect(styles).not.toMatch(/\.(woff|ttf)\b/);
});
