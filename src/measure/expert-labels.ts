// What experts might specialise in: labels of a whole prompt, for every token of it and of its answer.
import type { Example } from '#src/tutor/corpus/example.ts';
import { languages, tenses } from '#src/tutor/grammar/ids.ts';

/** The kinds of label. */
export const labelKinds = ['language', 'construction', 'tense'] as const;
/** One of them. */
export type LabelKind = (typeof labelKinds)[number];

/** The five tenses: both constructions of the future are one. */
const fiveTenses = ['infinitive', 'present', 'past', 'perfect', 'future'] as const;

/** The labels of a kind, in the order of their numbers. A construction is one of six ways to build a verb group. */
export const labelsOf: Readonly<Record<LabelKind, readonly string[]>> = {
  language: languages,
  construction: tenses,
  tense: fiveTenses,
};

/** The number of an example's label of a kind. */
export function labelOf({ language, cell }: Example, kind: LabelKind): number {
  const label = {
    language,
    construction: cell.tense,
    tense: cell.tense.replace(/^future-.*/, 'future'),
  }[kind];
  const at = labelsOf[kind].indexOf(label);
  if (at < 0) throw new RangeError(`${kind} ${label}: there are ${labelsOf[kind].join(', ')}`);
  return at;
}

/** A token's set of experts as it was seen: its word and what it chose. */
export interface SeenChoice {
  readonly token: number;
  readonly experts: readonly number[];
}

/**
 * How many sets of experts are guessed by the commonest set among the *other* occurrences, of the same token or of all tokens;
 * only tokens that occur twice or more are asked, the same ones both times.
 */
export function guessedSets(seen: readonly SeenChoice[]): {
  readonly byToken: number;
  readonly byNothing: number;
  readonly asked: number;
} {
  const named = seen.map(({ token, experts }) => ({
    token,
    set: experts.toSorted((a, b) => a - b).join(),
  }));
  const ofToken = new Map<number, Map<string, number>>();
  const ofAll = new Map<string, number>();
  for (const { token, set } of named) {
    const own = ofToken.get(token) ?? new Map<string, number>();
    own.set(set, (own.get(set) ?? 0) + 1);
    ofToken.set(token, own);
    ofAll.set(set, (ofAll.get(set) ?? 0) + 1);
  }
  const asked = named.filter(({ token }) => {
    const own = ofToken.get(token);
    return own !== undefined && [...own.values()].reduce((sum, count) => sum + count, 0) > 1;
  });
  const right = (counts: (token: number) => ReadonlyMap<string, number> | undefined) =>
    asked.filter(({ token, set }) => commonest(counts(token), set) === set).length;
  return {
    byToken: right((token) => ofToken.get(token)),
    byNothing: right(() => ofAll),
    asked: asked.length,
  };
}

/** The commonest set once one occurrence of `own` is left out; of equals the first in the alphabet. */
function commonest(
  counts: ReadonlyMap<string, number> | undefined,
  own: string,
): string | undefined {
  const left = [...(counts ?? [])].map(([set, count]) => ({
    set,
    count: count - Number(set === own),
  }));
  return left
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.set < b.set ? -1 : 1))[0]?.set;
}
