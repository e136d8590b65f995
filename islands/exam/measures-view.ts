// The measures of a result beside what no judgement at all would get.
import { html, type TemplateResult } from 'lit';
import { formatNumber, formatPercent } from '#src/book/format.ts';
import type { ExamScore } from '#src/worksheet/exam-score.ts';
import { verdictIds } from '#src/worksheet/ids.ts';
import type { SittingDesk } from './desk.ts';
import { scrollTable } from './scroll-table.ts';

/** The measures by id, in the order shown. */
export const measureIds = [
  'accuracy',
  'balanced',
  'discrimination',
  'overconfidence',
  'brier',
] as const;
/** One of the measures. */
export type MeasureId = (typeof measureIds)[number];

type MeasureDesk = Pick<SittingDesk, 'told' | 'locale'>;

/** The value of a measure in words. */
export function measureText(
  id: MeasureId,
  score: ExamScore,
  { told, locale }: MeasureDesk,
): string {
  const percent = (share: number) => formatPercent(share, locale, { fractionDigits: 0 });
  const { accuracyInterval: interval } = score;
  switch (id) {
    case 'accuracy':
      return told('withInterval', {
        share: percent(score.accuracy),
        low: percent(interval.low),
        high: percent(interval.high),
      });
    case 'balanced':
      return percent(score.balancedAccuracy);
    case 'discrimination':
      return score.discrimination === null ? told('notTold') : percent(score.discrimination);
    case 'overconfidence':
      if (score.overconfidence === null) return told('notTold');
      return told('points', {
        points: formatNumber(100 * score.overconfidence, locale, { fractionDigits: 0 }),
      });
    case 'brier':
      if (score.brier === null) return told('notTold');
      return formatNumber(score.brier, locale, { significantDigits: 2 });
    default:
      return id satisfies never;
  }
}

/** The table of measures. */
export function measuresView({ told, locale }: MeasureDesk, score: ExamScore): TemplateResult {
  const percent = (share: number) => formatPercent(share, locale, { fractionDigits: 0 });
  // One word for everything is right wherever the key has it: a third. Said to be a third, its squared error is p(1 − p).
  const third = 1 / verdictIds.length;
  const chances = {
    accuracy: { share: percent(third) },
    balanced: { share: percent(third) },
    discrimination: { share: percent(0.5) },
    overconfidence: {},
    brier: { value: formatNumber(third * (1 - third), locale, { significantDigits: 2 }) },
  } as const satisfies Record<MeasureId, object>;
  return html`<h4 id="exam-measures">${told('measures')}</h4>
    ${scrollTable({
      id: 'exam-measures',
      heads: [told('measure'), told('value'), told('chance')],
      rows: measureIds.map((id) => [
        told(id),
        measureText(id, score, { told, locale }),
        told(`chance.${id}`, chances[id]),
      ]),
    })}`;
}
