// The orders that were trained, for the page's shell: what each remembers, mean over its seeds.
import type { Locale } from '#src/book/locales.ts';
import { hybridConfig, hybridOrders } from '#src/train/hybrid-plans.ts';
import { figureText } from '../kit/figure-text.ts';
import { numbers } from '../kit/ledger.ts';

/** The order the designer opens with: attention in the second layer, states in the others. */
export const firstOrder = hybridOrders['hybrid-second'];
/** The widths of the trained models. */
export const trainedShape = hybridConfig(firstOrder);
/** Tokens of the longest text of the training. */
export const trainedTokens = trainedShape.context - 1;

/** What a trained order remembers, written. */
export interface TrainedOrder {
  readonly recall: string;
  readonly copy: string;
}

/** By the digits of the order. */
export function trainedOrders(locale: Locale): Record<string, TrainedOrder> {
  const text = (key: string) => figureText(numbers.figure(key), locale, 'interval');
  return Object.fromEntries(
    Object.entries(hybridOrders).map(([name, order]) => [
      order,
      {
        recall: text(`trained.${name}.pairs-8.exact`),
        copy: text(`trained.${name}.length-8.exact`),
      },
    ]),
  );
}
