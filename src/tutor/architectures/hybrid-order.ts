// The layers of a hybrid, one digit each, the first layer's first: 2122 is a state, attention and two states.

/** How a layer mixes positions: a cache of all, a cache of the last few, or a state. */
export type Mixer = 'attention' | 'local' | 'state';

/** One layer: its mixer, and whether experts stand in the place of its feed-forward block. */
export interface LayerKind {
  readonly mixer: Mixer;
  readonly experts: boolean;
}

/** What each digit stands for. */
export const layerKinds: Readonly<Record<string, LayerKind>> = {
  1: { mixer: 'attention', experts: false },
  2: { mixer: 'state', experts: false },
  3: { mixer: 'local', experts: false },
  4: { mixer: 'attention', experts: true },
  5: { mixer: 'state', experts: true },
  6: { mixer: 'local', experts: true },
};

/** The kinds of a config's layers; throws where a digit is none, or where there are more or fewer than layers. */
export function kindsOf({
  order,
  layers,
}: {
  readonly order: number;
  readonly layers: number;
}): LayerKind[] {
  const digits = [...String(order)];
  if (digits.length !== layers)
    throw new RangeError(`order ${order}: ${digits.length} digits for ${layers} layers`);
  return digits.map((digit) => {
    const kind = layerKinds[digit];
    if (kind) return kind;
    throw new RangeError(`order ${order}: ${digit} is no layer; 1 to 6 are`);
  });
}
