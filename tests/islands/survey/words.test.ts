// The survey's words: figures and sources of its cases exist, no two options look alike, the drawing holds its labels.
import { describe, expect, it } from 'vitest';
import { figuresIn } from '#islands/kit/figure-text.ts';
import { numbers, referenceById } from '#islands/kit/ledger.ts';
import { answersOf } from '#islands/survey/answers.ts';
import { caseSources } from '#islands/survey/case-sources.ts';
import { surveyExplanations } from '#islands/survey/explanations.ts';
import { optionsOf, wordsOfOption } from '#islands/survey/options.ts';
import { surveyWords } from '#islands/survey/words.ts';
import { localeIds } from '#src/book/locales.ts';
import { placements, surveyCaseIds } from '#src/worksheet/survey/cases.ts';
import { decisionEnds, decisionQuestions } from '#src/worksheet/survey/decision.ts';
import { surveyColumnIds, surveyColumns } from '#src/worksheet/survey/matrix.ts';

describe.each(localeIds)('the survey in %s', (locale) => {
  const { options, questions, ends, cases } = surveyWords[locale];
  const explanations = surveyExplanations[locale];

  it('names the options of a column apart, shortly and in full', () => {
    for (const column of surveyColumnIds) {
      const words = optionsOf(options, column).map((entry) => entry.words);
      expect(words).toHaveLength(surveyColumns[column].length);
      for (const length of ['short', 'full'] as const)
        expect(new Set(words.map((entry) => entry[length])).size).toBe(words.length);
    }
  });

  it('keeps the options short enough for a narrow column', () => {
    for (const column of surveyColumnIds)
      for (const { words } of optionsOf(options, column))
        expect(words.short.length).toBeLessThanOrEqual(12);
  });

  it('prints figures that exist in its cases, the same in every language', () => {
    for (const id of surveyCaseIds) {
      const keys = figuresIn(cases[id].text);
      for (const key of keys) expect(() => numbers.figure(key)).not.toThrow();
      expect(keys).toEqual(figuresIn(surveyWords.en.cases[id].text));
    }
  });

  it('says something different of every placement of a case', () => {
    for (const id of surveyCaseIds)
      expect(new Set(placements.map((placement) => explanations.cases[id][placement])).size).toBe(
        placements.length,
      );
  });

  it('fits its labels into the drawing: at most two lines, none longer than its box', () => {
    const drawn = [
      ...decisionQuestions.map((id, at) => `${at + 1}. ${questions[id].drawn}`),
      ...decisionEnds.map((id) => ends[id].drawn),
    ];
    for (const label of drawn) {
      const lines = label.split('|');
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(22);
    }
  });

  it('words every answer of every question', () => {
    for (const question of decisionQuestions)
      expect(answersOf(questions, question).map(({ words }) => words.short)).not.toContain('');
  });
});

it('cases that are not made up name a source that exists', () => {
  const sources = Object.values(caseSources).flat();
  expect(sources).toContain('spectra2026');
  for (const source of sources) expect(() => referenceById(source)).not.toThrow();
});

it('an option of another column is refused by name', () => {
  expect(() => wordsOfOption(surveyWords.en.options, 'cost', 'tree')).toThrow(
    'column cost has no option tree',
  );
});
