// What the page does with a graph, small enough to be bundled by a test.
import { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { rmsNorm } from '#src/graph/ops/normalise.ts';

const g = new Graph('page');
const gain = g.constant('float32', [4], [1, 2, 3, 4], 'gain');
g.output('y', rmsNorm(g, g.input('x', 'float32', [-1, 4]), gain));

/** The model's bytes as plain numbers, so that they cross from one realm to another. */
export const bytes = Array.from(modelBytes(g));
