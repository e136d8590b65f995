// Runs of the engine as subjects to time.
import type { Feeds, GraphSession } from '#src/runtime/runtime.ts';
import type { Subject } from './bench.ts';

/** Runs of a session; with several feeds each round takes the next of them. */
export function graphSubject(
  name: string,
  session: GraphSession,
  feeds: readonly Feeds[],
): Subject {
  return callSubject(name, feeds, (current) => session.run(current));
}

/** Calls on one input a round, the next one every round, awaited one after the other. */
export function callSubject<Input>(
  name: string,
  inputs: readonly Input[],
  call: (input: Input) => Promise<unknown>,
): Subject {
  const [first] = inputs;
  if (first === undefined) throw new RangeError(`${name}: nothing to run it on`);
  let input: Input = first;
  return {
    name,
    turn(round) {
      input = inputs[round % inputs.length] ?? first;
    },
    async run(times) {
      let last: unknown;
      for (let time = 0; time < times; time++) last = await call(input);
      return last;
    },
  };
}
