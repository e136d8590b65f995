// What the parts on which a judgement rests must hold, each as a function of the implementation it is given: it
// returns what breaks it, and so nothing for the right one.
import { acceptanceProbability } from '#src/core/acceptance.ts';
import { orderStatistic } from '#src/measure/statistics/quantile.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { presenceIds, sideIds } from '#src/worksheet/ids.ts';
import type { mergeWorksheets } from '#src/worksheet/merge.ts';
import { type Case, gainIds, guardrailIds, type supportedVerdict } from '#src/worksheet/rules.ts';
import type { Answers, Worksheet } from '#src/worksheet/schema.ts';

/** Nothing is applied whose guardrail was not seen to hold: the cases where it was. */
export function unguarded(verdictOf: typeof supportedVerdict): readonly Case[] {
  const cases = presenceIds.flatMap((presence) =>
    gainIds.flatMap((gain) =>
      guardrailIds.flatMap((guardrail) =>
        sideIds.map((flip): Case => ({ presence, gain, guardrail, flip, plausible: true })),
      ),
    ),
  );
  return cases.filter((one) => verdictOf(one).verdict === 'apply' && one.guardrail !== 'holds');
}

/** Two versions of a worksheet become one that holds both: the answers that are in neither attempt of it. */
export function lost(
  merge: typeof mergeWorksheets,
  pairs: readonly (readonly [Worksheet, Worksheet])[],
): readonly Answers[] {
  return pairs.flatMap(([stored, incoming]) => {
    const kept = merge(stored, incoming).worksheet.attempts.map(({ answers }) => answers);
    const given = [...stored.attempts, ...incoming.attempts].map(({ answers }) => answers);
    const isIn = (part: Answers, whole: Answers) =>
      JSON.stringify({ ...whole, ...part }) === JSON.stringify(whole);
    return given.filter((answers) => !kept.some((whole) => isIn(answers, whole)));
  });
}

type Distribution = readonly number[];

/** What is kept of the draft and drawn again is distributed as the target: the greatest deviation beyond rounding, in a list. */
export function unlikeTarget(
  redrawnFrom: (p: Distribution, q: Distribution) => ArrayLike<number>,
): readonly number[] {
  const pairs: readonly (readonly [Distribution, Distribution])[] = [
    [
      [0.5, 0.3, 0.2],
      [0.2, 0.3, 0.5],
    ],
    [
      [0.7, 0.1, 0.1, 0.1],
      [0.25, 0.25, 0.25, 0.25],
    ],
  ];
  return pairs.flatMap(([p, q]) => {
    const again = redrawnFrom(p, q);
    const rejected = 1 - acceptanceProbability(p, q);
    const deviations = p.map((target, x) =>
      Math.abs(Math.min(target, q[x] ?? 0) + rejected * (again[x] ?? 0) - target),
    );
    return deviations.filter((deviation) => deviation > 1e-12);
  });
}

/** An interval between ranks covers the median as often as it says: the shares of 2 000 that lie beyond four standard errors of 95 %. */
export function miscovered(
  rank: (n: number, p: number, tail: number) => number,
): readonly number[] {
  const random = seededRandom(27);
  const repetitions = 2000;
  return [30, 96].flatMap((n) => {
    const low = rank(n, 0.5, 0.025);
    let covered = 0;
    for (let repetition = 0; repetition < repetitions; repetition++) {
      const samples = Float64Array.from({ length: n }, random).sort();
      const holds =
        orderStatistic(samples, low) <= 0.5 && orderStatistic(samples, n + 1 - low) >= 0.5;
      if (holds) covered++;
    }
    const share = covered / repetitions;
    return Math.abs(share - 0.95) > 4 * Math.sqrt((0.95 * 0.05) / repetitions) ? [share] : [];
  });
}
