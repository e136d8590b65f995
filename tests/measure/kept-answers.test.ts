import { expect, test } from 'vitest';
import { keptAnswers, needlesFound } from '#src/measure/kept-answers.ts';
import { needleTexts } from '#src/measure/needle-texts.ts';
import { recallTokens, recallVocabulary } from '#src/train/tasks/recall.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { openReference } from '#src/tutor/reference/dense-reference.ts';
import { argMax } from '#src/tutor/reference/kernels.ts';

const shape = { dModel: 32, layers: 1, heads: 2, dFeedForward: 16 };
const size = { vocabulary: recallVocabulary, context: recallTokens };
const weights = randomWeights({ architecture: 'dense', ...shape, ...size }, 1);
const texts = needleTexts(8);
const pause = async () => {};

test('marks an answer right exactly where the plain model would give it, token by token', async () => {
  const [{ prompt } = { prompt: [1] }] = texts;
  const session = openReference(weights);
  let said = 0;
  for (const token of prompt) said = argMax(session.step(token));
  const answer = [said, argMax(session.step(said))];
  const wrong = [answer[0] ?? 0, (answer[1] ?? 0) + 1];
  const marked = await keptAnswers(
    weights,
    [
      { prompt, answer },
      { prompt, answer: wrong },
    ],
    {},
    pause,
  );
  expect(marked).toEqual([true, false]);
});

test('asks each text twice', async () => {
  const { first, later } = await needlesFound(
    weights,
    texts,
    { policy: 'window', budget: 4 },
    pause,
  );
  expect(first).toHaveLength(8);
  expect(later).toHaveLength(8);
});
