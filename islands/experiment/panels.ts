// What an experiment looks like on a page: which summary keys make which figure, and its words. Each experiment is
// one file in experiments/, and a page fetches the files of those it shows.
import type { Locale } from '#src/book/locales.ts';

/** One figure: the keys that feed it, and how it is drawn. */
export interface Panel {
  readonly id: string;
  /** Matches summary keys; groups `series` and `x` name a point's series and place. */
  readonly keys: RegExp;
  /** `series`: lines over whole numbers. `list`: one labelled interval a row. */
  readonly chart: 'series' | 'list';
  /** A line to compare with: `one` at 1, `rising` at x + 1. */
  readonly references: readonly ('one' | 'rising')[];
  /** A list's axis, or a series' horizontal one: even, or by factors. Values of a series start at zero. */
  readonly scale: 'linear' | 'log';
  /** How the values' axis is written: seconds with their prefix, a share as percent, bytes, or a bare number. */
  readonly values: 'time' | 'share' | 'bytes' | 'number';
  /** How places are written: as they are unless given, or in millions. */
  readonly places?: 'millions';
}

/** The words of one figure. */
export interface PanelWords {
  readonly caption: string;
  /** The name of the horizontal axis of a series; a list has none. */
  readonly x?: string;
  /** The name of the values' axis. */
  readonly y: string;
}

/** What a page says of an experiment. */
export interface ShownWords<Id extends string = string> {
  /** What it does, in a sentence or two. */
  readonly what: string;
  readonly panels: Readonly<Record<Id, PanelWords>>;
  /** Names of series, by the key's group; a series that is not here is named by itself. */
  readonly series?: Readonly<Record<string, string>>;
}

/** An experiment's figures in the order shown, and its words. */
export interface ShownExperiment<Id extends string = string> {
  /** Whether, after its models are loaded, it marks their answers right or wrong before it takes a first sample. */
  readonly marksFirst?: true;
  readonly panels: readonly (Panel & { readonly id: Id })[];
  readonly words: Readonly<Record<Locale, ShownWords<Id>>>;
}

/** Declares an experiment's figures and words: a figure without words in a language does not compile. */
export function shownExperiment<const Id extends string>(shown: {
  readonly marksFirst?: true;
  readonly panels: readonly (Panel & { readonly id: Id })[];
  readonly words: Readonly<Record<Locale, ShownWords<NoInfer<Id>>>>;
}): ShownExperiment<Id> {
  return shown;
}

/** A panel of lines whose values are compared with 1. */
export const ratioPanel = {
  chart: 'series',
  references: ['one'],
  scale: 'linear',
  values: 'number',
} as const satisfies Omit<Panel, 'id' | 'keys'>;

/** A panel of labelled times. */
export const timesPanel = {
  chart: 'list',
  references: [],
  scale: 'log',
  values: 'time',
} as const satisfies Omit<Panel, 'id' | 'keys'>;
