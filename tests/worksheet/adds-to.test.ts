import { expect, test } from 'vitest';
import { answersAddTo, attemptAddsTo } from '#src/worksheet/adds-to.ts';
import type { Answers } from '#src/worksheet/schema.ts';
import { answered, answers, finished, runs } from './sample-work.ts';

const { acceptance: first } = answers.predictions;
const cited = { run: runs.verify.id, estimate: 'ratio.4' };
const short = { ...cited, run: cited.run.slice(0, 8) };

test.each<[string, Answers, Answers]>([
  ['a question more', answers, { confidence: answers.confidence }],
  ['a prediction more', answers, { predictions: { acceptance: first! } }],
  [
    'a sentence where there was none',
    answers,
    { bottleneck: { ...answers.bottleneck, sentence: '' } },
  ],
  ['a test more', answers, { presence: { ...answers.presence, tests: [] } }],
  ['a run more', { evidence: { q: [short, cited] } }, { evidence: { q: [short] } }],
  ['a run found by its first digits', { evidence: { q: [cited] } }, { evidence: { q: [short] } }],
])('%s adds', (_, after, before) => {
  expect(answersAddTo(after, before)).toBe(true);
  expect(answersAddTo(before, after)).toBe(false);
});

test.each<[string, Answers, Answers]>([
  ['another word', { ...answers, verdict: { ...answers.verdict, verdict: 'apply' } }, answers],
  [
    'another sentence',
    { ...answers, bottleneck: { ...answers.bottleneck, sentence: 'x' } },
    answers,
  ],
  ['a run for what was not measured', { evidence: { q: [cited] } }, { evidence: { q: [] } }],
  [
    'another run',
    { evidence: { q: [{ ...cited, run: 'f'.repeat(64) }] } },
    { evidence: { q: [short] } },
  ],
])('%s contradicts', (_, after, before) => {
  expect(answersAddTo(after, before)).toBe(false);
});

test('nothing adds to an attempt of which a step is committed', () => {
  const [open] = answered({}, 'speculative.w').attempts;
  const [locked] = finished('speculative.w').attempts;
  expect(attemptAddsTo(open!, open!)).toBe(true);
  expect(attemptAddsTo(locked!, locked!)).toBe(false);
});
