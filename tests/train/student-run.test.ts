// A student by itself and with a teacher, to be watched side by side.
import { describe, expect, it } from 'vitest';
import { packParameters } from '#src/graph/parameter-layout.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { exampleLimits } from '#src/train/example-limits.ts';
import { openRightProbe } from '#src/train/right-probe.ts';
import { studentRunDefaults } from '#src/train/student-arms.ts';
import { studentPoints, studentStride } from '#src/train/student-points.ts';
import { openStudentRun } from '#src/train/student-run.ts';
import { modelLayout } from '#src/train/training-graph.ts';
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { specialTokens, vocabulary } from '#src/tutor/vocabulary.ts';

const runtime = createNodeRuntime();
const prompts = openCorpus().evaluationSet('held-sentences', 12);
const config = {
  architecture: 'dense',
  vocabulary: vocabulary.length,
  dModel: 32,
  layers: 1,
  heads: 2,
  dFeedForward: 32,
  context: 32,
} as const;
const settings = { teacher: randomWeights(config, 4), prompts };
const short = { ...studentRunDefaults, steps: 6, batch: 4 };

describe('a watched student', () => {
  it('is one student twice where the teacher has no say', async () => {
    const run = await openStudentRun(runtime, { ...short, mixing: 0, temperature: 1 }, settings);
    while (!run.done) {
      const { alone, taught } = await run.advance();
      expect(taught).toBe(alone);
    }
    const { alone, taught } = await run.read();
    expect(taught).toBe(alone);
    await run.dispose();
  });

  it('begins alike and goes apart where it has one', async () => {
    const run = await openStudentRun(runtime, short, settings);
    const first = await run.advance();
    expect(first.taught).toBe(first.alone);
    let last = first;
    while (!run.done) last = await run.advance();
    expect(last.step).toBe(6);
    expect(last.taught).not.toBe(last.alone);
    expect(run.teacherRight).toBe(0);
    await run.dispose();
  });

  it('gives a point every stride of steps, and one at its end', async () => {
    const run = await openStudentRun(runtime, short, settings);
    const take = studentPoints(run, 4, prompts.length);
    const points = [];
    while (!run.done) {
      const point = await take();
      if (point) points.push(point);
    }
    expect(points.map(({ step }) => step)).toEqual([4, 6]);
    for (const { alone, taught } of points)
      expect([alone.right, taught.right].every((share) => share >= 0 && share <= 1)).toBe(true);
    await run.dispose();
    expect(studentStride(800)).toBe(20);
  });
});

describe('the probe of right answers', () => {
  it('counts the examples whose greedy answer is the true one, token by token', async () => {
    const weights = randomWeights(config, 7);
    const written = await batchedAnswers(
      runtime,
      weights,
      prompts.map(({ prompt }) => prompt),
      { end: specialTokens.eos, limit: exampleLimits.answers },
    );
    // Half of the prompts are asked for what the model writes, the others for the truth.
    const asked = prompts.map(({ prompt, answer }, i) => ({
      prompt,
      answer: i % 2 === 0 ? (written[i] ?? answer) : answer,
    }));
    const probe = await openRightProbe(runtime, config, asked, exampleLimits);
    const named = Object.fromEntries(
      [...weights.parameters].map(([name, { data }]) => [name, data]),
    );
    expect(await probe.count(packParameters(modelLayout(config), named))).toBe(6);
    await probe.dispose();
  });
});
