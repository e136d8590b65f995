import { expect, test } from 'vitest';
import { jsonHash } from '#src/measure/record.ts';
import { withEngine } from '#src/measure/with-engine.ts';
import type { GraphSession, Runtime } from '#src/runtime/runtime.ts';
import { stepGraph } from '#src/tutor/decode/step-graph.ts';
import { models, pricedContext } from './experiments/priced-engine.ts';

/** A context that counts the sessions which are open. */
function countedContext() {
  const context = pricedContext(() => 0);
  const engine = context.engine!;
  const open = new Set<GraphSession>();
  const runtime: Runtime = {
    ...engine.runtime,
    async createSession(...model) {
      const session = await engine.runtime.createSession(...model);
      const counted = {
        ...session,
        async dispose() {
          open.delete(counted);
          await session.dispose();
        },
      };
      open.add(counted);
      return counted;
    },
  };
  return { context: { ...context, engine: { ...engine, runtime } }, open };
}

test('closes what was opened when an experiment ends and when it fails', async () => {
  const { context, open } = countedContext();
  const use = (fails: boolean) =>
    withEngine(context, undefined, async (opened) => {
      await opened.graph('step', () => stepGraph(opened.model('tutor')));
      await opened.tutor('draft-random').prefill([1, 2]);
      expect(open.size).toBe(2);
      if (fails) throw new Error('in the middle');
      return opened.artefacts;
    });
  const artefacts = await use(false);
  expect(open.size).toBe(0);
  expect(artefacts).toEqual({
    tutor: models.tutor.sha256,
    'draft-random': models['draft-random'].sha256,
    'graph.step': expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  await expect(use(true)).rejects.toThrow('in the middle');
  expect(open.size).toBe(0);
});

test('closes a graph before the end where asked, and only once', async () => {
  const { context, open } = countedContext();
  await withEngine(context, undefined, async (opened) => {
    const session = await opened.graph('step', () => stepGraph(opened.model('tutor')));
    await opened.close(session);
    expect(open.size).toBe(0);
    await opened.close(session);
  });
});

test('hashes another graph differently', async () => {
  const { context } = countedContext();
  const artefacts = await withEngine(context, undefined, async (opened) => {
    await opened.graph('every', () => stepGraph(opened.model('tutor'), 'every'));
    await opened.graph('last', () => stepGraph(opened.model('tutor'), 'last'));
    return opened.artefacts;
  });
  expect(artefacts['graph.every']).not.toBe(artefacts['graph.last']);
});

test('opens no graph after an abort', async () => {
  const { context, open } = countedContext();
  const run = withEngine(context, AbortSignal.abort(), (opened) =>
    opened.graph('step', () => stepGraph(opened.model('tutor'))),
  );
  await expect(run).rejects.toThrow(/abort/i);
  expect(open.size).toBe(0);
});

test('names the models there are, and asks for an engine where there is none', async () => {
  const { context } = countedContext();
  const unknown = withEngine(context, undefined, async (opened) => opened.model('tutro'));
  await expect(unknown).rejects.toThrow(/no model tutro: there are tutor, draft-same/);
  const without = withEngine({ ...context, engine: undefined }, undefined, async () => 1);
  await expect(without).rejects.toThrow(/give the context an engine/);
});

test('closes the rest when one cannot be closed, and reports why the experiment failed', async () => {
  const { context, open } = countedContext();
  const engine = context.engine!;
  let first = true;
  const runtime: Runtime = {
    ...engine.runtime,
    async createSession(...model) {
      const session = await engine.runtime.createSession(...model);
      if (!first) return session;
      first = false;
      const stuck = async () => {
        await session.dispose();
        throw new Error('cannot be closed');
      };
      return { ...session, dispose: stuck };
    },
  };
  const run = (fails: boolean) => {
    first = true;
    return withEngine({ ...context, engine: { ...engine, runtime } }, undefined, async (opened) => {
      await opened.graph('every', () => stepGraph(opened.model('tutor'), 'every'));
      await opened.graph('last', () => stepGraph(opened.model('tutor'), 'last'));
      if (fails) throw new Error('in the middle');
    });
  };
  await expect(run(true)).rejects.toThrow('in the middle');
  expect(open.size).toBe(0);
  await expect(run(false)).rejects.toThrow('cannot be closed');
  expect(open.size).toBe(0);
});

test('notes the hash of the prompts that were chosen, not of those there are', async () => {
  const { context } = countedContext();
  const { prompts } = context.engine!;
  const inputs = await withEngine(context, undefined, async (opened) => {
    expect(opened.prompts((all) => all.slice(1, 3))).toEqual(prompts.slice(1, 3));
    expect(opened.input('filled', 20)).toBe(20);
    return opened.inputs;
  });
  expect(inputs).toEqual({ prompts: jsonHash(prompts.slice(1, 3)), filled: jsonHash(20) });
  expect(inputs['prompts']).not.toBe(jsonHash(prompts));
});

test('gives the runtime of its context, for what is run beside graphs and tutors', async () => {
  const { context } = countedContext();
  const runtime = await withEngine(context, undefined, async (opened) => opened.runtime);
  expect(runtime).toBe(context.engine.runtime);
});
