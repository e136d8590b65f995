import { describe, expect, test } from 'vitest';
import { formulaWords } from '#src/book/edition/formula-words.ts';
import { spokenMathml } from '#src/book/edition/spoken-mathml.ts';
import type { Locale } from '#src/book/locales.ts';
import { formulaOf } from './formula-of.ts';

async function spoken(tex: string, locale: Locale): Promise<string | undefined> {
  const [words] = await formulaWords([spokenMathml(formulaOf(tex), locale)], locale);
  return words;
}

describe('in English', () => {
  test.each([
    ['d_c + d_R', 'd sub c plus d sub cap R'],
    ['h_t = A\\,h_{t-1}', 'h sub t equals cap A h sub t minus 1 end sub'],
    [
      'S = \\frac{E}{k\\,c + v}',
      'cap S equals the fraction with numerator cap E and denominator k c plus v end fraction',
    ],
    ['d = h D', 'd equals h cap D'],
    ['z = W_r^\\top x', 'z equals cap W sub r transpose x'],
    ['q^{(k)}_t', 'q sub t superscript k'],
    ['P_{\\text{met}}(t)', 'cap P sub met of t'],
    [
      '\\exp\\!\\left(x / \\sqrt{D}\\right)',
      'the exp of open paren x divided by the square root of cap D end root close paren',
    ],
    ['p(y \\mid x)', 'p of open paren y given x close paren'],
    ['|x|^2', 'the absolute value of x end absolute value squared'],
    ['1 - \\binom{N-c}{n}', '1 minus open paren cap N minus c choose n close paren'],
    ['t_{\\text{look-up}} + 1', 't sub look up end sub plus 1'],
    ['L\\,(m + 1) \\qquad k = 1', 'cap L times open paren m plus 1 close paren comma k equals 1'],
    ['\\text{cost}(m) = \\Delta', 'cost of m equals cap Delta'],
  ])('%s', async (tex, words) => {
    expect(await spoken(tex, 'en')).toBe(words);
  });
});

describe('in Spanish', () => {
  test.each([
    ['d_c + d_R', 'd subíndice c línea base más d subíndice mayúscula R'],
    [
      'S = \\frac{E}{k\\,c + v}',
      'mayúscula S igual empezar fracción mayúscula E entre k c más v finalizar fracción',
    ],
    ['2 \\cdot H', '2 por mayúscula H'],
    ['z = W_r^\\top x', 'z igual mayúscula W subíndice r línea base traspuesta x'],
    ['t_{\\text{atención}} + 1', 't subíndice atención línea base más 1'],
    ['\\text{mínimo en } s', 'mínimo en s'],
    ['\\exp(x)', 'exponencial paréntesis izquierdo x paréntesis derecho'],
    ['\\lceil n / p \\rceil', 'abrir techo n dividido p cerrar techo'],
    ['p(y \\mid x)', 'p paréntesis izquierdo y dado x paréntesis derecho'],
    ['\\alpha = 0{,}8', 'alfa igual 0,8'],
    ['c < 1 \\iff e < 2', 'c menor que 1 si y solo si e menor que 2'],
  ])('%s', async (tex, words) => {
    expect(await spoken(tex, 'es')).toBe(words);
  });
});

test('each language keeps its words when both are asked at once', async () => {
  const asked = (['en', 'es', 'en', 'es'] as const).map((locale) => spoken('k > 1', locale));
  expect(await Promise.all(asked)).toEqual([
    'k is greater than 1',
    'k mayor que 1',
    'k is greater than 1',
    'k mayor que 1',
  ]);
});

test('refuses a formula that has no words, and speaks the next', async () => {
  await expect(formulaWords(['<math></math>'], 'en')).rejects.toThrow('no words: <math></math>');
  expect(await spoken('k', 'en')).toBe('k');
});
