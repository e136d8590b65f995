import { describe, expect, test } from 'vitest';
import { mergeResponses, responseSchema, type StoredResponse } from '#src/worksheet/response.ts';
import { later, now } from './sample-work.ts';

const reading = (value: string, committedAt: string): StoredResponse => ({
  id: 'reading:speculative.residual',
  value,
  committedAt,
});
const question = (value: StoredResponse['value'], committedAt: string): StoredResponse => ({
  id: 'question:speculative.exactness',
  value,
  committedAt,
});

describe('two answers to one thing', () => {
  test('leave the later standing, in whichever order they arrive', () => {
    const [first, second] = [question('good-draft', now), question(['x'], later)];
    expect(mergeResponses(first, second)).toEqual(second);
    expect(mergeResponses(second, first)).toEqual(second);
  });

  test('keep free text that the later one replaced', () => {
    const merged = mergeResponses(reading('first thought', now), reading('second', later));
    expect(merged).toEqual({
      ...reading('second', later),
      earlier: [{ value: 'first thought', committedAt: now }],
    });
    expect(mergeResponses(reading('second', later), reading('first thought', now))).toEqual(merged);
  });

  test('keep no text twice', () => {
    const merged = mergeResponses(reading('one', now), reading('two', later));
    expect(mergeResponses(merged, merged)).toEqual(merged);
    expect(mergeResponses(merged, reading('one', now))).toEqual(merged);
    expect(mergeResponses(reading('same', now), reading('same', later)).earlier).toBeUndefined();
  });
});

describe('what was read of a module', () => {
  const read = (value: StoredResponse['value'], committedAt: string): StoredResponse => ({
    id: 'progress:00-measurement',
    value,
    committedAt,
  });

  test('is a record like any other', () => {
    expect(responseSchema.safeParse(read(['split', 'exit'], now)).success).toBe(true);
  });

  test('is joined, so that what either device saw stays read', () => {
    const [here, there] = [read(['exit', 'split'], now), read(['memory', 'split'], later)];
    const joined = read(['exit', 'memory', 'split'], later);
    expect(mergeResponses(here, there)).toEqual(joined);
    expect(mergeResponses(there, here)).toEqual(joined);
    expect(mergeResponses(joined, here)).toEqual(joined);
  });
});

describe('an answer from outside', () => {
  test.each([
    { ...question('x', now), id: 'speculative.exactness' },
    { ...question('x', now), id: 'question:__proto__' },
    question('x'.repeat(8001), now),
    question(Number.NaN, now),
    { ...question('x', now), committedAt: 'yesterday' },
    { ...question('x', now), more: 1 },
  ])('is refused when its shape is wrong', (value) => {
    expect(responseSchema.safeParse(value).success).toBe(false);
  });
});
