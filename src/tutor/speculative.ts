// Speculative decoding step by step: the draft proposes k tokens one by one, the target reads them all
// in one verification, and the acceptance rule keeps what makes the text the target's own.
import { distribution, draw, judged } from './acceptance.ts';
import type { Random } from './random.ts';
import type { Tutor, TutorState } from './tutor.ts';

/** What is decoded, by whom, and how far ahead the draft goes. */
export interface Speculation {
  readonly target: Pick<Tutor, 'prefill' | 'verify' | 'config' | 'end'>;
  readonly draft: Pick<Tutor, 'prefill' | 'verify' | 'config'>;
  readonly prompt: readonly number[];
  /** Proposals a cycle; fewer where the limit or the context leaves less room. */
  readonly k: number;
  /** 0 is greedy. */
  readonly temperature: number;
  readonly random: Random;
  /** Most tokens, the end token among them; as many as the context holds unless given. */
  readonly limit?: number;
  readonly signal?: AbortSignal;
  /** Only a test's mutant replaces the exact rule. */
  readonly rule?: typeof judged;
}

/** One verification: it yields `accepted` + 1 tokens, of which those after an end token are dropped. */
export interface Cycle {
  readonly proposed: number;
  readonly accepted: number;
}

/** The text and how it came about. */
export interface SpeculativeText {
  /** The first token comes from the target's prefill, the others from the cycles. */
  readonly tokens: readonly number[];
  readonly cycles: readonly Cycle[];
}

/** Decodes speculatively; throws where the two models do not share a vocabulary. */
export async function speculated(request: Speculation): Promise<SpeculativeText> {
  const { target, draft, prompt, k, temperature, random, signal, rule = judged } = request;
  const { context, vocabulary } = target.config;
  if (draft.config.vocabulary !== vocabulary)
    throw new RangeError(
      `the draft has ${draft.config.vocabulary} tokens, the target ${vocabulary}: they must be the same`,
    );
  const limit = request.limit ?? context - prompt.length;
  const start = await target.prefill(prompt, signal);
  const tokens = [draw(distribution(start.logits[0] as Float32Array, temperature), random)];
  const cycles: Cycle[] = [];
  let targetState = start.state;
  // The draft reads what it has not seen when it next proposes; it may be two tokens behind.
  let draftState = (await draft.prefill(prompt, signal)).state;

  while (tokens.length < limit && tokens.at(-1) !== target.end) {
    const text = [...prompt, ...tokens];
    const proposal = await proposed(draft, draftState, text, {
      count: Math.min(k, limit - tokens.length - 1, context - text.length),
      temperature,
      random,
      end: target.end,
      signal,
    });
    // The last token is not in the target's cache yet: it is read together with the proposals.
    const verified = await target.verify(
      { ...targetState, length: text.length - 1 },
      [text.at(-1) as number, ...proposal.tokens],
      signal,
    );
    const p = verified.logits.map((logits) => distribution(logits, temperature));
    const { accepted, next } = rule(proposal.tokens, proposal.distributions, p, random);
    targetState = verified.state;
    draftState = {
      ...proposal.state,
      length: Math.min(proposal.state.length, text.length + accepted),
    };
    cycles.push({ proposed: proposal.tokens.length, accepted });
    const kept = [...proposal.tokens.slice(0, accepted), next];
    const end = kept.indexOf(target.end);
    tokens.push(...(end < 0 ? kept : kept.slice(0, end + 1)));
  }
  return { tokens, cycles };
}

/** Up to `count` tokens of the draft after `text`, none after an end token, and what each was drawn from. */
async function proposed(
  draft: Speculation['draft'],
  before: TutorState,
  text: readonly number[],
  how: Pick<Speculation, 'temperature' | 'random'> & {
    readonly count: number;
    readonly end: number;
    readonly signal: AbortSignal | undefined;
  },
) {
  const tokens: number[] = [];
  const distributions: Float64Array[] = [];
  let state = before;
  while (tokens.length < how.count && tokens.at(-1) !== how.end) {
    const unseen = [...text, ...tokens].slice(state.length);
    const after = await draft.verify(state, unseen, how.signal);
    state = after.state;
    const q = distribution(after.logits.at(-1) as Float32Array, how.temperature);
    tokens.push(draw(q, how.random));
    distributions.push(q);
  }
  return { tokens, distributions, state };
}
