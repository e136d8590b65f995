// The live distillation as it was recorded: a small student by itself and with the tutor for a teacher, from the same
// first weights. What it records are the curves; they are the same in a hidden tab and on a busy machine.
import {
  type StudentRunOptions,
  studentArms,
  studentRunDefaults,
  watchedStudents,
} from '#src/train/student-arms.ts';
import { studentPoints, studentStride } from '#src/train/student-points.ts';
import { openStudentRun, watchedPrompts } from '#src/train/student-run.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, numberParameter } from '../experiment.ts';
import { jsonHash, type Parameters } from '../record.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { withEngine } from '../with-engine.ts';

/**
 * Summary, for each arm (`alone`, `taught`): `right.<arm>` (share of development prompts of held-out cells whose whole
 * answer is right at the end; `right.teacher` the teacher's), `loss.<arm>` (nats a token of the training examples, over
 * the last quarter of the points). Samples by arm: `loss`, `right` a point; `step` and `seconds` of each point.
 */
export const studentTraining: Experiment = {
  id: 'student-training',
  version: 1,
  needsEngine: true,
  models: ['tutor'],
  timed: false,
  defaults: { ...studentRunDefaults },
  run: (context, parameters, { signal, onProgress }) =>
    withEngine(context, signal, async (opened) => {
      const { bench } = context;
      const options = studentOptions(parameters);
      const teacher = opened.model('tutor');
      const run = await openStudentRun(opened.runtime, options, { teacher });
      const samples: Record<string, number[]> = {};
      const put = (name: string, value: number) => {
        samples[name] = [...(samples[name] ?? []), value];
      };
      put('teacher.right', run.teacherRight / watchedPrompts);
      try {
        const take = studentPoints(run, studentStride(options.steps), watchedPrompts);
        let begun = bench.clock.now();
        while (!run.done) {
          await bench.pause();
          signal?.throwIfAborted();
          const point = await take();
          if (!point) continue;
          put('step', point.step);
          put('seconds', bench.clock.now() - begun);
          begun = bench.clock.now();
          for (const arm of studentArms) {
            put(`${arm}.loss`, point[arm].loss);
            put(`${arm}.right`, point[arm].right);
          }
          onProgress?.({ done: point.step, total: options.steps });
        }
      } finally {
        await run.dispose();
      }
      return {
        samples,
        summary: summaryOf(samples),
        inputs: { ...opened.inputs, options: jsonHash(options) },
        artefacts: opened.artefacts,
      };
    }),
};

function studentOptions(parameters: Parameters): StudentRunOptions {
  const number = (name: string) => numberParameter(parameters, name);
  const student = watchedStudents.find((known) => known === parameters['student']);
  if (!student)
    throw new RangeError(
      `student ${parameters['student']}: there are ${watchedStudents.join(', ')}`,
    );
  return {
    student,
    steps: number('steps'),
    batch: number('batch'),
    temperature: number('temperature'),
    mixing: number('mixing'),
    seed: number('seed'),
  };
}

function summaryOf(samples: Readonly<Record<string, readonly number[]>>): Record<string, Estimate> {
  const right = (name: string) =>
    proportionInterval(
      Math.round((samples[`${name}.right`]?.at(-1) ?? 0) * watchedPrompts),
      watchedPrompts,
    );
  const summary: Record<string, Estimate> = { 'right.teacher': right('teacher') };
  for (const arm of studentArms) {
    const losses = samples[`${arm}.loss`] ?? [];
    summary[`right.${arm}`] = right(arm);
    summary[`loss.${arm}`] = quantileInterval(
      losses.slice(-Math.max(8, Math.ceil(losses.length / 4))),
      { unit: 'nat' },
    );
  }
  return summary;
}
