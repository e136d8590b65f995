import { describe, expect, test } from 'vitest';
import { parsedField } from '#islands/worksheet/parsed-field.ts';
import { type FormField, type Raw, rawOf, withoutTest } from '#islands/worksheet/raw.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { fieldIds } from '#src/worksheet/ids.ts';
import { next } from '../../worksheet/sample-checkpoint.ts';
import { answers as judged } from '../../worksheet/sample-work.ts';

const answers = { ...judged, next };
const definition = speculative;
const parsed = <Field extends FormField>(field: Field, raw: Raw, locale: 'en' | 'es' = 'en') =>
  parsedField(field, raw, { definition, locale });
const formFields = fieldIds.filter((field) => field !== 'evidence');

test('a stored answer fills its inputs and is read back the same, in both languages', () => {
  for (const locale of ['en', 'es'] as const)
    for (const field of formFields) {
      const read = parsed(field, rawOf(field, answers, locale), locale);
      expect([field, read]).toEqual([field, { value: answers[field], problems: {}, whole: true }]);
    }
});

test('empty inputs are no answer and lack nothing typed', () => {
  for (const field of formFields)
    expect([field, parsed(field, {})]).toEqual([
      field,
      { value: undefined, problems: {}, whole: true },
    ]);
});

describe('a prediction', () => {
  test('enters the answer once both ends are there, the others stay in the form', () => {
    const raw = { 'acceptance.low': '0.6', 'acceptance.high': '0.9', 'time-ratio.low': '1' };
    const { value, whole } = parsed('predictions', raw);
    expect(value).toEqual({ acceptance: { low: 0.6, high: 0.9, unit: 'ratio' } });
    expect(whole).toBe(false);
  });

  test('with exchanged ends is no answer and says so', () => {
    const { value, problems } = parsed('predictions', {
      'acceptance.low': '0.9',
      'acceptance.high': '0.6',
    });
    expect(value).toBeUndefined();
    expect(problems).toEqual({ 'acceptance.low': 'low-above-high' });
  });

  test('a point is marked as one, and is no prediction', () => {
    const raw = { 'acceptance.low': '0.8', 'acceptance.high': '0.80' };
    const { value, problems, whole } = parsed('predictions', raw);
    expect([value, whole]).toEqual([undefined, false]);
    expect(problems).toEqual({ 'acceptance.low': 'is-a-point' });
  });

  test('of a quantity that varies by factors must lie above zero', () => {
    const { problems } = parsed('predictions', {
      'verify-ratio.low': '0',
      'verify-ratio.high': '2',
    });
    expect(problems).toEqual({ 'verify-ratio.low': 'not-positive' });
  });
});

test('a sentence without its resource is kept as not whole', () => {
  const { value, whole } = parsed('bottleneck', { sentence: 'One pass a token.' });
  expect(value).toBeUndefined();
  expect(whole).toBe(false);
});

test('an unfinished test of presence leaves the answer standing and not whole', () => {
  const raw = { answer: 'no', 'tests.0.quantity': 'answer-time' };
  const { value, whole } = parsed('presence', raw);
  expect(value).toEqual({ answer: 'no', tests: [] });
  expect(whole).toBe(false);
});

test('a test taken out leaves the others in their order', () => {
  const raw = { answer: 'no', 'tests.0.unit': 'a', 'tests.1.unit': 'b', 'tests.2.unit': 'c' };
  expect(withoutTest(raw, 1)).toEqual({ answer: 'no', 'tests.0.unit': 'a', 'tests.1.unit': 'c' });
});

test('a share above a hundred percent is refused', () => {
  const { value, problems } = parsed('cost', { leastGain: '120' });
  expect(value).toBeUndefined();
  expect(problems).toEqual({ leastGain: 'not-share' });
});

test('a unit of another dimension gives way to the own unit of the quantity', () => {
  const raw = { quantity: 'parameters', comparison: 'at-least', bound: '5', unit: 'second' };
  expect(parsed('guardrail', raw).value?.unit).toBe('parameter');
});

test('a measurement owed is dropped with the defer that owed it', () => {
  const raw = { verdict: 'never', reasonClass: 'size', owed: 'acceptance' };
  expect(parsed('verdict', raw).value).toEqual({ verdict: 'never', reasonClass: 'size' });
});
