// What the ladder says in words: goals reached or not, and why one layer ships.
import { formatNumber, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { wordsIn } from '../../kit/words.ts';
import { pointsInterval, pointsText, shareInterval, shareText } from '../share-text.ts';
import { cardStrings } from '../strings.ts';
import type { TrainingRecord } from '../training-record.ts';
import { decidingSplit, goals, placeIn, standingAtLeast, twinDifference } from './goals.ts';
import { ladderStrings } from './strings.ts';

/** Tutor, draft and their seeds against the goals; one plain sentence where either is not recorded. */
export function goalSentences(record: TrainingRecord, locale: Locale): string[] {
  const words = wordsIn(ladderStrings, locale);
  const tutor = planNamed(record, 'tutor');
  const draft = planNamed(record, 'draft');
  const its = tutor?.exact[decidingSplit];
  const lesser = draft?.exact[decidingSplit];
  if (!tutor || !draft || !its || !lesser) return [cardStrings[locale].noRecord];
  const whole = (share: number) => formatNumber(share * 100, locale);
  const seeds = Math.min(tutor.runs.length, draft.runs.length);
  return [
    words(`tutor.${standingAtLeast(its, goals.tutor.least)}`, {
      goal: percent(goals.tutor.least, locale),
      value: shareText(its.value, locale),
      interval: shareInterval(its.low, its.high, locale),
    }),
    words(`draft.${placeIn(lesser, goals.draft)}`, {
      parameters: formatQuantity(draft.parameters, 'parameter', locale),
      least: whole(goals.draft.least),
      most: percent(goals.draft.most, locale),
      value: shareText(lesser.value, locale),
      interval: shareInterval(lesser.low, lesser.high, locale),
    }),
    seeds < goals.seeds
      ? words('seedsFew', { count: seeds, wanted: formatNumber(goals.seeds, locale) })
      : words('seedsEnough', { count: seeds }),
  ];
}

/** The tutor beside its twin, and what the rule makes of it. */
export function twinSentence(record: TrainingRecord, locale: Locale): string {
  const tutor = planNamed(record, 'tutor');
  const twin = planNamed(record, 'twin');
  const difference = tutor && twin && twinDifference(tutor, twin);
  if (!difference) return ladderStrings[locale].noTwin;
  const better = difference.value >= goals.twinMargin;
  return wordsIn(ladderStrings, locale)(better ? 'twin.two' : 'twin.one', {
    twin: shareText(difference.twin, locale),
    tutor: shareText(difference.tutor, locale),
    seeds: difference.seeds.join(', '),
    difference: pointsText(difference.value, locale),
    interval: pointsInterval(difference.low, difference.high, locale),
    margin: formatNumber(goals.twinMargin * 100, locale),
  });
}

function planNamed({ models }: TrainingRecord, name: string) {
  return models.find((model) => model.name === name);
}

/** A goal, which is a whole percent. */
function percent(share: number, locale: Locale): string {
  return formatQuantity(Math.round(share * 100), 'percent', locale);
}
