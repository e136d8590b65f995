// What training keeps for the way back: every layer's activations, or those of every k-th layer only, the rest of a
// segment computed a second time when it is its turn. Chen et al. (2016), arXiv 1604.06174, §3.

/** Layers' worth of activations held at most with `segments` equal segments: the borders and one segment. */
export function heldLayers(layers: number, segments: number): number {
  return segments + Math.ceil(layers / segments);
}

/** The number of segments that holds least, √n up to rounding; the fewest where several do. */
export function bestSegments(layers: number): number {
  let best = 1;
  for (let segments = 2; segments <= layers; segments++)
    if (heldLayers(layers, segments) < heldLayers(layers, best)) best = segments;
  return best;
}

/** Layers' worth held with the best number of segments. */
export function leastHeldLayers({ layers }: { readonly layers: number }): number {
  return heldLayers(layers, bestSegments(layers));
}

/** Work of a step with every segment computed twice over that without: forward 1, backward 2, so (2 + 2) / 3. */
export function checkpointedWork(): number {
  return 4 / 3;
}
