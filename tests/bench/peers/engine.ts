// The book's own ways of decoding: an answer in one run of one graph, and the graph of plain operators
// called once a token, its cache passed through JavaScript each time.
import { modelBytes } from '#src/graph/model-bytes.ts';
import type { Runtime } from '#src/runtime/runtime.ts';
import { filledCacheFeeds, nextCacheFeeds } from '#src/tutor/decode/cache-feeds.ts';
import { plainGraph } from '#src/tutor/decode/plain-graph.ts';
import { argMax } from '#src/tutor/reference/kernels.ts';
import { openTutor } from '#src/tutor/tutor.ts';
import type { Weights } from '#src/tutor/weights.ts';
import type { Peer } from './peer.ts';

/** `generate`: prefill and an in-graph loop. */
export function openGenerate(runtime: Runtime, weights: Weights): Peer {
  const tutor = openTutor(runtime, weights);
  return {
    name: 'generate',
    answer: (prompt, count) => tutor.generate(prompt, { limit: count, throughEnd: true }),
    dispose: () => tutor.dispose(),
  };
}

/** `plain`: one run a token, the prompt's tokens too; the most likely token is found in JavaScript. */
export async function openPlain(runtime: Runtime, weights: Weights): Promise<Peer> {
  const { config } = weights;
  const session = await runtime.createSession(modelBytes(plainGraph(weights)));
  return {
    name: 'plain',
    async answer(prompt, count) {
      let caches = filledCacheFeeds(config);
      const answer: number[] = [];
      for (let at = 0; at < prompt.length + count - 1; at++) {
        const token = BigInt(prompt[at] ?? answer.at(-1) ?? 0);
        const results = await session.run({
          tokens: { type: 'int64', shape: [1, 1], data: BigInt64Array.of(token) },
          last: { type: 'int32', shape: [1], data: Int32Array.of(at) },
          ...caches,
        });
        caches = nextCacheFeeds(config, results);
        if (at >= prompt.length - 1) answer.push(argMax(results['logits']?.data as Float32Array));
      }
      return answer;
    },
    dispose: () => session.dispose(),
  };
}
