import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { replaceUnknownSigns } from '#src/book/print/known-signs.ts';

function replaced(markup: string): string {
  const { document } = parseHTML(`<html><body>${markup}</body></html>`);
  replaceUnknownSigns(document.body);
  return document.body.innerHTML;
}

test('a raised letter without a sign of its own is raised', () => {
  expect(replaced('<p>Wᵀ x<b>ᵢ</b> ✗</p>')).toBe('<p>W<sup>T</sup> x<b><sub>i</sub></b> ×</p>');
});

test('in a drawing it lies on the line', () => {
  expect(replaced('<svg><text>hₜ</text></svg>')).toBe('<svg><text>ht</text></svg>');
});

test('signs that tell series or verdicts apart stay apart', () => {
  for (const signs of ['●■▲◆', '●◐○'])
    expect(new Set(replaced(`<p>${signs}</p>`).match(/[^<>/p]/gu)).size).toBe(signs.length);
});
