// What state-space-cost times: one token more behind a text, and whole prompts, through attention and through states.
// All weights are random: the texts are longer than any of these models was trained for, and only the time has a
// meaning.

import type { ModelConfig } from '#src/tutor/config.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import type { Weights } from '#src/tutor/weights.ts';
import type { Subject } from './bench.ts';
import { graphSubject } from './engine-subjects.ts';
import { CHUNK, promptFeeds, promptGraph } from './prompt-graph.ts';
import { textEndSubjects } from './text-end-subjects.ts';
import type { OpenedEngine } from './with-engine.ts';

/** Configs by name: `attention` grows its cache with the text, every other one keeps a state. */
export type Blocks = ReadonlyMap<string, ModelConfig>;

/** The block whose memory grows. */
export const ATTENTION = 'attention';

/** Turns of the longer run behind a text; the shorter makes one. */
export function turnsBehind(length: number): number {
  return length > 1024 ? 5 : 17;
}

/** One token more behind each text, once and several times a run: `<block>.<length>.short` and `.long`. */
export async function tokenSubjects(
  opened: OpenedEngine,
  blocks: Blocks,
  texts: readonly number[],
): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const [name, config] of blocks)
    for (const length of texts) {
      const end = { name, graph: 'token', length, turns: turnsBehind(length) };
      subjects.push(...(await textEndSubjects(opened, end, () => weightsFor(config, length))));
    }
  return subjects;
}

/** Each prompt read once, up to its first token: attention all at once, a state in chunks. */
export async function promptSubjects(
  opened: OpenedEngine,
  blocks: Blocks,
  prompts: readonly number[],
): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const [name, config] of blocks)
    for (const length of prompts) {
      const chunk = name === ATTENTION ? length : Math.min(CHUNK, length);
      const session = await opened.graph(`prompt.${name}.${length}`, () =>
        promptGraph(weightsFor(config, length), length, chunk),
      );
      subjects.push(graphSubject(`${name}.${length}`, session, [promptFeeds(length, chunk)]));
    }
  return subjects;
}

/** Neither rotary positions nor a state have parameters of a length: a longer window is the same model. */
function weightsFor(config: ModelConfig, length: number): Weights {
  return randomWeights({ ...config, context: length }, 1);
}
