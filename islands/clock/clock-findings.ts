// What a clock's tick means for measuring here: how long a sample has to be, and how much fits into it.
import { leastSampleSeconds, type SampleSize } from '#src/measure/batch-size.ts';
import type { Tick } from '#src/measure/tick.ts';

/** What was found out about a clock. */
export interface ClockFindings extends Tick {
  /** Seconds of the ticks that a sample has at least. */
  readonly ticksSeconds: number;
  /** Seconds of the shortest sample that the bench takes here. */
  readonly sampleSeconds: number;
  /** Tokens that the tutor writes in such a sample; undefined while nobody measured a token. */
  readonly tokens: number | undefined;
}

/** Works out what a tick asks of a sample; `tokenSeconds` is the measured time of one token. */
export function clockFindings(tick: Tick, tokenSeconds: number | undefined): ClockFindings {
  const least = (size: SampleSize) => leastSampleSeconds({ tick }, size);
  const sampleSeconds = least({});
  return {
    ...tick,
    ticksSeconds: least({ minimumSampleSeconds: 0 }),
    sampleSeconds,
    tokens: tokenSeconds === undefined ? undefined : Math.ceil(sampleSeconds / tokenSeconds),
  };
}
