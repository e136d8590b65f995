// A sitting as an experiment hands it in: raw seconds by name.

import type { Outcome } from './experiment.ts';
import type { Sitting, SubjectSamples } from './measure-subjects.ts';

/** The raw seconds of every subject, named like the subjects; a prefix tells two sittings apart. */
export function sittingSamples({ subjects }: Sitting, prefix = ''): Outcome['samples'] {
  return Object.fromEntries(subjects.map(({ name, seconds }) => [`${prefix}${name}`, seconds]));
}

/** The samples of one subject by name; throws naming those there are. */
export function samplesOf({ subjects }: Sitting, name: string): SubjectSamples {
  const found = subjects.find((subject) => subject.name === name);
  if (found) return found;
  throw new RangeError(`no subject ${name}: there are ${subjects.map((s) => s.name).join(', ')}`);
}
