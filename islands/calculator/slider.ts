// A slider runs over positions; what a position means depends on how the input's slider runs.
import type { NumberInput } from './sheet.ts';

/** Positions of a slider that runs by factors. */
const FACTOR_POSITIONS = 400;

/** The native slider's range for an input. */
export function sliderRange({ slider = 'linear', min, max, step = 1 }: NumberInput): {
  readonly min: number;
  readonly max: number;
  readonly step: number;
} {
  if (slider === 'linear') return { min, max, step };
  if (slider === 'log') return { min: 0, max: FACTOR_POSITIONS, step: 1 };
  return { min: 0, max: slider.length - 1, step: 1 };
}

/** Where the slider stands for a value: at the nearest position there is. */
export function sliderPosition(
  { slider = 'linear', min, max }: NumberInput,
  value: number,
): number {
  if (slider === 'linear') return value;
  if (slider === 'log')
    return Math.round((FACTOR_POSITIONS * Math.log(value / min)) / Math.log(max / min));
  const distance = (stop: number) => Math.abs(Math.log(Math.max(stop, 0.5) / Math.max(value, 0.5)));
  return slider.reduce(
    (best, stop, i) => (distance(stop) < distance(slider[best] ?? min) ? i : best),
    0,
  );
}

/** The value that a position stands for; by factors, rounded to two significant digits and to the step. */
export function valueAt(
  { slider = 'linear', min, max, step = 1 }: NumberInput,
  at: number,
): number {
  if (slider === 'linear') return at;
  if (slider !== 'log') return slider[at] ?? min;
  if (at === 0) return min;
  if (at === FACTOR_POSITIONS) return max;
  const exact = min * (max / min) ** (at / FACTOR_POSITIONS);
  const rounded = Number(exact.toPrecision(2));
  return Math.min(max, Math.max(min, Number((Math.round(rounded / step) * step).toPrecision(12))));
}
