// The judgement in sentences of one language: numbers with their units, tests, gains, guardrails, flip conditions.
import { formatNumber, formatPercent, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { convert, type Unit } from '#src/core/units.ts';
import type { Bottleneck } from '#src/core/workload/bottleneck.ts';
import { memoryParts, memorySplit } from '#src/core/workload/memory.ts';
import { metricValue } from '#src/core/workload/metric.ts';
import type { QuantityId } from '#src/core/workload/quantities.ts';
import { type MetricId, metrics, type Workload } from '#src/core/workload/workload.ts';
import type { TechniqueJudgement } from '#src/worksheet/workload/judge.ts';
import {
  type Assumption,
  type Test,
  type TestedId,
  testAnswer,
} from '#src/worksheet/workload/technique.ts';
import { wordsIn } from '../kit/words.ts';
import { verdictStrings } from '../verdict-words/strings.ts';
import { formulaStrings, sharedFormulaStrings } from './words/formulas.ts';
import { resultStrings } from './words/results.ts';
import {
  assumptionStrings,
  costStrings,
  quantityStrings,
  testedStrings,
} from './words/techniques.ts';

/** Everything a judgement says in one language. */
export type WorkloadText = ReturnType<typeof workloadText>;

/** Opens the sentences of a language. */
export function workloadText(locale: Locale) {
  const say = wordsIn(resultStrings, locale);
  const assume = wordsIn(assumptionStrings, locale);
  const tested = testedStrings[locale];
  const moved = quantityStrings[locale];
  const costs = costStrings[locale];
  const verdicts = verdictStrings[locale];

  /** A number with its unit, three digits, the unit that fits; shares as percent. */
  const number = (value: number, unit: Unit): string => {
    if (!Number.isFinite(value)) return '∞';
    if (unit === 'parameter') {
      const larger = value >= 1e9 ? 'billion-parameters' : 'million-parameters';
      return formatQuantity(convert(value, unit, larger), larger, locale, { digits: 3 });
    }
    if (unit === 'ratio') return formatNumber(value, locale, { significantDigits: 3 });
    if (unit === 'token') return formatQuantity(Math.round(value), unit, locale);
    if (unit === 'count') return formatNumber(value, locale, { significantDigits: 4 });
    return formatQuantity(value, unit, locale, { digits: 3 });
  };
  const share = (value: number) => formatPercent(value, locale, { significantDigits: 3 });
  /** Shares are percent; costs that are multiples are not. */
  const testNumber = ({ quantity, unit }: Test, value: number) =>
    unit === 'ratio' && quantity !== 'verify-ratio' ? share(value) : number(value, unit);
  const asFound = (test: Test) =>
    test.found === null ? say('nobody') : testNumber(test, test.found);

  const test = (one: Test): string => {
    const name = tested[one.quantity];
    if (one.value === null) return say('test.unstated', { name, found: asFound(one) });
    const value = testNumber(one, one.value);
    return say(`test.${one.comparison}`, { name, found: asFound(one), value });
  };

  /** What is saved, from one end to the other; less than none is more. */
  const savedText = (low: number, high: number): string => {
    const [from, to] = [low, high].map((end) => (Math.abs(end) < 5e-3 ? 0 : end)) as [
      number,
      number,
    ];
    const ends = { low: share(Math.abs(from)), high: share(Math.abs(to)) };
    if (from === 0 && to === 0) return say('none');
    if (from === to || ends.low === ends.high)
      return say(to > 0 ? 'saved' : 'more', { share: ends.high });
    if (from >= 0) return say('savedRange', ends);
    if (to <= 0) return say('moreRange', { low: ends.high, high: ends.low });
    return say('mixedRange', ends);
  };

  return {
    locale,
    say,
    /** A technique's formula, and those all share; opened once, since opening words takes longer than saying them. */
    formula: wordsIn(formulaStrings, locale),
    sharedFormula: wordsIn(sharedFormulaStrings, locale),
    number,
    share,
    test,
    verdict: (judged: TechniqueJudgement) => verdicts[judged.supported.verdict],
    mark: (one: Test) => say(`mark.${testAnswer(one)}`),
    metric: (metric: MetricId, value: number) => number(value, metrics[metric].unit),
    quantity: (id: QuantityId) => moved[id],

    /** How much is saved, of what, and how much would pay. */
    gain: ({ gain, of, leastGain }: TechniqueJudgement): string => {
      const least = share(leastGain);
      if (gain === null) return say('gainUnknown', { least });
      return say('gainOf', { gain: savedText(gain.low, gain.high), of: costs[of], least });
    },

    guardrail: ({ guardrail }: TechniqueJudgement): string => {
      if (guardrail.quantity === 'same-text')
        return say(guardrail.found === 1 ? 'guardrailExact' : 'guardrailForbidden');
      if (guardrail.value === null) return say('guardrailUnstated', { found: asFound(guardrail) });
      const value = testNumber(guardrail, guardrail.value);
      const kind = guardrail.quantity === 'time-after' ? 'guardrailTime' : 'guardrailQuality';
      return say(kind, { found: asFound(guardrail), value });
    },

    /** The condition that would change the word, and the word beyond it. */
    flip: ({ flip, supported }: TechniqueJudgement): string => {
      const { quantity, movable, comparison, value, from, unit, enough } = flip;
      const name = movable ? moved[quantity as QuantityId] : tested[quantity as TestedId];
      const shares = unit === 'ratio' && quantity !== 'verify-ratio';
      const shown = (one: number) => (shares ? share(one) : number(one, unit));
      if (value === null) return say('flip.unstated', { quantity: name });
      const values = {
        quantity: name,
        value: shown(value),
        from: from === null ? say('nobody') : shown(from),
      };
      if (flip.side === 'inside' && !enough) return say(`flip.owed.${comparison}`, values);
      if (!enough) return say(`flip.partly.${comparison}`, values);
      const same = supported.verdict === flip.verdict ? 'flip.there' : 'flip';
      return say(`${same}.${comparison}`, { ...values, verdict: verdicts[flip.verdict] });
    },

    assumption: ({ id, low, value, high, unit }: Assumption): string => {
      const shown = (one: number) => {
        if (id === 'draft-share' || id === 'size-factor') return share(one);
        return number(one, unit);
      };
      return assume(id, { value: shown(value), range: `${shown(low)}–${shown(high)}` });
    },

    bottleneck: (found: Bottleneck, workload: Workload): string => {
      const { metric, target } = found.requirement;
      const values = {
        found: number(metricValue(metric, workload), metrics[metric].unit),
        target: number(target, metrics[metric].unit),
        share: share(found.share),
        slack: formatNumber(found.slack, locale, { significantDigits: 2 }),
        limiting: say(`limit.${found.limiting}`),
      };
      if (metric === 'download' && found.id !== 'none') return say('bottleneck.download', values);
      if (found.id !== 'memory-capacity') return say(`bottleneck.${found.id}`, values);
      const split = memorySplit(workload);
      const largest = memoryParts.reduce((most, part) => (split[part] > split[most] ? part : most));
      const total = memoryParts.reduce((sum, part) => sum + split[part], 0);
      const part = say(`part.${largest}`);
      return say('bottleneck.memory-capacity', {
        ...values,
        part,
        share: share(split[largest] / total),
      });
    },
  };
}
