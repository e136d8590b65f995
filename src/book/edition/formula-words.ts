// What a listener hears of a formula: words, by the rules of the Speech Rule Engine.
import { engineReady, engineSetup, setupEngine, toSpeech } from 'speech-rule-engine/js/index.js';
import type { Locale } from '../locales.ts';
import { CAPITAL_MARK } from './spoken-mathml.ts';

/**
 * The rules of each language. English is ClearSpeak, with capital letters said (the book has d and D, t and T) and the
 * end of every fraction, root and absolute value. Spanish has MathSpeak alone, in its long style: the short ones end a
 * subscript with "base" and call a fraction "frac", which is no Spanish.
 */
const RULES = {
  en: {
    locale: 'en',
    domain: 'clearspeak',
    style:
      'Caps_SayCaps:Fraction_GeneralEndFrac:Roots_RootEnd:AbsoluteValue_AbsEnd:TriangleSymbol_Delta:Log_LnAsNaturalLog',
  },
  es: { locale: 'es', domain: 'mathspeak', style: 'default' },
} as const satisfies Record<Locale, unknown>;

/** The end of the line: there is one engine, which speaks one language at a time. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * The words of formulas, one for each, in the order given; each is MathML by `spokenMathml`. Calls may overlap: each
 * waits for its turn. Some words are odd and yet right, and stay as the rules have them: "lamda", "left arrow" and "the
 * arg of max" in English; "puntos suspensivos altos", "modificando superior h con circunflejo" and names of functions
 * spelled letter by letter in Spanish. Throws where the rules of the language are not in the package, and, with the
 * MathML, where a formula gets no words.
 */
export function formulaWords(
  formulas: readonly string[],
  locale: Locale,
): Promise<readonly string[]> {
  const spoken = turn.then(() => wordsInTurn(formulas, locale));
  // One that fails is the business of who called it, not of the next in the line.
  turn = spoken.catch(() => undefined);
  return spoken;
}

async function wordsInTurn(
  formulas: readonly string[],
  locale: Locale,
): Promise<readonly string[]> {
  // The engine reads its rules from its own folder, or from the net where it believes to be in a page.
  const { json } = engineSetup();
  if (typeof json !== 'string' || /^https?:/.test(json))
    throw new Error(`the words of formulas come from the package's files, not from ${json}`);
  await setupEngine({ ...RULES[locale], modality: 'speech' });
  await engineReady();
  // It goes on in its default language where it finds no rules.
  if (engineSetup()['locale'] !== locale)
    throw new Error(`speech-rule-engine has no rules for "${locale}" in ${json}`);
  return formulas.map(wordsOf);
}

function wordsOf(formula: string): string {
  const words = toSpeech(formula).replaceAll(` ${CAPITAL_MARK}`, '').replace(/\s+/g, ' ').trim();
  if (words === '') throw new Error(`a formula has no words: ${formula}`);
  return words;
}
