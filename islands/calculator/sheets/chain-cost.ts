// What steps before an answer, or several answers, cost: operations, and the waiting of a lone reader.
import { answerFlop, chainSeconds } from '#src/core/test-time-compute.ts';
import { defineSheet } from '../sheet.ts';

const tokens = [0, 10, 100, 500, 1000, 2000, 5000, 10_000, 32_000];

/** The calculator `chain-cost`. */
export const sheet = defineSheet({
  inputs: {
    parameters: {
      unit: 'billion-parameters',
      min: 0.0001,
      max: 2000,
      step: 0.0001,
      default: 7,
      slider: 'log',
    },
    prompt: { unit: 'token', min: 1, max: 100_000, default: 500, slider: 'log' },
    steps: { unit: 'token', min: 0, max: 100_000, default: 2000, slider: tokens },
    answer: { unit: 'token', min: 1, max: 100_000, default: 200, slider: 'log' },
    samples: { unit: 'count', min: 1, max: 1024, default: 1, slider: [1, 2, 4, 8, 16, 64, 256] },
    perToken: {
      unit: 'millisecond',
      min: 0.01,
      max: 1000,
      step: 0.01,
      default: 20,
      slider: 'log',
    },
    first: { unit: 'millisecond', min: 0.01, max: 60_000, step: 0.01, default: 200, slider: 'log' },
  },
  outputs: {
    plain: {
      unit: 'flop',
      of: ({ parameters, prompt, answer }) =>
        answerFlop({
          parameters: parameters * 1e9,
          promptTokens: prompt,
          writtenTokens: answer,
        }),
    },
    work: {
      unit: 'flop',
      of: ({ parameters, prompt, steps, answer, samples }) =>
        answerFlop({
          parameters: parameters * 1e9,
          promptTokens: prompt,
          writtenTokens: steps + answer,
          samples,
        }),
    },
    before: {
      unit: 'second',
      of: ({ first, perToken, answer }) => wait(first, perToken, 0, answer),
    },
    after: {
      unit: 'second',
      of: ({ first, perToken, steps, answer }) => wait(first, perToken, steps, answer),
    },
  },
  formula: ({ shown }) => [
    `2 · ${shown.parameters} · 10⁹ · (${shown.prompt} + ${shown.samples} · (${shown.steps} + ${shown.answer})) = ${shown.work}`,
    `${shown.first} ms + (${shown.steps} + ${shown.answer} − 1) · ${shown.perToken} ms = ${shown.after}`,
  ],
  figure: {
    over: 'steps',
    at: [0, 500, 1000, 2000, 5000, 10_000],
    outputs: ['after'],
  },
});

function wait(first: number, perToken: number, steps: number, answerTokens: number): number {
  return chainSeconds({
    firstTokenSeconds: first / 1000,
    secondsPerToken: perToken / 1000,
    steps,
    answerTokens,
  });
}
