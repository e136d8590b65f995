// The same thing measured against itself (A/A): whatever ratio comes out is the noise of this machine,
// and no gain smaller than that can be claimed on it. Once on plain arithmetic and, where there is an
// engine, once on the tutor's step; each interleaved and hot.
import type { Bench, Following, Subject } from '../bench.ts';
import { callSubject } from '../engine-subjects.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, numberParameter, type Outcome } from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects } from '../measure-subjects.ts';
import type { Schedule } from '../order.ts';
import { jsonHash } from '../record.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { noiseFloorEstimate } from '../statistics/noise-floor.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';

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
  async run(context, parameters, following) {
    const { bench, engine } = context;
    const rounds = numberParameter(parameters, 'rounds');
    const [first = {}, second = {}] = followingParts(following, engine ? 2 : 1);
    const vectors = kernelVectors();
    const inputs = { kernel: jsonHash(vectors) };
    const kernel = await againstItself(kernelSubject(vectors), bench, { rounds, ...first });
    if (!engine) return { ...kernel, inputs, artefacts: {} };
    return withEngine(context, following.signal, async (opened) => {
      const step = await againstItself(await stepSubject(opened), bench, { rounds, ...second });
      return {
        samples: { ...kernel.samples, ...step.samples },
        summary: { ...kernel.summary, ...step.summary },
        inputs: { ...inputs, ...opened.inputs },
        artefacts: opened.artefacts,
      };
    });
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
    const twins = ['a', 'b'].map((twin) => ({ ...subject, name: twin }));
    const sitting = await measureSubjects(twins, bench, { rounds, schedule, ...parts[part] });
    Object.assign(samples, sittingSamples(sitting, `${name}.`));
    const ratio = timeRatio(samplesOf(sitting, 'a'), samplesOf(sitting, 'b'));
    summary[name] = ratio;
    if (schedule === 'interleaved') summary['floor'] = noiseFloorEstimate(ratio);
  }
  return { samples, summary };
}

/** Two fixed vectors of 4 096 numbers: 32 KiB as float32, in a near cache. */
function kernelVectors(): readonly (readonly number[])[] {
  const wave = (phase: number) => Array.from({ length: 4096 }, (_, i) => (i * 7 + phase) % 13);
  return [wave(0), wave(6)];
}

/** The dot product of two vectors. */
function kernelSubject([left = [], right = []]: readonly (readonly number[])[]): Subject {
  const [x, y] = [Float32Array.from(left), Float32Array.from(right)];
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
async function stepSubject(opened: OpenedEngine): Promise<Subject> {
  const [prompt = []] = opened.prompts((all) => all.slice(0, 1));
  const tutor = opened.tutor('tutor');
  const { state } = await tutor.prefill(prompt);
  const token = prompt.at(-1) ?? 0;
  return callSubject('step', [state], (before) => tutor.step(before, token));
}
