// A figure of the book: one number with everything needed to print it and to trust it.

import type { Locale } from '#src/book/locales.ts';
import type { Unit } from '#src/core/units.ts';

/** A text in every language of the book. */
export type Words = Readonly<Record<Locale, string>>;

/** How a number came about: by our bench, by arithmetic, or from someone else's text. */
export type FigureKind = 'measured' | 'derived' | 'cited';

/** Where a cited figure was read. */
export interface CitedOrigin {
  readonly kind: 'cited';
  /** Id of the bibliography. */
  readonly reference: string;
  readonly locator: Words;
}

/** An argument of a derived figure as content/data gives it: a value, or the key of the figure it comes from. */
export type DerivedArgument =
  | { readonly name: string; readonly figure: string }
  | { readonly name: string; readonly value: string };

/** The function of src/core that computed a derived figure, and with what. */
export interface DerivedOrigin {
  readonly kind: 'derived';
  readonly fn: string;
  readonly args: readonly DerivedArgument[];
}

/** What measured a figure, and on what. */
export interface MeasuredOrigin {
  readonly kind: 'measured';
  /** Id of the immutable run. */
  readonly run: string;
  readonly experiment: string;
  readonly version: number;
  /** Such as "Chromium 156 · onnxruntime-web 1.30.0 · Linux x86_64". */
  readonly machine: string;
  readonly samples: number;
}

/** A resolved figure. A cited range has `low` and `high` and no `value`; a measured value has an interval of `level`. */
export interface Figure {
  readonly key: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly level?: number;
  readonly bound?: 'at-most' | 'at-least' | 'about';
  readonly unit: Unit;
  /** Significant digits to print; absent prints the number exactly. */
  readonly digits?: number;
  readonly what: Words;
  readonly condition: Words | null;
  readonly origin: CitedOrigin | DerivedOrigin | MeasuredOrigin;
  /** Day it was read or measured, ISO; null for arithmetic, which has no date. */
  readonly date: string | null;
  /** `unverified` where the source could not be read; shown as such. */
  readonly status: 'verified' | 'unverified';
}
