// Answers with their probability: the tokens are those of the plain graph, the probability that of the reference way.
import { describe, expect, it } from 'vitest';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { tokenProbabilities } from '#src/tutor/answer-probabilities.ts';
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import { confidentAnswers } from '#src/tutor/decode/confident-answers.ts';
import { openTutor } from '#src/tutor/tutor.ts';
import { smallWeights, somePrompts } from '#tests/tutor/small-models.ts';

const runtime = createNodeRuntime();
const weights = smallWeights(3);
const prompts = somePrompts(9, 7);
const end = 2;

describe.each([1, 4])('confident answers, %i a run', (batch) => {
  it('are the answers of the plain graph', async () => {
    const own = await confidentAnswers(runtime, weights, prompts, { end, batch });
    const plain = await batchedAnswers(runtime, weights, prompts, { end, batch });
    expect(own.map(({ tokens }) => tokens)).toEqual(plain);
  });

  it('are as probable as the model finds them token by token', async () => {
    const own = await confidentAnswers(runtime, weights, prompts, { end, batch });
    const tutor = openTutor(runtime, weights, { end });
    for (const [i, { tokens, confidence, firstConfidence }] of own.entries()) {
      const chances = await tokenProbabilities(tutor, prompts[i] ?? [], tokens);
      // Two graphs in float32, multiplied over up to fourteen tokens.
      expect(confidence / chances.reduce((product, p) => product * p, 1)).toBeCloseTo(1, 3);
      expect(firstConfidence / (chances[0] ?? 1)).toBeCloseTo(1, 4);
    }
    await tutor.dispose();
  });
});
