// English beside Spanish on the same cells: what is asked in one language alone cannot tilt the comparison.
import { seededRandom } from '../random.ts';
import { isExact, type Prediction } from './prediction.ts';

/** Means over the cells asked in both languages, each cell weighing the same. */
export interface PairedLanguages {
  /** Matched cells: verb, tense, person, polarity and verdict. */
  readonly cells: number;
  readonly en: number | undefined;
  readonly es: number | undefined;
  /** Mean of en − es over the cells. */
  readonly difference: number | undefined;
  /** 95 % percentile interval of the difference, by a bootstrap over the cells. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Cells in which a language does better. */
  readonly better: { readonly en: number; readonly es: number; readonly neither: number };
}

/** Exact match of both languages on matched cells. */
export function pairedLanguages(predictions: readonly Prediction[]): PairedLanguages {
  const cells = Map.groupBy(predictions, ({ example }) => {
    const { verb, tense, person } = example.cell;
    const verdict = example.error ?? example.reason ?? 'correct';
    return `${verb} ${tense} ${person} ${example.negative} ${verdict}`;
  });
  const pairs = [...cells.values()].flatMap((group) => {
    const en = accuracy(group.filter(({ example }) => example.language === 'en'));
    const es = accuracy(group.filter(({ example }) => example.language === 'es'));
    return en === undefined || es === undefined ? [] : [{ en, es }];
  });
  const differences = pairs.map((pair) => pair.en - pair.es);
  const en = mean(pairs.map((pair) => pair.en));
  const es = mean(pairs.map((pair) => pair.es));
  return {
    cells: pairs.length,
    en,
    es,
    difference: mean(differences),
    ...interval(differences),
    better: {
      en: pairs.filter((pair) => pair.en > pair.es).length,
      es: pairs.filter((pair) => pair.es > pair.en).length,
      neither: pairs.filter((pair) => pair.en === pair.es).length,
    },
  };
}

function interval(values: readonly number[]): Pick<PairedLanguages, 'low' | 'high'> {
  if (values.length === 0) return { low: undefined, high: undefined };
  const random = seededRandom(95);
  const resamples = 2000;
  const means = Float64Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
      sum += values[Math.floor(random() * values.length)] as number;
    return sum / values.length;
  }).sort();
  return { low: means[0.025 * resamples], high: means[0.975 * resamples - 1] };
}

function accuracy(group: readonly Prediction[]): number | undefined {
  return mean(group.map((prediction) => (isExact(prediction) ? 1 : 0)));
}

function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
