import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { printSvg } from '#islands/my-copy/print-svg.ts';

/** An SVG as a browser would hold it. */
function svg(inner: string, viewBox = '0 0 100 50'): Element {
  const { document } = parseHTML(
    `<!doctype html><html><body><svg viewBox="${viewBox}" class="book-plot" role="img" style="color:red">${inner}</svg></body></html>`,
  );
  return document.querySelector('svg') as unknown as Element;
}

test('colours of the theme become plain colours, and style sheets are left out', () => {
  const {
    svg: text,
    width,
    height,
  } = printSvg(
    svg('<style>.a{}</style><path stroke="var(--book-series-a)" fill="currentColor" d="M0,0"/>'),
  );
  expect([width, height]).toEqual([100, 50]);
  expect(text).toContain('stroke="#0d6b73"');
  expect(text).not.toMatch(/var\(|currentColor|<style|style=|class=|aria-|role=/);
});

test('words are escaped, and those of another font are marked', () => {
  const { svg: text } = printSvg(svg('<text x="1">a &lt; b ≤ c</text>'));
  expect(text).toContain('a &lt; b <tspan font-family="Signs">≤</tspan> c');
});

test('refuses a figure without a size', () => {
  expect(() => printSvg(svg('', ''))).toThrow('give it a size');
});
