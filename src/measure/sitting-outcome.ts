// A sitting as an experiment hands it in: everything that was read, by name.
import type { Outcome } from './experiment.ts';
import type { Sitting, SubjectSamples } from './measure-subjects.ts';

/**
 * The seconds of every subject, named like it, and of all subjects in their order `batch` (runs in one
 * sample) and `settled` (1 where the warm-up converged). The prefix tells sittings apart.
 */
export function sittingSamples({ subjects }: Sitting, prefix = ''): Outcome['samples'] {
  const seconds = subjects.map((subject) => [`${prefix}${subject.name}`, subject.seconds]);
  return {
    ...Object.fromEntries(seconds),
    [`${prefix}batch`]: subjects.map(({ batch }) => batch),
    [`${prefix}settled`]: subjects.map(({ warmUp }) => Number(warmUp.converged)),
  };
}

/** The samples of one subject by name; throws naming those there are. */
export function samplesOf({ subjects }: Sitting, name: string): SubjectSamples {
  const found = subjects.find((subject) => subject.name === name);
  if (found) return found;
  throw new RangeError(`no subject ${name}: there are ${subjects.map((s) => s.name).join(', ')}`);
}
