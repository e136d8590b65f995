// The tutor's own answer to a sentence, computed when the page is built: the shipped weights through the
// plain TypeScript forward. No time is recorded, since that forward is not the engine.
import manifest from '#public/models/manifest.json' with { type: 'json' };
import weightsUrl from '#public/models/tutor.safetensors?url&inline';
import { distribution } from '#src/tutor/acceptance.ts';
import { openReference, type ReferenceSession } from '#src/tutor/reference/dense-reference.ts';
import { argMax } from '#src/tutor/reference/kernels.ts';
import { specialTokens, vocabulary } from '#src/tutor/vocabulary.ts';
import { readWeights } from '#src/tutor/weights.ts';

/** Tokens and, for each, how probable the tutor found it. */
export interface RecordedAnswer {
  readonly tokens: readonly number[];
  readonly probabilities: readonly number[];
}

let session: ReferenceSession | undefined;

/**
 * The shipped tutor's greedy answer; undefined where the shipped model has another vocabulary than the
 * code, as between a change of the corpus and the next training.
 */
export function recordedAnswer(prompt: readonly number[]): RecordedAnswer | undefined {
  const { config, file, sha256 } = manifest.models.tutor;
  if (config.vocabulary !== vocabulary.length) return undefined;
  session ??= openReference(readWeights(bytesOfDataUrl(weightsUrl), file, sha256));
  session.rewind(0);
  let logits: Float32Array = new Float32Array(1);
  for (const token of prompt) logits = session.step(token);
  const tokens: number[] = [];
  const probabilities: number[] = [];
  while (tokens.at(-1) !== specialTokens.eos && session.position < config.context) {
    const token = argMax(logits);
    tokens.push(token);
    probabilities.push(distribution(logits, 1)[token] ?? 0);
    logits = session.step(token);
  }
  return { tokens, probabilities };
}

function bytesOfDataUrl(url: string): Uint8Array {
  return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}
