import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontFaceCss, katexPrintCss, printFaces } from '#src/book/print/font-faces.ts';

test('every face has its file in the packages', () => {
  for (const { source } of printFaces)
    expect(existsSync(`node_modules/${source}`), source).toBe(true);
});

test('every rule names a file below the document', () => {
  const addresses = [...fontFaceCss().matchAll(/url\(([^)]+)\)/g)].map(([, address]) => address);
  expect(addresses).toHaveLength(printFaces.length);
  for (const address of addresses) expect(address).toMatch(/^fonts\/[\w-]+\.(woff2|ttf)$/);
});

test('the rules of formulas keep their woff2 files alone', () => {
  const css =
    '@font-face{font-family:A;src:url(fonts/A.woff2) format("woff2"),url(fonts/A.woff) format("woff")}';
  expect(katexPrintCss(css)).toBe('@font-face{font-family:A;src:url(fonts/A.woff2)}');
});
