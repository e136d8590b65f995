// The rows of the comparison: which summary keys of which experiment hold a way's time, memory and quality.

/** Where a figure stands: an experiment and a key of its summary. */
export interface Place {
  readonly experiment: string;
  readonly key: string;
}

const tiled = 'tiled-attention';
const sparse = 'sparse-masks';
const features = 'random-features';

/** Every way, in the order of the module. */
export const attentionRows = [
  {
    id: 'tiled',
    time: { experiment: tiled, key: 'ratio.plain.1024' },
    memory: { experiment: tiled, key: 'bytes-ratio.1024' },
    quality: { experiment: tiled, key: 'error.plain.1024' },
  },
  {
    id: 'fused',
    time: { experiment: tiled, key: 'ratio.engine.1024' },
    memory: null,
    quality: { experiment: tiled, key: 'error.engine.1024' },
  },
  {
    id: 'linear',
    time: { experiment: 'state-space-cost', key: 'ratio.linear-attention.1024' },
    memory: { experiment: 'state-space-cost', key: 'bytes.linear-attention.1024' },
    quality: null,
  },
  {
    id: 'features',
    time: null,
    memory: { experiment: features, key: 'memory.256' },
    quality: { experiment: features, key: 'right.256' },
  },
  {
    id: 'local',
    time: { experiment: tiled, key: 'local.plain.1024' },
    memory: { experiment: sparse, key: 'density.tutor.local.16' },
    quality: { experiment: sparse, key: 'right.tutor.local.16' },
  },
  {
    id: 'a-shape',
    time: { experiment: sparse, key: 'masked.32' },
    memory: { experiment: sparse, key: 'density.tutor.a-shape.16' },
    quality: { experiment: sparse, key: 'right.tutor.a-shape.16' },
  },
  {
    id: 'vertical-slash',
    time: null,
    memory: { experiment: sparse, key: 'density.copy-dense.vertical-slash.16' },
    quality: { experiment: sparse, key: 'right.copy-dense.vertical-slash.16' },
  },
] as const;

/** The columns that figures stand in. */
export const attentionColumns = ['time', 'memory', 'quality'] as const;
