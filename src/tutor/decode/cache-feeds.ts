// A model's memory between two runs, as values: what one run hands out is what the next is fed.
import type { Feeds, TensorValue } from '#src/runtime/runtime.ts';
import type { ModelConfig } from '../config.ts';
import { cacheTensors } from './caches.ts';

/** A memory in which every number is `value`: 0 is an empty one. */
export function filledCacheFeeds(config: ModelConfig, value = 0): Feeds {
  return Object.fromEntries(
    cacheTensors(config).map(({ name, shape }) => {
      const length = shape.reduce((product, size) => product * size, 1);
      const data = new Float32Array(length).fill(value);
      return [`past.${name}`, { type: 'float32', shape, data } as const];
    }),
  );
}

/** The memory a run handed out, as feeds of the next. */
export function nextCacheFeeds(
  config: ModelConfig,
  results: Readonly<Record<string, TensorValue>>,
): Feeds {
  return Object.fromEntries(
    cacheTensors(config).map(({ name }) => [
      `past.${name}`,
      results[`present.${name}`] as TensorValue,
    ]),
  );
}
