import { expect, test } from 'vitest';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { textEndFeeds, textEndGraph } from '#src/measure/text-end-graph.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { smallWeights } from '../tutor/small-models.ts';

test.each([true, false])('takes as many turns as it is told, cache: %s', async (cached) => {
  const where = { length: 9, cached };
  const session = await createNodeRuntime().createSession(
    modelBytes(textEndGraph(smallWeights(4), where)),
  );
  const read = async (times: number) =>
    Array.from((await session.run(textEndFeeds(where, times)))['read']?.data ?? [], Number);
  const [none, one, three] = [await read(0), await read(1), await read(3)];
  expect(none).toHaveLength(cached ? 1 : 9);
  if (cached) expect(one).toHaveLength(1);
  // Without a cache the text moves on by a token a turn.
  else expect([one.slice(0, -1), three.slice(0, 6)]).toEqual([none.slice(1), none.slice(3)]);
  await session.dispose();
});
