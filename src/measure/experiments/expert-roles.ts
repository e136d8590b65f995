// What the experts of trained mixtures have become: how evenly tokens are spread, what an expert tells of language,
// construction and tense, and how much of that the word alone would tell; and what answers survive where experts have few
// places or tokens take as many as they are unsure. Counts in plain TypeScript; no clock.
import type { ModelConfig } from '#src/tutor/config.ts';
import type { Example } from '#src/tutor/corpus/example.ts';
import { seededRandom } from '#src/tutor/random.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { counted } from '../border-bytes.ts';
import { type CrowdedAnswers, crowdedAnswers, type RoutedToken } from '../crowded-answers.ts';
import type { Estimate } from '../estimate.ts';
import {
  type Experiment,
  type ExperimentContext,
  listParameter,
  numberParameter,
} from '../experiment.ts';
import { guessedSets, labelKinds, labelOf, labelsOf } from '../expert-labels.ts';
import { heldOutAnswers } from '../held-out-answers.ts';
import { answersLost, rightAnswers } from '../right-answers.ts';
import { bootstrapInterval } from '../statistics/bootstrap-interval.ts';
import { toldBeyondChance } from '../statistics/mutual-information.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { withEngine } from '../with-engine.ts';

const SHUFFLE_SEED = 11;

/**
 * Summary, of held-out prompts with their true answers: `right.<model>` (share wholly right), `gain.<mixture>` (that of the mixture
 * less that of its dense control, the same prompts), `largest.<mixture>` (share of choices of the busiest expert),
 * `told.<mixture>.<kind>` (share of the label's entropy that a token's expert tells beyond chance; labels shuffled between
 * prompts), `beyond.<mixture>.<kind>` (the same once the word is known, shuffled among tokens of the same word),
 * `guessed.<mixture>.word` and `.nothing` (sets of experts guessed by the commonest one of the word, of all),
 * `share.<mixture>.<label>.<expert>` (of the label's choices, experts from 1), and with places or mass in percent
 * `capacity.<mixture>.<percent>`, `dropped.<mixture>.<percent>`, `mass.<mixture>.<percent>` (shares right, dropped, right) and
 * `experts.<mixture>.<percent>` (experts a token).
 */
export const expertRoles: Experiment = {
  id: 'expert-roles',
  version: 1,
  needsEngine: true,
  models: ['tutor', 'draft', 'moe-4-2', 'small-moe-8-2'],
  timed: false,
  defaults: {
    prompts: 200,
    mixtures: 'moe-4-2,small-moe-8-2',
    controls: 'tutor,draft',
    capacities: '100,125,150,200',
    masses: '50,70,90',
    shuffles: 99,
  },
  run: (context, parameters, { signal, onProgress }) =>
    withEngine(context, signal, async (opened) => {
      const mixtures = listParameter(parameters, 'mixtures');
      const controls = listParameter(parameters, 'controls');
      const examples = opened.input(
        'judged',
        heldOutAnswers(numberParameter(parameters, 'prompts')),
      );
      const right = await rightAnswers(
        context,
        new Map([...new Set([...controls, ...mixtures])].map((name) => [name, opened.model(name)])),
        examples.length,
        signal,
      );
      const summary: Record<string, Estimate> = {};
      for (const [name, marked] of right)
        summary[`right.${name}`] = proportionInterval(marked.filter(Boolean).length, marked.length);
      const percents = {
        capacities: opened.input('capacities', listParameter(parameters, 'capacities').map(Number)),
        masses: opened.input('masses', listParameter(parameters, 'masses').map(Number)),
      };
      const passes = 1 + percents.capacities.length + percents.masses.length;
      let done = 0;
      for (const [at, name] of mixtures.entries()) {
        const [own = [], dense = []] = [right.get(name), right.get(controls[at] ?? '')];
        summary[`gain.${name}`] = answersLost(own, dense, seededRandom(SHUFFLE_SEED));
        Object.assign(
          summary,
          await routedFigures(context, opened.model(name), examples, {
            name,
            ...percents,
            shuffles: numberParameter(parameters, 'shuffles'),
            signal,
            passed: () => onProgress?.({ done: ++done, total: passes * mixtures.length }),
          }),
        );
      }
      return { samples: {}, summary, inputs: opened.inputs, artefacts: opened.artefacts };
    }),
};

interface Asked {
  readonly name: string;
  readonly capacities: readonly number[];
  readonly masses: readonly number[];
  readonly shuffles: number;
  readonly signal: AbortSignal | undefined;
  passed(): void;
}

