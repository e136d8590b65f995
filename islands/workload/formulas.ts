// Formulas with the numbers of a case put in: those all techniques share, and each technique's own.
import { answerCost } from '#src/core/workload/answer.ts';
import { memorySplit, totalBytes } from '#src/core/workload/memory.ts';
import { arithmeticRate, totalSeconds } from '#src/core/workload/pass-seconds.ts';
import { metrics, type Workload } from '#src/core/workload/workload.ts';
import type { TechniqueJudgement } from '#src/worksheet/workload/judge.ts';
import { workingIds } from '#src/worksheet/workload/technique.ts';
import type { WorkloadText } from './text.ts';

/** What a pass, an answer and the memory come to, a line each. */
export function sharedFormulas(workload: Workload, text: WorkloadText): string[] {
  const say = text.sharedFormula;
  const { prefill, decode, rounds, steps, ...cost } = answerCost(workload);
  const { machine, model } = workload;
  const reached = machine.attained * machine.devices;
  const seconds = (value: number) => text.number(value, 'second');
  const bytes = (value: number) => text.number(value, 'byte');
  const work = (value: number) => text.number(value, 'flop');
  const fetched = ({ weightBytes, cacheBytes }: typeof decode.cost) => weightBytes + cacheBytes;
  const computed = ({ matrixFlop, mixingFlop }: typeof decode.cost) => matrixFlop + mixingFlop;
  const split = memorySplit(workload);
  return [
    say('prefill', { work: work(computed(prefill.cost)), bytes: bytes(fetched(prefill.cost)) }),
    say('decode', {
      sequences: text.number(decode.pass.sequences, 'count'),
      work: work(computed(decode.cost)),
      weights: bytes(decode.cost.weightBytes),
      cache: bytes(decode.cost.cacheBytes),
      bytes: bytes(fetched(decode.cost)),
    }),
    say('time', {
      work: work(computed(decode.cost)),
      rate: text.number(arithmeticRate(machine, model.weightFormat) * reached, 'flop-per-second'),
      bytes: bytes(fetched(decode.cost)),
      bandwidth: text.number(machine.bandwidthBytePerSecond * reached, 'byte-per-second'),
      dispatch: seconds(decode.time.dispatch),
      total: seconds(totalSeconds(decode.time)),
    }),
    say('token', {
      rounds: text.number(rounds, 'ratio'),
      pass: seconds(totalSeconds(decode.time)),
      token: seconds(cost.tokenSeconds),
    }),
    say('answer', {
      first: seconds(cost.firstTokenSeconds),
      steps: text.number(steps, 'count'),
      token: seconds(cost.tokenSeconds),
      answer: seconds(cost.answerSeconds),
    }),
    say('memory', {
      weights: bytes(split.weights),
      cache: bytes(split.cache),
      state: bytes(split.state),
      activations: bytes(split.activations),
      total: bytes(totalBytes(split)),
    }),
  ];
}

/** The formula of a technique's gain with its numbers. */
export function techniqueFormula(judged: TechniqueJudgement, text: WorkloadText): string {
  const { technique, of, without, with: after, gain, workings } = judged;
  const shares = ['errors-before', 'errors-after'];
  const ratios = workingIds.map((id) => {
    const working = workings[id];
    if (working === undefined) return [id, text.say('nobody')] as const;
    const { value, unit } = working;
    return [id, shares.includes(id) ? text.share(value) : text.number(value, unit)] as const;
  });
  return text.formula(technique, {
    ...Object.fromEntries(ratios),
    quotient: quotient(of, without, after, text),
    gain: gain === null ? text.say('nobody') : text.share(gain.value),
  });
}

/** Cost with over cost without; of a rate the inverse, since what is more costs less. */
function quotient(
  of: TechniqueJudgement['of'],
  without: number,
  after: number | null,
  text: WorkloadText,
): string {
  if (of === 'errors' || after === null) return text.say('nobody');
  const { unit, comparison } = metrics[of];
  const [above, below] = comparison === 'at-least' ? [without, after] : [after, without];
  return `${text.number(above, unit)} / ${text.number(below, unit)}`;
}
