import { expect, it } from 'vitest';
import { termPattern } from '#src/book/edition/term-pattern.ts';

it.each([
  ['batch', 'Two batches and a Batch, no batched ones.', ['batches', 'Batch']],
  ['key–value cache', 'Key–value\ncaches cost.', ['Key–value\ncaches']],
  ['run (record)', 'A run runs; it ran.', ['run', 'runs']],
  ['verdict: apply, defer, never', 'The verdict stands.', ['verdict']],
  [
    'decodificación',
    'Las decodificaciones y la decodificación.',
    ['decodificaciones', 'decodificación'],
  ],
  ['pass@n', 'By pass@n, not by pass@nine.', ['pass@n']],
])('%s is found as a whole word in any form', (term, text, found) => {
  const { stem, pattern } = termPattern(term);
  expect(text.match(pattern)).toEqual(found);
  expect(text.toLowerCase()).toContain(stem);
});
