// The tutor on a kernel of its own beside ONNX Runtime’s graph: a token of each, taken in turns; what checking five
// positions costs where no operator is dispatched; and what int8 costs and saves where its bytes are read as they lie.

import { decodeKernelBytes } from '#src/runtime/kernel/decode-kernel.ts';
import { generatedTokens, generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import { type KernelSession, openKernel } from '#src/tutor/kernel/kernel-session.ts';
import type { Subject } from '../bench.ts';
import { counted } from '../border-bytes.ts';
import { graphSubject } from '../engine-subjects.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, numberParameter } from '../experiment.ts';
import { secondsBetween } from '../longer-run.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { sha256Hex } from '../record.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { withEngine } from '../with-engine.ts';

/** Tokens of the longer answers; the shorter have one. */
const LONG = 16;
/** Where in the window passes are timed, and over how many positions a draft of four is checked. */
const POSITION = 16;
const CHECKED = 5;

/**
 * Summary: `token.generate`, `token.kernel`, `token.int8` (s, a later token of an answer); `ratio.kernel` and `ratio.int8`
 * (against `generate`); `verify.kernel` and `verify.int8` (five positions against one, each on its own); `int8.1` and
 * `int8.5` (int8 against float32 on the kernel); `identical.kernel`, `identical.int8` (answers that are `generate`’s);
 * `bytes.int8` (matrices in int8 over float32).
 */
export const ownKernel: Experiment = {
  id: 'own-kernel',
  version: 1,
  needsEngine: true,
  models: ['tutor'],
  timed: true,
  defaults: { rounds: 96 },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const weights = opened.model('tutor');
      const { config } = weights;
      const rounds = numberParameter(parameters, 'rounds');
      opened.artefacts['kernel'] = sha256Hex(decodeKernelBytes());
      const kernel = await openKernel(weights);
      const int8 = await openKernel(weights, { int8: true });
      const generate = await opened.graph('generate', () => generateGraph(weights));
      const prompts = opened.prompts((all) =>
        all.filter(({ length }) => length <= config.context - LONG + 1),
      );
      const same = { kernel: 0, int8: 0 };
      for (const prompt of prompts) {
        await context.bench.pause();
        following.signal?.throwIfAborted();
        const limit = config.context - prompt.length;
        const feeds = generateFeeds(config, prompt, limit, opened.end);
        const written = generatedTokens(await generate.run(feeds)).join();
        const options = { end: opened.end, limit };
        if (kernel.generate(prompt, options).join() === written) same.kernel++;
        if (int8.generate(prompt, options).join() === written) same.int8++;
      }
      const subjects = [1, LONG].flatMap((tokens): Subject[] => [
        graphSubject(
          `generate.x${tokens}`,
          generate,
          prompts.map((prompt) => generateFeeds(config, prompt, tokens, -1)),
        ),
        answerSubject(`kernel.x${tokens}`, kernel, prompts, tokens),
        answerSubject(`int8.x${tokens}`, int8, prompts, tokens),
      ]);
      for (const [name, session] of [
        ['kernel', kernel],
        ['int8', int8],
      ] as const)
        for (const positions of [1, CHECKED]) subjects.push(passSubject(name, session, positions));
      const sitting = await measureSubjects(subjects, context.bench, { rounds, ...following });

      const samples = (name: string) => samplesOf(sitting, name);
      const token = (name: string) =>
        secondsBetween(samples(`${name}.x1`), samples(`${name}.x${LONG}`), LONG - 1);
      const summary: Record<string, Estimate> = {};
      for (const name of ['generate', 'kernel', 'int8'] as const) {
        const step = (samples(`${name}.x1`).step + samples(`${name}.x${LONG}`).step) / (LONG - 1);
        summary[`token.${name}`] = quantileInterval(token(name), { unit: 'second', step });
        if (name === 'generate') continue;
        summary[`ratio.${name}`] = pairedRatio(token('generate'), token(name));
        summary[`verify.${name}`] = timeRatio(
          samples(`${name}.pass1`),
          samples(`${name}.pass${CHECKED}`),
        );
        summary[`identical.${name}`] = proportionInterval(same[name], prompts.length);
      }
      for (const positions of [1, CHECKED])
        summary[`int8.${positions}`] = timeRatio(
          samples(`kernel.pass${positions}`),
          samples(`int8.pass${positions}`),
        );
      summary['bytes.int8'] = counted(int8.weightBytes / kernel.weightBytes, 'ratio');
      return {
        samples: sittingSamples(sitting),
        summary,
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

/** Answers of so many tokens, the next prompt every round. */
function answerSubject(
  name: string,
  session: KernelSession,
  prompts: readonly (readonly number[])[],
  tokens: number,
): Subject {
  let prompt = prompts[0] ?? [];
  return {
    name,
    turn(round) {
      prompt = prompts[round % prompts.length] ?? prompt;
    },
    run(times) {
      let last: unknown;
      for (let time = 0; time < times; time++)
        last = session.generate(prompt, { end: -1, limit: tokens });
      return last;
    },
  };
}

/** Passes over so many positions, logits of each. */
function passSubject(name: string, session: KernelSession, positions: number): Subject {
  const tokens = Array.from({ length: positions }, (_, i) => 1 + i);
  return {
    name: `${name}.pass${positions}`,
    run(times) {
      for (let time = 0; time < times; time++) session.forward(tokens, POSITION, 0);
      return session.chosen(0);
    },
  };
}
