// Many sampled answers to each of many prompts, and what choosing one of n of them comes to.
import { randomOrder } from '#src/core/random-order.ts';
import { bestOfN, independentPassAtN, passAtN } from '#src/core/test-time-compute.ts';
import type { Example } from '#src/tutor/corpus/example.ts';
import { sampledGraph } from '#src/tutor/decode/sampled-graph.ts';
import { type Sample, sampleFeeds, samplesIn } from '#src/tutor/decode/samples.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { finalAnswer } from '#src/tutor/scratchpad.ts';
import { fitsSentence, isLegal, type Verifier } from '#src/tutor/verify/verifiers.ts';
import type { Following } from './bench.ts';
import type { ExperimentContext } from './experiment.ts';
import type { OpenedEngine } from './with-engine.ts';

/** One answer, its steps apart, with what each judge says of it. */
export interface JudgedSample {
  /** The answer's tokens, joined: the same text, the same answer. */
  readonly text: string;
  readonly right: boolean;
  /** Of the whole text, steps included; nats. */
  readonly logProbability: number;
  readonly legal: boolean;
  readonly fitting: boolean;
  /** Tokens written, steps included. */
  readonly tokens: number;
}

/** Ways to choose one of n answers; `pass` stands for a judge who knows the right one. */
export const choices = ['pass', 'fitting', 'legal', 'likeliest', 'majority'] as const;
/** One of them. */
export type Choice = (typeof choices)[number];

/** Draws from one prompt's samples that the majority is decided by. */
const DRAWS = 32;

/** Samples every prompt `samples` times at one temperature; the seed decides every draw. */
export async function sampledPrompts(
  opened: OpenedEngine,
  { bench }: Pick<ExperimentContext, 'bench'>,
  name: string,
  examples: readonly Example[],
  { samples, temperature }: { readonly samples: number; readonly temperature: number },
  { signal, onProgress }: Following = {},
): Promise<JudgedSample[][]> {
  const weights = opened.model(name);
  const session = await opened.graph(`sampled.${name}`, () => sampledGraph(weights, samples));
  const random = seededRandom(2107);
  const found: JudgedSample[][] = [];
  for (const example of examples) {
    onProgress?.({ done: found.length, total: examples.length });
    await bench.pause();
    signal?.throwIfAborted();
    const options = { count: samples, temperature, random, end: opened.end };
    const results = await session.run(sampleFeeds(weights.config, example.prompt, options));
    found.push(
      samplesIn(results, opened.end).map(({ tokens, logProbability }) =>
        judgedSample(example, finalAnswer(weights.config, tokens), { tokens, logProbability }),
      ),
    );
  }
  await opened.close(session);
  return found;
}

/** What the judges say of one answer, taken out of what was written. */
export function judgedSample(
  { prompt, answer }: Pick<Example, 'prompt' | 'answer'>,
  own: readonly number[],
  { tokens, logProbability }: Sample,
): JudgedSample {
  return {
    text: own.join(),
    right: own.join() === answer.join(),
    logProbability,
    legal: isLegal(prompt, own),
    fitting: fitsSentence(prompt, own),
    tokens: tokens.length,
  };
}

/** Probability that the one chosen of n of these samples is right (of a majority: the share of some draws). */
export function chosenRight(samples: readonly JudgedSample[], choice: Choice, n: number): number {
  if (choice === 'majority') return majorityRight(samples, n);
  if (choice === 'pass') return passAtN({ samples: samples.length, right: rightOf(samples), n });
  const passes = choice === 'likeliest' ? () => 0 : (s: JudgedSample) => Number(s[choice]);
  return bestOfN(
    samples
      .toSorted((a, b) => passes(b) - passes(a) || b.logProbability - a.logProbability)
      .map(({ right }) => right),
    n,
  );
}

/** What pass@n would be if every sample of every prompt were as likely right as the mean one, independently. */
export function independentRight(prompts: readonly (readonly JudgedSample[])[], n: number): number {
  const samples = prompts.flat();
  return independentPassAtN(rightOf(samples) / samples.length, n);
}

/** Of one that passes, where any does, the likeliest: what a reader is shown. */
export function chosenOf<Sample extends { readonly logProbability: number }>(
  samples: readonly Sample[],
  passes: (sample: Sample) => boolean = () => true,
): Sample | undefined {
  const passing = samples.filter(passes);
  return (passing.length > 0 ? passing : samples).toSorted(
    (a, b) => b.logProbability - a.logProbability,
  )[0];
}

/** The judges that read an answer without knowing the right one. */
export const verifiers = { legal: isLegal, fitting: fitsSentence } as const satisfies Record<
  string,
  Verifier
>;

function rightOf(samples: readonly JudgedSample[]): number {
  return samples.filter(({ right }) => right).length;
}

function majorityRight(samples: readonly JudgedSample[], n: number): number {
  const random = seededRandom(2203);
  let right = 0;
  for (let draw = 0; draw < DRAWS; draw++)
    if (modeOf(randomOrder(samples, random, n))?.right) right++;
  return right / DRAWS;
}

/** The answer given most often; of those given as often, the one that came first. */
function modeOf(samples: readonly JudgedSample[]): JudgedSample | undefined {
  const groups = [...Map.groupBy(samples, ({ text }) => text).values()];
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0];
}
