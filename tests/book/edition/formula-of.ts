// A formula as the pages have it: KaTeX's MathML in a document.
import katex from 'katex';
import { parseHTML } from 'linkedom';

/** The `math` that KaTeX writes for a formula. */
export function formulaOf(tex: string): Element {
  const markup = katex.renderToString(tex, { output: 'mathml' });
  return parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.querySelector(
    'math',
  )!;
}
