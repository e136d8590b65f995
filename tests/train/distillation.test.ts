// A training with a teacher in its step: what it must be equal to, and that it learns.
import { describe, expect, it } from 'vitest';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { type DistillationRequest, distillationGraph } from '#src/train/distillation.ts';
import { distilledModel } from '#src/train/distilled-model.ts';
import { trainedModel } from '#src/train/trained-model.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { asShipped } from '#src/tutor/weights.ts';
import { toy } from './toy.ts';

const runtime = createNodeRuntime();
const wide = { ...toy.config, dModel: 64, dFeedForward: 96 };

function taught(changes: Partial<DistillationRequest>): DistillationRequest {
  const teacher = randomWeights(wide, 9);
  return { ...toy, teacher, softening: { temperature: 1, mixing: 0 }, ...changes };
}

describe('distillation on logits', () => {
  it('without the teacher’s share is the plain training, bit for bit', async () => {
    const alone = await trainedModel(runtime, toy);
    const deaf = await distilledModel(runtime, taught({}));
    expect(deaf.losses).toEqual(alone.losses);
    expect([...deaf.parameters]).toEqual([...alone.parameters]);
  });

  it('with it is another training, from the same first weights', async () => {
    const alone = await trainedModel(runtime, toy);
    const softening = { temperature: 2, mixing: 1 };
    const heard = await distilledModel(runtime, taught({ softening }));
    expect(heard.losses[0]).toBe(alone.losses[0]);
    expect(heard.losses.at(-1)).not.toBe(alone.losses.at(-1));
  });

  it('learns what its teacher knows, without being shown one true answer', async () => {
    const steps = 300;
    const longer = { ...toy, recipe: { ...toy.recipe, steps } };
    const { parameters } = await trainedModel(runtime, { ...longer, config: wide });
    const teacher = asShipped(wide, parameters);
    const softening = { temperature: 2, mixing: 1 };
    const student = await distilledModel(runtime, { ...longer, teacher, softening });
    expect(student.losses.at(-1)).toBeLessThan(0.1);
  });

  it('goes on from a checkpoint to the same losses', async () => {
    const softening = { temperature: 2, mixing: 0.5 };
    const whole = await distilledModel(runtime, taught({ softening }));
    const stop = new AbortController();
    let from: DistillationRequest['from'];
    const broken = distilledModel(runtime, taught({ softening }), {
      signal: stop.signal,
      onStep: ({ step }) => step === 7 && stop.abort(),
      onCheckpoint: async (checkpoint) => {
        from = checkpoint;
      },
    });
    await expect(broken).rejects.toMatchObject({ name: 'AbortError' });
    expect(from?.step).toBe(7);
    const resumed = await distilledModel(runtime, taught({ softening, from }));
    expect(resumed.losses).toEqual(whole.losses);
  });

  it('refuses a teacher of another vocabulary', () => {
    const teacher = randomWeights({ ...wide, vocabulary: 30 }, 1);
    expect(() =>
      distillationGraph(toy.config, { batch: 2, ...toy.limits }, taught({ teacher })),
    ).toThrow('a teacher of 30 tokens and 12 positions: the student has 24 and reads 7');
  });
});
