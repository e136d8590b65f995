import { expect, test } from 'vitest';
import { fieldName, formField } from '#src/worksheet/forms/field-name.ts';

test('a name is read back as what it was made of', () => {
  const field = {
    definition: 'module-07',
    field: 'predictions',
    input: 'time-ratio.low',
  } as const;
  expect(fieldName(field)).toBe('module-07.predictions.time-ratio.low');
  expect(formField(fieldName(field))).toEqual(field);
});

test.each(['', 'name', 'module-07.predictions', 'module-07.opinion.x', '.predictions.a.low'])(
  'a name of somebody else’s is none: "%s"',
  (name) => expect(formField(name)).toBeNull(),
);
