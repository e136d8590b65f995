// Layers one by one, as a configuration describes them, into groups of equal ones.
import type { LayerGroup } from '#src/core/workload/model-shape.ts';

/** One layer, before equal ones are counted together. */
export type Layer = Omit<LayerGroup, 'count' | 'stored'>;

/** Groups of equal layers, in the order in which each kind first appears. */
export function layerGroups(layers: readonly Layer[]): readonly LayerGroup[] {
  const groups = new Map<string, { layer: Layer; count: number }>();
  for (const layer of layers) {
    const key = JSON.stringify(layer);
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { layer, count: 1 });
  }
  return [...groups.values()].map(({ layer, count }) => ({ count, ...layer }));
}

/** Layers numbered from 0, each made by its number. */
export function numberedLayers(count: number, of: (index: number) => Layer): readonly LayerGroup[] {
  return layerGroups(Array.from({ length: count }, (_, index) => of(index)));
}