async function routedFigures(
  { bench }: ExperimentContext,
  weights: Weights,
  examples: readonly Example[],
  { name, capacities, masses, shuffles, signal, passed }: Asked,
): Promise<Record<string, Estimate>> {
  const { experts, expertsPerToken } = weights.config as ModelConfig<'moe'>;
  const pause = async () => {
    await bench.pause();
    signal?.throwIfAborted();
  };
  const seen: RoutedToken[] = [];
  const room = { kind: 'capacity', factor: experts / expertsPerToken } as const;
  await crowdedAnswers(weights, examples, room, { pause, onRouted: (token) => seen.push(token) });
  passed();
  const summary = await roleFigures(weights, examples, seen, { name, shuffles, pause });
  for (const percent of capacities) {
    const rule = { kind: 'capacity', factor: percent / 100 } as const;
    const crowded = await crowdedAnswers(weights, examples, rule, { pause });
    const { kept, dropped } = crowded;
    summary[`capacity.${name}.${percent}`] = rightShare(crowded);
    summary[`dropped.${name}.${percent}`] = proportionInterval(dropped, kept + dropped);
    passed();
  }
  for (const percent of masses) {
    const rule = { kind: 'dynamic', threshold: percent / 100 } as const;
    const crowded = await crowdedAnswers(weights, examples, rule, { pause });
    summary[`mass.${name}.${percent}`] = rightShare(crowded);
    summary[`experts.${name}.${percent}`] = counted(crowded.kept / crowded.routed, 'count');
    passed();
  }
  return summary;
}

/** What became of the experts, by every token and layer as it was routed with room for all. */
async function roleFigures(
  { config }: Weights,
  examples: readonly Example[],
  seen: readonly RoutedToken[],
  {
    name,
    shuffles,
    pause,
  }: { readonly name: string; readonly shuffles: number; pause(): Promise<void> },
): Promise<Record<string, Estimate>> {
  const { experts, layers } = config as ModelConfig<'moe'>;
  const random = seededRandom(SHUFFLE_SEED);
  const sequences = examples.map(({ prompt, answer }) => [...prompt, ...answer]);
  const things = seen.map(({ text, position, layer, experts: chosen }) => ({
    owner: text,
    stratum: layers * (sequences[text]?.[position] ?? 0) + layer,
    kept: chosen.map((expert) => layer * experts + expert),
  }));
  const summary: Record<string, Estimate> = {
    [`largest.${name}`]: largest(things, examples.length, layers * experts),
  };
  const { byToken, byNothing, asked } = guessedSets(
    things.map(({ stratum, kept }) => ({ token: stratum, experts: kept })),
  );
  summary[`guessed.${name}.word`] = proportionInterval(byToken, asked);
  summary[`guessed.${name}.nothing`] = proportionInterval(byNothing, asked);
  for (const kind of labelKinds) {
    await pause();
    const labels = examples.map((example) => labelOf(example, kind));
    const counts = { kept: layers * experts, shuffled: labelsOf[kind].length };
    const pooled = things.map((thing) => ({ ...thing, stratum: 0 }));
    const options = { random, shuffles };
    summary[`told.${name}.${kind}`] = toldBeyondChance(pooled, labels, counts, {
      ...options,
      shuffle: 'owners',
    });
    summary[`beyond.${name}.${kind}`] = toldBeyondChance(things, labels, counts, {
      ...options,
      shuffle: 'within-strata',
    });
    if (kind === 'tense') continue; // the constructions say as much, and more
    for (const [label, text] of labelsOf[kind].entries()) {
      const own = things.filter(({ owner }) => labels[owner] === label).flatMap(({ kept }) => kept);
      for (let expert = 0; own.length > 0 && expert < layers * experts; expert++)
        summary[`share.${name}.${text}.${expert + 1}`] = proportionInterval(
          own.filter((one) => one === expert).length,
          own.length,
        );
    }
  }
  return summary;
}

/** The busiest expert's share of all choices: by bootstrap over the prompts. */
function largest(
  things: readonly { readonly owner: number; readonly kept: readonly number[] }[],
  owners: number,
  experts: number,
): Estimate {
  const counts = Array.from({ length: owners }, () => new Array<number>(experts).fill(0));
  for (const { owner, kept } of things) {
    const own = counts[owner];
    for (const expert of own ? kept : []) if (own) own[expert] = (own[expert] ?? 0) + 1;
  }
  return bootstrapInterval({
    n: owners,
    statistic: (places) => {
      const sums = new Array<number>(experts).fill(0);
      for (const place of places)
        for (let e = 0; e < experts; e++) sums[e] = (sums[e] ?? 0) + (counts[place]?.[e] ?? 0);
      return Math.max(...sums) / sums.reduce((sum, one) => sum + one, 0);
    },
    unit: 'ratio',
    random: seededRandom(SHUFFLE_SEED),
  });
}

function rightShare({ right }: CrowdedAnswers): Estimate {
  return proportionInterval(right.filter(Boolean).length, right.length);
}
