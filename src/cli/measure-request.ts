// What the command asks of a place, whichever it is.
import type { Following } from '#src/measure/bench.ts';
import type { Parameters } from '#src/measure/record.ts';

/** One run to make. */
export interface MeasureRequest extends Following {
  /** In place of the experiment's defaults; with the seed, which the record keeps. */
  readonly parameters: Parameters;
  readonly seed: number;
  /** This machine's random id, for the environment card. */
  readonly installation: string;
  /** The book's version. */
  readonly page: string;
}
