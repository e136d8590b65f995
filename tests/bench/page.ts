// The bench's page: every peer with the same weights, one thread, interleaved in one sitting.
// `npm run bench` opens it and calls `runBench`.

import plainWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import threadedWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import { performanceClock } from '#src/measure/clock.ts';
import { measureSubjects } from '#src/measure/measure-subjects.ts';
import { calibrateTick } from '#src/measure/tick.ts';
import { createWebRuntime } from '#src/runtime/web-runtime.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { readWeights } from '#src/tutor/weights.ts';
import { openGenerate, openPlain } from './peers/engine.ts';
import { openJaxJs } from './peers/jax-js.ts';
import type { Peer } from './peers/peer.ts';
import { openPlainJs } from './peers/plain-js.ts';
import { openTfjs } from './peers/tfjs.ts';

const PROMPT_TOKENS = 12;
/** Tokens of the long answer; the short one has 1, and decoding is their difference. */
const ANSWER_TOKENS = 16;
const AGREEMENT_PROMPTS = 20;

declare global {
  interface Window {
    runBench: typeof runBench;
  }
}

/** Measures every peer; `rounds` samples of each, of at least `sampleSeconds`. */
async function runBench({ rounds, seed, sampleSeconds }: BenchRequest) {
  const bytes = new Uint8Array(await (await fetch('tutor.safetensors')).arrayBuffer());
  const weights = readWeights(bytes, 'tutor.safetensors');
  const runtime = await createWebRuntime({ threads: 1 });
  const peers: Peer[] = [
    openGenerate(runtime, weights),
    await openPlain(runtime, weights),
    openPlainJs(weights),
    await openJaxJs(weights),
    await openTfjs(weights, {
      'tfjs-backend-wasm.wasm': plainWasm,
      'tfjs-backend-wasm-simd.wasm': simdWasm,
      'tfjs-backend-wasm-threaded-simd.wasm': threadedWasm,
    }),
  ];
  const random = seededRandom(seed);
  const prompts = Array.from({ length: AGREEMENT_PROMPTS }, () =>
    Array.from({ length: PROMPT_TOKENS }, () => Math.floor(random() * weights.config.vocabulary)),
  );
  const agreement = await agreements(peers, prompts);

  const clock = performanceClock(performance);
  const tick = calibrateTick(clock);
  const prompt = prompts[0] ?? [];
  const subjects = peers.flatMap((peer) =>
    [1, ANSWER_TOKENS].map((count) => ({
      name: `${peer.name}.${count}`,
      async run(times: number) {
        let answer: readonly number[] = [];
        for (let i = 0; i < times; i++) answer = await peer.answer(prompt, count);
        return answer;
      },
    })),
  );
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
  const bench = { clock, tick, random, pause };
  const sitting = await measureSubjects(subjects, bench, {
    rounds,
    minimumSampleSeconds: sampleSeconds,
  });
  const seconds = Object.fromEntries(sitting.subjects.map((each) => [each.name, each.seconds]));
  return {
    agreement,
    promptTokens: PROMPT_TOKENS,
    peers: Object.fromEntries(
      peers.map(({ name }) => {
        const first = seconds[`${name}.1`] ?? [];
        const whole = seconds[`${name}.${ANSWER_TOKENS}`] ?? [];
        const decode = whole.map((time, i) => (time - (first[i] ?? 0)) / (ANSWER_TOKENS - 1));
        return [name, { first: [...first], decode }];
      }),
    ),
    environment: {
      userAgent: navigator.userAgent,
      cores: navigator.hardwareConcurrency,
      isolated: crossOriginIsolated,
      tickSeconds: tick.typical,
      engine: `${runtime.name} ${runtime.version}`,
      weights: weights.sha256,
      config: weights.config,
    },
  };
}

interface BenchRequest {
  readonly rounds: number;
  readonly seed: number;
  readonly sampleSeconds: number;
}

/** How many prompts each peer continues exactly as the plain forward does. */
async function agreements(peers: readonly Peer[], prompts: readonly number[][]) {
  const counts: Record<string, number> = {};
  const reference = peers.find(({ name }) => name === 'plain-js');
  for (const prompt of prompts) {
    const expected = await reference?.answer(prompt, ANSWER_TOKENS);
    for (const peer of peers) {
      const same = `${await peer.answer(prompt, ANSWER_TOKENS)}` === `${expected}`;
      counts[peer.name] = (counts[peer.name] ?? 0) + Number(same);
    }
  }
  return { prompts: prompts.length, same: counts };
}

window.runBench = runBench;
