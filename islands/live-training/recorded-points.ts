// The recorded training, from the samples of its run: what the page draws before the reader trains anything.
import type { RunRecord } from '#src/measure/record.ts';
import { type RouterArm, routerArms, watchedMixtures } from '#src/train/router-arms.ts';
import type { ArmPoint, RouterPoint } from '#src/train/router-points.ts';
import type { WatchedRun } from './contract.ts';

/** The run as it is drawn; throws where the record is of no mixture that is watched. */
export function recordedTraining(
  { samples, parameters }: RunRecord,
  tokens: readonly string[],
  shapeOf: (mixture: (typeof watchedMixtures)[number]) => {
    readonly experts: number;
    readonly expertsPerToken: number;
  },
): WatchedRun {
  const mixture = watchedMixtures.find((known) => known === parameters['mixture']);
  if (!mixture) throw new RangeError(`router-training: mixture ${parameters['mixture']}`);
  const { experts, expertsPerToken } = shapeOf(mixture);
  const number = (name: string) => Number(parameters[name]);
  const steps = samples['step'] ?? [];
  return {
    options: {
      mixture,
      steps: number('steps'),
      batch: number('batch'),
      balance: number('balance'),
      seed: number('seed'),
    },
    experts,
    expertsPerToken,
    tokens,
    points: steps.map((step, i): RouterPoint => {
      const [balanced, free] = routerArms.map((arm) =>
        armPoint(samples, arm, i, { experts, last: i === steps.length - 1, tokens: tokens.length }),
      ) as [ArmPoint, ArmPoint];
      return { step, balanced, free };
    }),
  };
}

function armPoint(
  samples: RunRecord['samples'],
  arm: RouterArm,
  i: number,
  { experts, last, tokens }: { experts: number; last: boolean; tokens: number },
): ArmPoint {
  const at = (name: string, place = i) => samples[`${arm}.${name}`]?.[place] ?? Number.NaN;
  const each = (name: string, place = i) =>
    Array.from({ length: experts }, (_, e) => at(`${name}.${e}`, place));
  return {
    loss: at('loss'),
    distance: at('distance'),
    share: each('share'),
    // Only the last reading is recorded, a value a token.
    probabilities: last ? Array.from({ length: tokens }, (_, t) => each('probability', t)) : [],
  };
}
