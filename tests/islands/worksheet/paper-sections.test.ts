import { describe, expect, test } from 'vitest';
import { buildDocument } from '#islands/kit/build-document.ts';
import { paperSections } from '#islands/worksheet/paper-sections.ts';
import { paperSheet } from '#islands/worksheet/paper-sheet.ts';
import { wordingIn } from '#islands/worksheet/wording.ts';
import { localeIds } from '#src/book/locales.ts';
import { audit } from '#src/worksheet/audit.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { currentAttempt } from '#src/worksheet/machine.ts';
import { checkpoint } from '../../worksheet/sample-checkpoint.ts';
import { answers, finished, world } from '../../worksheet/sample-work.ts';

const attempt = currentAttempt(finished());
const audited = audit(speculative, finished(), world);

describe.each(localeIds)('in %s', (locale) => {
  const words = wordingIn(locale, 'speculative');

  test('a blank sheet has room for every answer', () => {
    const sections = paperSections(speculative, words, {});
    expect(sections.map(({ title }) => title)).toEqual(Object.values(words.steps));
    for (const row of sections.flatMap(({ rows }) => rows)) {
      expect(row.answer).toBeNull();
      expect([row.question, row.blanks.length]).not.toEqual([row.question, 0]);
    }
  });

  test('a blank for a prediction names its unit in words', () => {
    const rows = paperSections(speculative, words, {}).flatMap((section) => section.rows);
    const predicted = words.quantity(speculative.predict[0]!);
    const { blanks } = rows.find(({ question }) => question === predicted)!;
    expect(blanks).toHaveLength(2);
    for (const blank of blanks) expect(blank).toContain(`(${words.unit('ratio')})`);
  });

  test('a finished sheet has every answer as text and nothing to fill in', () => {
    const rows = paperSections(speculative, words, { attempt, audit: audited }).flatMap(
      (section) => section.rows,
    );
    for (const { question, answer } of rows)
      expect([question, answer?.join('').trim()]).not.toEqual([question, '']);
    const text = rows.flatMap(({ answer }) => answer ?? []).join('\n');
    for (const typed of [answers.bottleneck.sentence, answers.cost.code, answers.flip.why])
      expect(text).toContain(typed);
    expect(text).not.toMatch(/\{\{|undefined|NaN/);
  });

  test('a sheet begun leaves room where an answer lacks', () => {
    const begun = { ...attempt, answers: { requirement: answers.requirement } };
    const [first, ...rest] = paperSections(speculative, words, { attempt: begun }).flatMap(
      (section) => section.rows,
    );
    expect(first?.answer).not.toBeNull();
    expect(rest.every(({ answer }) => answer === null)).toBe(true);
  });
});

test('draws lines and boxes for blanks, and text only for answers', () => {
  const words = wordingIn('es', 'speculative');
  const document = buildDocument();
  const blank = paperSheet(paperSections(speculative, words, {}), document);
  expect(blank.querySelectorAll('.worksheet-paper-line').length).toBeGreaterThan(20);
  expect(blank.querySelectorAll('.worksheet-paper-options li').length).toBeGreaterThan(20);
  const filled = paperSheet(paperSections(speculative, words, { attempt }), document);
  expect(filled.querySelectorAll('.worksheet-paper-line, .worksheet-paper-options')).toHaveLength(
    0,
  );
});

test('shows what the reader typed as text, never as elements', () => {
  const sentence = '<img src=x onerror=alert(1)>';
  const hostile = {
    ...attempt,
    answers: { ...attempt.answers, bottleneck: { ...answers.bottleneck, sentence } },
  };
  const sections = paperSections(speculative, wordingIn('en', 'speculative'), { attempt: hostile });
  const sheet = paperSheet(sections, buildDocument());
  expect(sheet.querySelector('img')).toBeNull();
  expect(sheet.textContent).toContain(sentence);
});

test('the rows of a checkpoint stand under its questions, each headed once a step', () => {
  const words = wordingIn('en');
  const sections = paperSections(checkpoint, words, {});
  const groups = sections.map(({ rows }) => rows.flatMap(({ group }) => group ?? []));
  const { performance, quality, understanding, generalisation, next } = words.validation;
  expect(groups).toEqual([
    [performance],
    [performance],
    [quality, understanding],
    [understanding, generalisation, next],
  ]);
  const drawn = paperSheet(sections, buildDocument());
  expect(drawn.querySelectorAll('.worksheet-paper-group').length).toBe(groups.flat().length);
  expect(drawn.querySelectorAll('dt').length).toBe(sections.flatMap(({ rows }) => rows).length);
});
