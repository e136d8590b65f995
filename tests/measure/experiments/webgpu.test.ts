// The second engine is a fake adapter's: the first one's graphs at another price. What it computes is real.
import { describe, expect, it } from 'vitest';
import { webgpu } from '#src/measure/experiments/webgpu.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { ladderOf } from '#src/measure/scale-ladder.ts';
import { EngineProblem } from '#src/runtime/engine-problem.ts';
import type { Runtime } from '#src/runtime/runtime.ts';
import { pricedContext, type Run } from './priced-engine.ts';
import { FAKE_CLOCK } from './priced-ladder.ts';

const parameters = { rounds: 30, rungs: '32x1' };
const [size] = ladderOf(['32x1']).map((rung) => rung.parameters);

/** Answers, steps and passes by what they are fed, in seconds of the first engine. */
function price({ inputs }: Run): number {
  if (inputs.includes('further')) return 400e-6;
  return inputs.includes('tokens.0') ? 900e-6 : 100e-6;
}

/** A context whose second engine computes the same, each run so many times over. */
function withGraphics(times: number, change: (runtime: Runtime) => Runtime = (same) => same) {
  const context = pricedContext(price);
  const { engine } = context;
  if (!engine) throw new Error('no engine');
  const { runtime } = engine;
  const slower: Runtime = {
    ...runtime,
    async createSession(bytes) {
      const session = await runtime.createSession(bytes);
      return {
        ...session,
        async run(feeds) {
          for (let turn = 1; turn < times; turn++) await session.run(feeds);
          return session.run(feeds);
        },
      };
    },
  };
  return { ...context, graphics: async () => change(slower) };
}

describe('the comparison with a graphics processor', () => {
  it('tells the times of answers, steps and a large pass, and that the text is the same', async () => {
    const record = await runExperiment(webgpu, withGraphics(3), { parameters });
    expect(record.status).toBe('valid');
    const value = (key: string) => record.summary[key]?.value ?? Number.NaN;
    expect([
      value('answer.wasm') * 1e6,
      value('answer.ratio'),
      value('step.ratio'),
      value(`pass.wasm.${size}`) * 1e6,
      value(`pass.ratio.${size}`),
      value('identical'),
    ]).toBeAllclose([400, 3, 3, 900, 3, 1], FAKE_CLOCK);
    expect(value('start')).toBeGreaterThan(0.02);
  });

  it('counts an answer that differs', async () => {
    const context = withGraphics(1, (runtime) => ({
      ...runtime,
      async createSession(bytes) {
        const session = await runtime.createSession(bytes);
        return {
          ...session,
          async run(feeds) {
            const found = await session.run(feeds);
            const first = found['first'];
            return first?.type === 'int64'
              ? { ...found, first: { ...first, data: first.data.map((token) => token + 1n) } }
              : found;
          },
        };
      },
    }));
    const record = await runExperiment(webgpu, context, { parameters });
    expect(record.summary['identical']?.value).toBe(0);
  });

  it('compares single steps where the second engine refuses the graph of whole answers', async () => {
    const context = withGraphics(2, (runtime) => ({
      ...runtime,
      async createSession(bytes) {
        if (Buffer.from(bytes).includes('further'))
          throw new EngineProblem({ kind: 'refused-graph', message: 'no kernel for Loop' });
        return runtime.createSession(bytes);
      },
    }));
    const { summary } = await runExperiment(webgpu, context, { parameters });
    expect(Object.keys(summary).filter((key) => key.startsWith('answer'))).toEqual([]);
    expect([summary['step.ratio']?.value ?? 0]).toBeAllclose([2], FAKE_CLOCK);
  });

  it('says what it needs where there is no graphics processor', async () => {
    await expect(runExperiment(webgpu, pricedContext(price), { parameters })).rejects.toThrow(
      /give the context graphics/,
    );
  });
});
