// Several sampled answers to one prompt: what goes into a `sampled` graph, and what comes out.
import type { Feeds, TensorValue } from '#src/runtime/runtime.ts';
import type { ModelConfig } from '../config.ts';
import type { Random } from '../random.ts';
import { uniformNumbers } from './sampling.ts';
import { int32, int64 } from './values.ts';

/** One sampled answer, up to and with its end token. */
export interface Sample {
  readonly tokens: readonly number[];
  /** Of the whole answer at temperature 1, nats. */
  readonly logProbability: number;
}

/** How answers are sampled. */
export interface SamplingOptions {
  /** B: answers. */
  readonly count: number;
  /** Above 0; the limit 0 is the greedy answer. */
  readonly temperature: number;
  readonly random: Random;
  readonly end: number;
}

/** Feeds that give `count` answers to a prompt [S], as long as the context lets them be. */
export function sampleFeeds(
  { context }: Pick<ModelConfig, 'context'>,
  prompt: readonly number[],
  { count, temperature, random, end }: SamplingOptions,
): Feeds {
  const length = prompt.length;
  const limit = context - length;
  if (length === 0 || limit < 1)
    throw new RangeError(`a prompt of ${length} tokens: the context holds ${context}`);
  const rows = Array.from({ length: count }, () => prompt).flat();
  return {
    tokens: int64(rows, [count, length]),
    last: int32(new Array(count).fill(length - 1), [count]),
    total: int32([length], []),
    further: int64([limit - 1], []),
    end: int64([end], []),
    temperature: { type: 'float32', shape: [], data: Float32Array.of(temperature) },
    uniforms: uniformNumbers(random, limit, count),
  };
}

/** The answers in a graph's results, each cut after its end token. */
export function samplesIn(results: Readonly<Record<string, TensorValue>>, end: number): Sample[] {
  const tokens = [...numbers(results['first']), ...numbers(results['rest'])];
  const chances = [
    ...numbers(results['firstLogProbability']),
    ...numbers(results['logProbabilities']),
  ];
  const count = results['first']?.data.length ?? 0;
  return Array.from({ length: count }, (_, row) => {
    const own = tokens.filter((_, i) => i % count === row);
    const stop = own.indexOf(end);
    const length = stop < 0 ? own.length : stop + 1;
    const logProbability = chances
      .filter((_, i) => i % count === row && i < length * count)
      .reduce((sum, chance) => sum + chance, 0);
    return { tokens: own.slice(0, length), logProbability };
  });
}

function numbers(tensor: TensorValue | undefined): number[] {
  return Array.from((tensor?.data ?? []) as ArrayLike<number | bigint>, Number);
}
