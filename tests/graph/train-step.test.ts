import { describe, expect, it } from 'vitest';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { meanSquaredError } from '#src/graph/ops/loss.ts';
import { linear } from '#src/graph/ops/matmul.ts';
import { parameterLayout } from '#src/graph/parameter-layout.ts';
import { hyperparameters, trainStep } from '#src/graph/train-step.ts';
import type { Feeds } from '#src/runtime/runtime.ts';
import { seededRandom, uniform } from './random.ts';
import { floats, runtime } from './run-graph.ts';

// A linear regression y = x w + b: 6 points, 3 features, 2 outputs.
const [N, IN, OUT] = [6, 3, 2];
const layout = parameterLayout([
  { name: 'b', shape: [OUT] },
  { name: 'w', shape: [IN, OUT] },
]);
const BATCH = {
  x: { type: 'float32', shape: [N, IN] },
  y: { type: 'float32', shape: [N, OUT] },
} as const;
const RATES = { learningRate: 0.05, weightDecay: 0.1 };

function regression(clipNorm: number) {
  return trainStep({
    layout,
    inputs: BATCH,
    clipNorm,
    loss: (g, { w, b }, { x, y }) => {
      if (!w || !b) throw new Error('no parameters');
      return meanSquaredError(g, linear(g, x, w, b), y);
    },
  });
}

const random = seededRandom(11);
const start = uniform(random, layout.size, -1, 1);
const x = uniform(random, N * IN, -1, 1);
const y = uniform(random, N * OUT, -1, 1);
const batch: Feeds = { x: floats([N, IN], x), y: floats([N, OUT], y) };

interface Training {
  readonly parameters: Float32Array;
  readonly losses: number[];
  readonly norms: number[];
}

async function train(steps: number, clipNorm: number): Promise<Training> {
  const session = await runtime.createSession(modelBytes(regression(clipNorm)), { threads: 1 });
  const vector = (data: Float32Array) => floats([layout.size], data);
  let state: Feeds = {
    parameters: vector(start),
    firstMoment: vector(new Float32Array(layout.size)),
    secondMoment: vector(new Float32Array(layout.size)),
  };
  const losses: number[] = [];
  const norms: number[] = [];
  for (let step = 1; step <= steps; step++) {
    const hyper = floats([4], hyperparameters({ ...RATES, step }));
    const results = await session.run({ ...state, ...batch, hyper });
    losses.push(Number(results.loss?.data[0]));
    norms.push(Number(results.gradientNorm?.data[0]));
    state = {
      parameters: vector(results.newParameters?.data as Float32Array),
      firstMoment: vector(results.newFirstMoment?.data as Float32Array),
      secondMoment: vector(results.newSecondMoment?.data as Float32Array),
    };
  }
  await session.dispose();
  return { parameters: state.parameters?.data as Float32Array, losses, norms };
}

/** The same training by hand in float64: gradient of the regression, clip, AdamW. */
function trainPlainly(steps: number, clipNorm: number): Training {
  let p: readonly number[] = Array.from(start);
  let m: readonly number[] = p.map(() => 0);
  let v = m;
  const losses: number[] = [];
  const norms: number[] = [];
  for (let step = 1; step <= steps; step++) {
    const { loss, gradient } = regressionGradient(p);
    const norm = Math.hypot(...gradient);
    losses.push(loss);
    norms.push(norm);
    const clipped = gradient.map((g) => g * Math.min(1, clipNorm / norm));
    m = m.map((mean, i) => 0.9 * mean + 0.1 * (clipped[i] ?? 0));
    v = v.map((mean, i) => 0.98 * mean + 0.02 * (clipped[i] ?? 0) ** 2);
    const [mean, variance] = [m, v];
    p = p.map((value, i) => {
      const decay = i >= OUT ? RATES.learningRate * RATES.weightDecay : 0; // b, then w
      const deviation = Math.sqrt((variance[i] ?? 0) / (1 - 0.98 ** step)) + 1e-8;
      const change = (mean[i] ?? 0) / (1 - 0.9 ** step) / deviation;
      return value * (1 - decay) - RATES.learningRate * change;
    });
  }
  return { parameters: Float32Array.from(p), losses, norms };
}

/** Mean squared error of the regression and its gradient, written out. */
function regressionGradient(p: readonly number[]): { loss: number; gradient: number[] } {
  const gradient = p.map(() => 0);
  const addTo = (i: number, value: number) => {
    gradient[i] = (gradient[i] ?? 0) + value;
  };
  let loss = 0;
  for (const [cell, target] of y.entries()) {
    const [n, j] = [Math.floor(cell / OUT), cell % OUT];
    const row = Array.from(x.subarray(n * IN, (n + 1) * IN));
    const guess = row.reduce((sum, xi, i) => sum + xi * (p[OUT + i * OUT + j] ?? 0), p[j] ?? 0);
    loss += (guess - target) ** 2 / (N * OUT);
    const byGuess = (2 * (guess - target)) / (N * OUT);
    addTo(j, byGuess);
    for (const [i, xi] of row.entries()) addTo(OUT + i * OUT + j, byGuess * xi);
  }
  return { loss, gradient };
}

describe.each([
  { what: 'with clipping', clipNorm: 0.2 },
  { what: 'below the clipping norm', clipNorm: 100 },
])('$what', ({ clipNorm }) => {
  it('equals AdamW written by hand', async () => {
    const [graph, plain] = [await train(20, clipNorm), trainPlainly(20, clipNorm)];
    const because = 'float32 against float64 over 20 steps; AdamW divides by small deviations';
    expect(graph.parameters).toBeAllclose(plain.parameters, { atol: 1e-5, because });
    expect(graph.losses).toBeAllclose(plain.losses, { rtol: 1e-5, because });
    expect(graph.norms).toBeAllclose(plain.norms, { rtol: 1e-4, because });
  });

  it('lowers the loss', async () => {
    const { losses } = await train(60, clipNorm);
    expect(losses.at(-1)).toBeLessThan(0.6 * (losses[0] ?? 0));
  });
});

it('gives the same bits again', async () => {
  expect(await train(30, 1)).toEqual(await train(30, 1));
});

it('refuses a parameter the loss does not use, naming it', () => {
  const build = () =>
    trainStep({
      layout,
      inputs: BATCH,
      loss: (g, { w }, { x, y }) => {
        if (!w) throw new Error('no parameters');
        return meanSquaredError(g, linear(g, x, w), y);
      },
    });
  expect(build).toThrow('the loss does not depend on "parameter.b.0"');
});

it('reports metrics beside the loss', async () => {
  const graph = trainStep({
    layout,
    inputs: BATCH,
    loss: (g, { w, b }, { x, y }) => {
      if (!w || !b) throw new Error('no parameters');
      const guess = linear(g, x, w, b);
      return { loss: meanSquaredError(g, guess, y), metrics: { guess } };
    },
  });
  expect(graph.outputs.map(({ name }) => name)).toContain('guess');
});

it('counts steps from 1', () => {
  expect(hyperparameters({ ...RATES, step: 1 })).toBeAllclose([0.05, 0.1, 10, 50], {
    rtol: 1e-6,
    because: 'rounded to float32',
  });
  expect(() => hyperparameters({ ...RATES, step: 0 })).toThrow('step 0: steps are counted from 1');
});
