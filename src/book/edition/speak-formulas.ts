// Formulas with their words: written into the MathML once an edition is made, read there for print and EPUB alike.
import type { Edition } from './edition.ts';
import { formulaWords } from './formula-words.ts';
import { spokenMathml } from './spoken-mathml.ts';

/** Writes the words of every formula of an edition into its `alttext`; each of the same formulas is spoken once. */
export async function speakFormulas({ document, locale }: Edition): Promise<void> {
  const formulas = [...document.querySelectorAll('math')].map(
    (element) => [element, spokenMathml(element, locale)] as const,
  );
  const distinct = [...new Set(formulas.map(([, spoken]) => spoken))];
  const words = await formulaWords(distinct, locale);
  const byFormula = new Map(distinct.map((spoken, index) => [spoken, words[index] ?? '']));
  for (const [element, spoken] of formulas)
    element.setAttribute('alttext', byFormula.get(spoken) ?? '');
}

/** The words of a formula. Throws, naming it by its TeX, where `speakFormulas` has not been there. */
export function wordsOfFormula(math: Element): string {
  const words = math.getAttribute('alttext');
  if (words !== null && words !== '') return words;
  const source = math.querySelector('annotation')?.textContent?.trim();
  throw new Error(`the formula ${source} has no words: call speakFormulas with its edition`);
}
