// An answer as its reader waits for it: one pass over the prompt, then one pass a token, shared with the others whose
// answers are being written. Prompts are read one at a time; what others' prompts delay counts in the throughput.
import { type Pass, type PassCost, passCost } from './pass.ts';
import { passSeconds, sumOfTimes, type TimeSplit, totalSeconds } from './pass-seconds.ts';
import { recalled } from './remembered.ts';
import type { Workload } from './workload.ts';

/** The two phases of an answer and what follows from them. */
export interface AnswerCost {
  readonly prefill: { readonly cost: PassCost; readonly time: TimeSplit };
  /** One pass in the middle of the answer, for as many sequences as share it. */
  readonly decode: { readonly pass: Pass; readonly cost: PassCost; readonly time: TimeSplit };
  /** Passes until each answer has advanced by one token. */
  readonly rounds: number;
  /** Passes after the one that gave the first token. */
  readonly steps: number;
  readonly firstTokenSeconds: number;
  readonly tokenSeconds: number;
  readonly answerSeconds: number;
  /** Answered tokens a second, all readers together. */
  readonly tokensPerSecond: number;
}

/** What one answer costs under a workload. */
export const answerCost = recalled((workload: Workload): AnswerCost => {
  const { model, machine, traffic, serving } = workload;
  const { concurrency, batch, promptTokens, answerTokens } = traffic;
  const format = model.weightFormat;
  const prompt = passCost(model, {
    sequences: 1,
    positions: promptTokens,
    context: 0,
    predicted: 1,
  });
  const prefill = { cost: prompt, time: passSeconds(prompt, machine, { format }) };
  const sequences = Math.min(batch, concurrency);
  const middle = promptTokens + answerTokens / 2;
  const pass: Pass = serving.cached
    ? { sequences, positions: 1, context: middle }
    : { sequences, positions: middle, context: 0, predicted: 1 };
  const decoded = passCost(model, pass);
  const dispatches = serving.inGraph ? 0 : 1;
  const decode = {
    pass,
    cost: decoded,
    time: passSeconds(decoded, machine, { format, dispatches }),
  };
  const rounds = concurrency / sequences;
  const steps = Math.max(0, answerTokens - 1);
  const firstTokenSeconds = totalSeconds(prefill.time);
  const tokenSeconds = rounds * totalSeconds(decode.time);
  return {
    prefill,
    decode,
    rounds,
    steps,
    firstTokenSeconds,
    tokenSeconds,
    answerSeconds: firstTokenSeconds + steps * tokenSeconds,
    tokensPerSecond:
      (concurrency * answerTokens) / (concurrency * firstTokenSeconds + steps * tokenSeconds),
  };
});

/** What a reader's answer spends its time on. */
export function answerTime({ prefill, decode, rounds, steps }: AnswerCost): TimeSplit {
  return sumOfTimes([
    [1, prefill.time],
    [rounds * steps, decode.time],
  ]);
}
