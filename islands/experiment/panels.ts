// Which summary keys of an experiment make which figure: data, so that an experiment added is an entry here.

/** One figure: the keys that feed it, and how it is drawn. */
export interface Panel {
  readonly id: string;
  /** Matches summary keys; groups `series` and `x` name a point's series and place. */
  readonly keys: RegExp;
  /** `series`: lines over whole numbers. `list`: one labelled interval a row. */
  readonly chart: 'series' | 'list';
  /** A line to compare with: `one` at 1, `rising` at x + 1. */
  readonly references: readonly ('one' | 'rising')[];
  /** The vertical axis starts at zero, or is logarithmic. */
  readonly scale: 'linear' | 'log';
}

const ratioPanel = { chart: 'series', references: ['one'], scale: 'linear' } as const;
const listPanel = { chart: 'list', references: [], scale: 'log' } as const;

/** Figures by experiment, in the order shown. */
export const panels = {
  'noise-floor': [
    {
      id: 'floor',
      keys: /^(?<series>kernel|step)\.(hot|interleaved)$/,
      ...listPanel,
      references: ['one'],
      scale: 'linear',
    },
  ],
  'answer-time': [
    { id: 'times', keys: /^(answer|answer-p95|prefill|decode-per-token)$/, ...listPanel },
  ],
  'draft-acceptance': [
    {
      id: 'positions',
      keys: /^position\.(?<series>[a-z-]+)\.(?<x>\d+)$/,
      chart: 'series',
      references: [],
      scale: 'linear',
    },
  ],
  'verify-cost': [
    {
      id: 'verify',
      keys: /^(?<series>ratio|stepwise)\.(?<x>\d+)$/,
      chart: 'series',
      references: ['one', 'rising'],
      scale: 'linear',
    },
  ],
  'draft-length': [
    { id: 'in-graph', keys: /^ratio\.(?<series>[a-z-]+)\.(?<x>\d+)$/, ...ratioPanel },
    { id: 'stepwise', keys: /^stepwise\.(?<series>[a-z-]+)\.(?<x>\d+)$/, ...ratioPanel },
  ],
  'dispatch-split': [{ id: 'split', keys: /^(empty-run|io-run|step-run)$/, ...listPanel }],
  batch: [{ id: 'per-token', keys: /^per-token\.(?<x>\d+)$/, ...listPanel }],
} as const satisfies Readonly<Record<string, readonly Panel[]>>;

/** An experiment with figures. */
export type ExperimentId = keyof typeof panels;
/** A figure of any experiment. */
export type PanelId = (typeof panels)[ExperimentId][number]['id'];
