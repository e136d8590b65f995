// Parallel test-time compute: several sampled answers to a prompt, of which one is chosen. How often the chosen one
// is right, by how it is chosen; beside pass@n, where a judge knows. Counts, no clock: a seed decides every draw.
import { seededRandom } from '#src/tutor/random.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { heldOutAnswers } from '../held-out-answers.ts';
import { rightAnswers } from '../right-answers.ts';
import {
  choices,
  chosenRight,
  independentRight,
  type JudgedSample,
  sampledPrompts,
  verifiers,
} from '../sampled-prompts.ts';
import { bootstrapInterval } from '../statistics/bootstrap-interval.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { withEngine } from '../with-engine.ts';

/**
 * Summary, shares of held-out prompts: `<choice>.<model>.<n>` (the one chosen of n is right; `pass`: one of n is),
 * `independent.<model>.<n>` (pass@n if samples were independent and prompts alike), `greedy.<model>`;
 * `distinct.<model>` (different answers among all samples of a prompt); `passes-true.<verifier>` and
 * `passes-wrong.<verifier>.<model>` (true answers, and wrong samples, that a verifier lets pass).
 */
export const bestOfN: Experiment = {
  id: 'best-of-n',
  version: 1,
  needsEngine: true,
  models: ['draft', 'small-scratchpad', 'tutor'],
  timed: false,
  defaults: {
    prompts: 200,
    samples: 32,
    temperature: 0.5,
    sizes: '1,2,4,8,16',
    models: 'draft,small-scratchpad,tutor',
  },
  run: (context, parameters, { signal, onProgress }) =>
    withEngine(context, signal, async (opened) => {
      const samples = numberParameter(parameters, 'samples');
      const temperature = numberParameter(parameters, 'temperature');
      const sizes = listParameter(parameters, 'sizes').map(Number);
      const names = listParameter(parameters, 'models');
      const examples = opened.input(
        'examples',
        heldOutAnswers(numberParameter(parameters, 'prompts')),
      );
      const outcome: Counted = { samples: {}, summary: {} };
      for (const [i, name] of names.entries()) {
        const found = await sampledPrompts(
          opened,
          context,
          name,
          examples,
          { samples, temperature },
          {
            signal,
            onProgress: ({ done, total }) =>
              onProgress?.({ done: i * total + done, total: names.length * total }),
          },
        );
        count(outcome, name, found, sizes);
      }
      const models = new Map(names.map((name) => [name, opened.model(name)]));
      const greedy = await rightAnswers(context, models, examples.length, signal);
      for (const [name, marked] of greedy)
        outcome.summary[`greedy.${name}`] = proportionInterval(
          marked.filter(Boolean).length,
          marked.length,
        );
      for (const [verifier, passes] of Object.entries(verifiers)) {
        const passed = examples.filter(({ prompt, answer }) => passes(prompt, answer)).length;
        outcome.summary[`passes-true.${verifier}`] = proportionInterval(passed, examples.length);
      }
      return { ...outcome, inputs: opened.inputs, artefacts: opened.artefacts };
    }),
};

interface Counted {
  readonly samples: Record<string, readonly number[]>;
  readonly summary: Record<string, Estimate>;
}

/** Adds one model's counts, prompt by prompt, and what they come to. */
function count(
  { samples, summary }: Counted,
  name: string,
  prompts: readonly (readonly JudgedSample[])[],
  sizes: readonly number[],
): void {
  const distinct = prompts.map((own) => new Set(own.map(({ text }) => text)).size);
  samples[`${name}.right`] = prompts.map((own) => own.filter(({ right }) => right).length);
  samples[`${name}.distinct`] = distinct;
  summary[`distinct.${name}`] = meanInterval(distinct, 'count');
  for (const n of sizes) {
    for (const choice of choices) {
      const right = prompts.map((own) => chosenRight(own, choice, n));
      summary[`${choice}.${name}.${n}`] = meanInterval(right, 'ratio');
    }
    summary[`independent.${name}.${n}`] = bootstrapInterval({
      n: prompts.length,
      statistic: (places) =>
        independentRight(
          Array.from(places, (at) => prompts[at] ?? []),
          n,
        ),
      unit: 'ratio',
      random: seededRandom(1979),
    });
  }
  const wrong = prompts.flat().filter(({ right }) => !right);
  for (const verifier of ['legal', 'fitting'] as const) {
    const passed = wrong.filter((sample) => sample[verifier]).length;
    if (wrong.length > 0)
      summary[`passes-wrong.${verifier}.${name}`] = proportionInterval(passed, wrong.length);
  }
}
