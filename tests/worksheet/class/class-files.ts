// Exported files of a made-up class.
import { type Bundle, bundleText, bundleVersion, parseBundle } from '#src/worksheet/bundle.ts';
import type { ReadFile } from '#src/worksheet/class/gathering.ts';
import { now } from '../sample-work.ts';

/** A file of an installation (a letter, repeated), through the door that files come in by. */
export function classFile(
  name: string,
  letter: string,
  work: Partial<Pick<Bundle, 'worksheets' | 'runs' | 'responses' | 'exams' | 'reviews'>>,
  exportedAt = now,
): ReadFile {
  const bundle: Bundle = {
    format: 'which-bottleneck',
    version: bundleVersion,
    exportedAt,
    installation: letter.repeat(32),
    worksheets: [],
    runs: [],
    responses: [],
    exams: [],
    reviews: [],
    ...work,
  };
  return { name, parsed: parseBundle(bundleText(bundle)) };
}

/** A file that is none of ours. */
export const foreignFile: ReadFile = { name: 'homework.json', parsed: parseBundle('{}') };
