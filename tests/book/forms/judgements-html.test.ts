import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { judgementsDocument } from '#src/book/forms/judgements-html.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { runs } from '../../worksheet/sample-work.ts';

const rows = (locale: 'en' | 'es', known = Object.values(runs)) => {
  const { html } = judgementsDocument({
    locale,
    definitions: [speculative],
    runs: known,
    fontCss: '',
    version: '1.0.0',
  });
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
};

test('the book judges by recorded runs, which are named', () => {
  const all = rows('en');
  expect(all).toContainEqual(expect.arrayContaining(['Noise floor', runs.noise.id.slice(0, 8)]));
  const verdict = all.find(([heading]) => heading === 'Verdict');
  expect(verdict?.[1]).toMatch(/^Never: /);
});

test('without a run it says so, and both languages have the same rows', () => {
  expect(rows('en', [])).toContainEqual(['Noise floor', 'no recorded run', '']);
  expect(rows('es').length).toBe(rows('en').length);
});
