import { describe, expect, it } from 'vitest';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import type { TrainingExample } from '#src/train/batches.ts';
import { heldOut } from '#src/train/held-out.ts';
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import { openReference } from '#src/tutor/reference/dense-reference.ts';
import { smallConfig, smallWeights, somePrompts } from '#tests/tutor/small-models.ts';

const runtime = createNodeRuntime();
const weights = smallWeights(3);
const prompts = [
  [1, 2, 3],
  [4, 5],
  [6, 1, 2, 7],
];
const limits = { length: 10, answers: 4 };

describe('the judgement of held-out examples', () => {
  it('calls right what the decode graphs would have answered, and wrong what they would not', async () => {
    const answers = await batchedAnswers(runtime, weights, prompts, { end: -1, limit: 4 });
    const examples = prompts.map((prompt, i) => ({ prompt, answer: answers[i] ?? [] }));
    const spoilt = examples.map(({ prompt, answer }) => ({
      prompt,
      answer: answer.with(-1, ((answer.at(-1) ?? 0) + 1) % smallConfig.vocabulary),
    }));
    const { own, other } = await heldOut(
      runtime,
      weights,
      { own: examples, other: spoilt },
      { limits },
    );
    expect([own?.right, own?.total]).toEqual([3, 3]);
    expect([other?.right, other?.total]).toEqual([0, 3]);
  });

  it('sums the cross-entropy the plain forward gives the true tokens', async () => {
    const examples: TrainingExample[] = prompts.map((prompt) => ({ prompt, answer: [2, 9] }));
    const { set } = await heldOut(runtime, weights, { set: examples }, { limits });
    let nats = 0;
    for (const { prompt, answer } of examples) {
      const session = openReference(weights);
      for (const [i, token] of [...prompt, ...answer].entries()) {
        const logits = session.step(token);
        const target = answer[i + 1 - prompt.length];
        if (target === undefined || i + 1 < prompt.length) continue;
        const top = Math.max(...logits);
        const sum = logits.reduce((all, logit) => all + Math.exp(logit - top), 0);
        nats += Math.log(sum) + top - (logits[target] as number);
      }
    }
    expect(set?.tokens).toBe(6);
    expect([set?.nats]).toBeAllclose([nats], {
      rtol: 1e-5,
      because: 'single precision in another order',
    });
  });

  it('judges what comes after a model’s own steps, and says how many of those were right', async () => {
    const many = somePrompts(40, 6);
    const answers = await batchedAnswers(runtime, weights, many, { end: -1, limit: 4 });
    // Answers that end with the first token of its kind, as with an end token.
    const own = many.flatMap((prompt, i) => {
      const answer = answers[i] ?? [];
      const turn = answer.findIndex((token) => token !== answer[0]);
      return turn < 1 ? [] : [{ prompt, answer: answer.slice(0, turn + 1) }];
    });
    expect(own.length).toBeGreaterThan(2);
    const others = own.map(({ prompt, answer }) => ({
      prompt,
      answer: answer.with(0, ((answer[0] ?? 0) + 1) % smallConfig.vocabulary),
    }));
    const judged = await heldOut(
      runtime,
      weights,
      { own, others },
      { limits, stepsBefore: () => 1 },
    );
    const right = own.length;
    expect(judged.own).toMatchObject({ right, steps: { right, thenRight: right } });
    // Other steps than those asked for, and the same answer: right, without its steps being so.
    expect(judged.others).toMatchObject({ right, steps: { right: 0, thenRight: 0 } });
    expect(judged.others?.nats).toBe(judged.own?.nats);
    expect(judged.own?.tokens).toBe(own.reduce((sum, { answer }) => sum + answer.length - 1, 0));
  });

  it('stops when it is told to', async () => {
    const set = [{ prompt: [1], answer: [2] }];
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(heldOut(runtime, weights, { set }, { limits, signal })).rejects.toThrow('stopped');
  });
});
