import { describe, expect, it } from 'vitest';
import { answerCost, answerTime } from '#src/core/workload/answer.ts';
import { totalSeconds } from '#src/core/workload/pass-seconds.ts';
import { workload } from './sample-workloads.ts';

describe('an answer', () => {
  it('is a prompt and one pass for each further token', () => {
    const cost = answerCost(workload());
    expect(cost.steps).toBe(255);
    expect(cost.answerSeconds).toBe(cost.firstTokenSeconds + 255 * cost.tokenSeconds);
    expect(totalSeconds(answerTime(cost))).toBeCloseTo(cost.answerSeconds, 9);
  });

  it('of one token has no further pass', () => {
    const traffic = { concurrency: 1, batch: 1, promptTokens: 512, answerTokens: 1 };
    const cost = answerCost(workload({ traffic }));
    expect(cost.answerSeconds).toBe(cost.firstTokenSeconds);
  });

  it('waits for the others’ passes where they do not fit into one', () => {
    const traffic = { concurrency: 8, batch: 2, promptTokens: 512, answerTokens: 256 };
    const cost = answerCost(workload({ traffic }));
    expect(cost.rounds).toBe(4);
    expect(cost.decode.pass.sequences).toBe(2);
  });

  it('without a cache reads the whole text again for each token', () => {
    const serving = { cached: false, inGraph: false };
    const { pass } = answerCost(workload({ serving })).decode;
    expect(pass).toMatchObject({ positions: 512 + 128, context: 0, predicted: 1 });
  });

  it('in one graph pays its dispatch once', () => {
    const stepwise = answerCost(workload());
    const inGraph = answerCost(workload({ serving: { cached: true, inGraph: true } }));
    expect(stepwise.answerSeconds - inGraph.answerSeconds).toBeCloseTo(255 * 1e-5, 9);
  });

  it('counts everybody’s prompt in the throughput', () => {
    const traffic = { concurrency: 4, batch: 4, promptTokens: 512, answerTokens: 256 };
    const { firstTokenSeconds, tokenSeconds, tokensPerSecond } = answerCost(workload({ traffic }));
    const seconds = 4 * firstTokenSeconds + 255 * tokenSeconds;
    expect(tokensPerSecond).toBeCloseTo((4 * 256) / seconds, 9);
  });
});
