// A teacher's own answers in the place of the true ones.
import { describe, expect, it } from 'vitest';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { teacherAnswers } from '#src/train/teacher-answers.ts';
import { trainedModel } from '#src/train/trained-model.ts';
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { asShipped } from '#src/tutor/weights.ts';
import { toy, toyEnd } from './toy.ts';

const runtime = createNodeRuntime();
const options = { limits: toy.limits, end: toyEnd, batch: 8 };
const examples = Array.from({ length: 21 }, (_, step) => toy.examples(step + 1)[0]!);

describe('teacher answers', () => {
  it.each([
    ['that has learned', 60],
    ['that has hardly learned', 15],
  ])('are what a teacher %s would write, token by token', async (_, steps) => {
    const recipe = { ...toy.recipe, steps };
    const teacher = asShipped(
      toy.config,
      (await trainedModel(runtime, { ...toy, recipe })).parameters,
    );
    const taught = await teacherAnswers(runtime, teacher, examples, options);
    const written = await batchedAnswers(
      runtime,
      teacher,
      examples.map(({ prompt }) => prompt),
      { end: toyEnd, limit: toy.limits.answers },
    );
    expect(taught.examples.map(({ answer }) => answer)).toEqual(written);
    const same = written.filter((answer, i) => `${answer}` === `${examples[i]?.answer}`);
    expect(taught.agreed).toBe(same.length);
  });

  it('of a teacher that knows nothing agree with nothing and are cut at the limit', async () => {
    const taught = await teacherAnswers(runtime, randomWeights(toy.config, 3), examples, options);
    expect(taught.agreed).toBe(0);
    for (const { answer } of taught.examples)
      expect(answer.length).toBeLessThanOrEqual(toy.limits.answers);
    expect(taught.examples.map(({ prompt }) => prompt)).toEqual(
      examples.map(({ prompt }) => prompt),
    );
  });
});
