// What the designer shows of an order: its costs, and those of as many layers of attention beside them.
import {
  type HybridCost,
  type HybridLayer,
  type HybridShape,
  hybridCost,
} from '#src/core/hybrid.ts';
import { kindsOf, layerKinds } from '#src/tutor/architectures/hybrid-order.ts';

/** Layers of a stack. */
export const layers = 4;
/** As far as the length may go. */
export const mostTokens = 1_000_000;

/** Bytes of a value, single precision. */
const valueBytes = 4;

/** A stack's cost with its memory in bytes. */
export interface OrderCost extends HybridCost {
  readonly bytes: number;
}

/** A stack and attention everywhere, behind the same text. */
export interface OrderCosts {
  readonly own: OrderCost;
  readonly attention: OrderCost;
}

/** The costs of an order behind so many tokens. */
export function orderCosts(
  order: readonly HybridLayer[],
  shape: HybridShape,
  tokens: number,
): OrderCosts {
  const costOf = (stack: readonly HybridLayer[]): OrderCost => {
    const cost = hybridCost(stack, shape, tokens);
    return { ...cost, bytes: valueBytes * cost.values };
  };
  const plain = order.map((): HybridLayer => ({ mixer: 'attention', experts: false }));
  return { own: costOf(order), attention: costOf(plain) };
}

/** The digits of an order, one a layer; the reverse of `layersOf`. */
export function digitsOf(order: readonly HybridLayer[]): number {
  const digit = ({ mixer, experts }: HybridLayer) =>
    Object.keys(layerKinds).find((key) => {
      const kind = layerKinds[key];
      return kind?.mixer === mixer && kind.experts === experts;
    });
  return Number(order.map(digit).join(''));
}

/** The layers of an order. */
export function layersOf(order: number): HybridLayer[] {
  return kindsOf({ order, layers });
}
