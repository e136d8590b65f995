import { expect, test } from 'vitest';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { fieldIds } from '#src/worksheet/ids.ts';
import { askedFields, fieldsByQuestion, validationIds } from '#src/worksheet/validation.ts';
import { checkpoint } from './sample-checkpoint.ts';

test('the fields of a checkpoint answer all five questions', () => {
  const groups = fieldsByQuestion(askedFields(checkpoint));
  expect(groups.map(({ question }) => question)).toEqual(validationIds);
  expect(groups.flatMap(({ fields }) => fields).toSorted()).toEqual(fieldIds.toSorted());
});

test('a step shows only the questions it helps to answer, in their order', () => {
  const explain = speculative.steps.find(({ id }) => id === 'explain');
  expect(fieldsByQuestion(explain?.fields ?? [])).toEqual([
    { question: 'quality', fields: ['cost', 'guardrail'] },
    { question: 'understanding', fields: ['bottleneck', 'presence'] },
  ]);
});
