// Answers by every way of decoding that is compared: each gives the tokens the tutor alone would give.
import type { TensorValue } from '#src/runtime/runtime.ts';
import type { Tutor } from '#src/tutor/tutor.ts';

/** An answer by one run a token: prefill, then steps until the end token or the context's end. */
export async function steppedAnswer(tutor: Tutor, prompt: readonly number[]): Promise<number[]> {
  let { state, logits } = await tutor.prefill(prompt);
  const tokens = [likeliest(logits)];
  while (tokens.at(-1) !== tutor.end && prompt.length + tokens.length < tutor.config.context) {
    ({ state, logits } = await tutor.step(state, tokens.at(-1) ?? 0));
    tokens.push(likeliest(logits));
  }
  return tokens;
}

/** The tokens in the results of a `speculative` graph, up to `limit` and with the end token. */
export function speculativeAnswer(
  { first, choices, accepted }: Readonly<Record<string, TensorValue>>,
  limit: number,
  end: number,
): number[] {
  const tokens = [Number(first?.data[0])];
  const width = choices?.shape[1] ?? 0;
  for (const [cycle, count] of Array.from(accepted?.data ?? [], Number).entries())
    for (let place = 0; place <= count; place++)
      tokens.push(Number(choices?.data[cycle * width + place]));
  const stop = tokens.indexOf(end);
  return tokens.slice(0, stop < 0 ? limit : Math.min(limit, stop + 1));
}

function likeliest([logits]: readonly Float32Array[]): number {
  if (!logits) throw new Error('a step gave no logits');
  return logits.reduce((best, value, token) => (value > (logits[best] ?? 0) ? token : best), 0);
}
