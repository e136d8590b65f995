import { describe, expect, it } from 'vitest';
import { type CardContext, caseCard } from '#islands/exam/case-card.ts';
import { caseStrings } from '#islands/exam/words/case.ts';
import { publishedMachines, publishedModels } from '#islands/kit/published.ts';
import { wordsIn } from '#islands/kit/words.ts';
import { workloadText } from '#islands/workload/text.ts';
import { type Locale, localeIds } from '#src/book/locales.ts';
import { examOf } from './presets.ts';

const broken = /\{\{|undefined|NaN|null|\[object|∞/;
const context = (locale: Locale): CardContext => ({
  words: wordsIn(caseStrings, locale),
  text: workloadText(locale),
  published: {
    models: Object.fromEntries(
      publishedModels.map(({ id, name, source }) => [
        id,
        { name: name[locale], source: source.address },
      ]),
    ),
    machines: Object.fromEntries(
      publishedMachines.map(({ id, name }) => [id, { name: name[locale], source: '#' }]),
    ),
  },
});
const cases = [11, 12].flatMap(examOf);

describe.each(localeIds)('the card in %s', (locale) => {
  it('says every figure whole, the requirement first', () => {
    for (const exam of cases) {
      const card = caseCard(exam, context(locale));
      expect(card[0]?.title).toBe(caseStrings[locale].requirement);
      for (const { label, value } of card.flatMap(({ rows }) => rows)) {
        expect([label, value].join(': ')).not.toMatch(broken);
        expect(value.trim()).not.toBe('');
      }
    }
  });

  it('does not say the word that is asked for, nor whether the requirement is met', () => {
    const words = locale === 'en' ? ['Apply', 'Defer', 'Never'] : ['Aplicar', 'Aplazar', 'Nunca'];
    for (const exam of cases) {
      const text = JSON.stringify(caseCard(exam, context(locale)));
      for (const word of words) expect(text).not.toContain(word);
    }
  });
});

describe('the quality on a card', () => {
  const qualityOf = (technique: string, known: boolean) => {
    const found = cases.find(
      (one) =>
        one.technique === technique &&
        Object.hasOwn(one.workload.quality.after, technique) === known,
    );
    if (!found) throw new Error(`no case of ${technique}`);
    return caseCard(found, context('en')).at(-1)?.rows ?? [];
  };

  it('tells what was measured with a technique that changes the text, or that nobody did', () => {
    expect(qualityOf('int8', true)).toHaveLength(3);
    expect(qualityOf('smaller-model', false).at(-1)?.value).toBe('nobody has measured it');
  });

  it('asks nothing of a technique that leaves every token as it was', () => {
    expect(qualityOf('speculative', true)).toHaveLength(2);
  });
});
