// The same thing measured against itself (A/A): whatever ratio comes out is the noise of this machine,
// and no gain smaller than that can be claimed on it. Once on plain arithmetic and, where there is an
// engine, once on the tutor's step; each interleaved and hot.
import { openTutor } from '#src/tutor/tutor.ts';
import type { Bench, Following, Subject } from '../bench.ts';
import type { EngineContext } from '../engine-context.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, modelOf, numberParameter, type Outcome } from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import { measurePair, timeRatio } from '../measure-pair.ts';
import type { Schedule } from '../order.ts';
import { noiseFloorEstimate } from '../statistics/noise-floor.ts';

const SCHEDULES: readonly Schedule[] = ['interleaved', 'hot'];

/**
 * Summary: `<subject>.<schedule>` (ratio of a thing to itself; subject kernel or step) and `floor`, the
 * noise floor of the interleaved step, or of the kernel where no engine is given.
 */
export const noiseFloorExperiment: Experiment = {
  id: 'noise-floor',
  version: 1,
  needsEngine: false,
  timed: true,
  defaults: { rounds: 96 },
  async run({ bench, engine }, parameters, following) {
    const rounds = numberParameter(parameters, 'rounds');
    const [first = {}, second = {}] = followingParts(following, engine ? 2 : 1);
    const kernel = await againstItself(kernelSubject(), bench, { rounds, ...first });
    if (!engine) return { ...kernel, artefacts: {} };
    const opened = await openStep(engine);
    const step = await againstItself(opened.subject, bench, { rounds, ...second });
    await opened.dispose();
    return {
      samples: { ...kernel.samples, ...step.samples },
      summary: { ...kernel.summary, ...step.summary },
      artefacts: { tutor: opened.sha256 },
    };
  },
};

async function againstItself(
  subject: Subject,
  bench: Bench,
  { rounds, ...following }: Following & { readonly rounds: number },
): Promise<Pick<Outcome, 'samples' | 'summary'>> {
  const parts = followingParts(following, SCHEDULES.length);
  const samples: Record<string, readonly number[]> = {};
  const summary: Record<string, Estimate> = {};
  for (const [part, schedule] of SCHEDULES.entries()) {
    const name = `${subject.name}.${schedule}`;
    const twins = [`${name}.a`, `${name}.b`].map((twin) => ({ ...subject, name: twin }));
    const [a = subject, b = subject] = twins;
    const pair = await measurePair(a, b, bench, { rounds, schedule, ...parts[part] });
    samples[a.name] = pair.a.seconds;
    samples[b.name] = pair.b.seconds;
    const ratio = timeRatio(pair.a, pair.b);
    summary[name] = ratio;
    if (schedule === 'interleaved') summary['floor'] = noiseFloorEstimate(ratio);
  }
  return { samples, summary };
}

/** A dot product of two fixed vectors of 4 096 numbers: 32 KiB, in a near cache. */
function kernelSubject(): Subject {
  const x = Float32Array.from({ length: 4096 }, (_, i) => Math.sin(i));
  const y = Float32Array.from({ length: 4096 }, (_, i) => Math.cos(i));
  return {
    name: 'kernel',
    run(times) {
      let sum = 0;
      for (let time = 0; time < times; time++)
        for (let i = 0; i < x.length; i++) sum += (x[i] ?? 0) * (y[i] ?? 0);
      return sum;
    },
  };
}

/** One token of the tutor after a prompt, always the same. */
async function openStep(engine: EngineContext) {
  const weights = modelOf(engine, 'tutor');
  const tutor = openTutor(engine.runtime, weights);
  const prompt = engine.prompts[0] ?? [];
  const { state } = await tutor.prefill(prompt);
  const token = prompt.at(-1) ?? 0;
  const subject: Subject = {
    name: 'step',
    async run(times) {
      let last: unknown;
      for (let time = 0; time < times; time++) last = await tutor.step(state, token);
      return last;
    },
  };
  return { subject, sha256: weights.sha256, dispose: () => tutor.dispose() };
}
