// What a trained mixture still answers where experts have few places, or where each token takes as many experts as its router is
// unsure. Texts are read side by side, a token of each at a time, as a server does: those tokens compete for the places.
import {
  dynamicExperts,
  expertCapacity,
  likeliestExperts,
  openPlaces,
  type Places,
} from '#src/core/routing/expert-capacity.ts';
import { softmax } from '#src/core/routing/seeded-router.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { argMax } from '#src/tutor/reference/kernels.ts';
import { gatesOf, openRoutedReferences } from '#src/tutor/reference/routed-reference.ts';
import type { Weights } from '#src/tutor/weights.ts';
import type { AnsweredText } from './kept-answers.ts';

/** How tokens find their experts: k of them as far as there are places, or enough of them for a share of the mass. */
export type RoutingRule =
  | { readonly kind: 'capacity'; readonly factor: number }
  | { readonly kind: 'dynamic'; readonly threshold: number };

/** How a mixture fared. */
export interface CrowdedAnswers {
  /** For each text, whether every token of the true answer is the likeliest after those before it. */
  readonly right: readonly boolean[];
  /** Choices that were kept, and those that were turned away, over all tokens and layers. */
  readonly kept: number;
  readonly dropped: number;
  /** Tokens read, times layers. */
  readonly routed: number;
}

/** A token as it was routed. */
export interface RoutedToken {
  readonly text: number;
  readonly position: number;
  readonly layer: number;
  readonly experts: readonly number[];
}

/** Texts side by side: what a busy server might hold in a batch. */
export const CROWD = 16;

/** Reads texts with their true answers, `CROWD` at a time; a choice that is turned away is left out, and the other gates stay. */
export async function crowdedAnswers(
  weights: Weights,
  texts: readonly AnsweredText[],
  rule: RoutingRule,
  { pause, onRouted }: { pause(): Promise<void>; onRouted?(token: RoutedToken): void },
): Promise<CrowdedAnswers> {
  const { experts, expertsPerToken, layers } = weights.config as ModelConfig<'moe'>;
  const counted = { kept: 0, dropped: 0, routed: 0 };
  let places: readonly Places[] = [];
  let now = { text: 0, position: 0 };
  const sessions = openRoutedReferences(
    weights,
    (layer, logits) => {
      const probabilities = softmax(Array.from(logits));
      const wanted =
        rule.kind === 'dynamic'
          ? dynamicExperts(probabilities, rule.threshold)
          : likeliestExperts(probabilities, expertsPerToken);
      const gates = gatesOf(logits, wanted, expertsPerToken).filter(
        ({ expert }) => rule.kind === 'dynamic' || places[layer]?.take(expert),
      );
      counted.routed++;
      counted.kept += gates.length;
      counted.dropped += wanted.length - gates.length;
      onRouted?.({ ...now, layer, experts: gates.map(({ expert }) => expert) });
      return gates;
    },
    CROWD,
  );
  const right = texts.map(() => true);
  for (let from = 0; from < texts.length; from += CROWD) {
    await pause();
    const crowd = texts.slice(from, from + CROWD).map(({ prompt, answer }) => ({
      // The last token is only predicted.
      read: [...prompt, ...answer].slice(0, -1),
      answer,
      begins: prompt.length - 1,
    }));
    for (const session of sessions) session.rewind(0);
    for (let t = 0; crowd.some(({ read }) => t < read.length); t++) {
      const tokens = crowd.filter(({ read }) => t < read.length).length;
      const factor = rule.kind === 'capacity' ? rule.factor : 1;
      const capacity = expertCapacity({ tokens, experts, perToken: expertsPerToken, factor });
      places = Array.from({ length: layers }, () => openPlaces(experts, capacity));
      for (const [b, { read, answer, begins }] of crowd.entries()) {
        const token = read[t];
        const session = sessions[b];
        if (token === undefined || !session) continue;
        now = { text: from + b, position: t };
        const said = argMax(session.step(token));
        if (t >= begins && said !== answer[t - begins]) right[from + b] = false;
      }
    }
  }
  return { right, ...counted };
}
