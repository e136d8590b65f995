import fontkit from '@pdf-lib/fontkit';
import { describe, expect, test } from 'vitest';
import { coveredBy, familyIds, familyOf } from '#islands/my-copy/font-cover.ts';
import { fontPaths, packageFile } from './sample-fonts.ts';

describe.each(familyIds)('the family %s', (family) => {
  test.each(Object.values<string>(fontPaths[family]))(
    'has and can measure every letter in %s',
    (path) => {
      const font = fontkit.create(packageFile(path));
      for (const point of coveredBy(family)) {
        const letter = String.fromCodePoint(point);
        expect([letter, font.hasGlyphForCodePoint(point)]).toEqual([letter, true]);
        expect(font.glyphForCodePoint(point).advanceWidth).toBeGreaterThanOrEqual(0);
      }
    },
  );
});

test('letters of both languages, and the signs of numbers, have a family', () => {
  for (const letter of 'ÁÉÍÓÚÜÑáéíóúüñ¿¡«»“”’±×÷−–—·…≤≥≈→√∞⁻⁰¹²³⁴⁵₁₂αβλΔΣ✓△●■▲')
    expect([letter, familyOf(letter)]).not.toEqual([letter, null]);
  expect(familyOf('Ñ')).toBe('Text');
  expect(familyOf('語')).toBeNull();
});
