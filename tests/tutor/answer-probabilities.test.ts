import { afterAll, expect, it } from 'vitest';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { distribution } from '#src/tutor/acceptance.ts';
import { tokenProbabilities } from '#src/tutor/answer-probabilities.ts';
import { openReference } from '#src/tutor/reference/dense-reference.ts';
import { openTutor } from '#src/tutor/tutor.ts';
import { smallWeights } from './small-models.ts';

const weights = smallWeights(11);
const tutor = openTutor(createNodeRuntime(), weights, { end: 7 });
afterAll(() => tutor.dispose());

it('gives each token’s probability after the prompt and the tokens before it', async () => {
  const [prompt, answer] = [
    [4, 11, 0],
    [19, 3, 8, 7],
  ];
  const reference = openReference(weights);
  let logits = prompt!.map((token) => reference.step(token)).at(-1)!;
  const wanted = answer!.map((token) => {
    const probability = distribution(Float32Array.from(logits), 1)[token]!;
    logits = reference.step(token);
    return probability;
  });
  expect(await tokenProbabilities(tutor, prompt!, answer!)).toBeAllclose(wanted, {
    atol: 1e-6,
    rtol: 2e-4,
    because: 'logits differ by 3e-5 between the two forwards',
  });
});

it('does not run for a caller who has gone', async () => {
  const run = tokenProbabilities(tutor, [1, 2], [3], AbortSignal.abort());
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
});
