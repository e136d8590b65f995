// Formulas arrive as KaTeX's HTML with MathML beside it; none arrives as TeX.
import { expect, it } from 'vitest';
import { chapters, pages, problems } from './built-book.ts';

it('leaves no raw TeX in a page', () => {
  const raw = problems(pages, ({ document, html }) => {
    const found = html.includes('language-math') ? ['language-math'] : [];
    const body = document.body.cloneNode(true) as Element;
    for (const element of body.querySelectorAll('script, style, annotation, pre, code'))
      element.remove();
    const [text] = /.{0,20}(\$\$|\[\^\w+\]).{0,20}/.exec(body.textContent ?? '') ?? [];
    if (text !== undefined) found.push(text);
    return found;
  });
  expect(raw).toEqual({});
});

it('gives every formula its MathML', () => {
  const silent = problems(chapters, ({ document }) =>
    [...document.querySelectorAll('.katex')]
      .filter((formula) => formula.querySelector('math annotation') === null)
      .map((formula) => formula.textContent ?? ''),
  );
  expect(silent).toEqual({});
});

it('styles every page that has a formula', () => {
  const wrong = problems(chapters, ({ document }) => {
    const formulas = document.querySelectorAll('.katex').length > 0;
    const styled = document.querySelector('link[rel="stylesheet"][href*="katex"]') !== null;
    return formulas && !styled ? ['formulas without KaTeX styles'] : [];
  });
  expect(wrong).toEqual({});
});

it('has formulas in the chapter that proves the acceptance rule', () => {
  const speculative = chapters.filter(({ slug }) => slug === 'phase-36/speculative');
  for (const { html } of speculative) expect(html).toContain('<math');
});
