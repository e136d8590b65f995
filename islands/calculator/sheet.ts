// What a calculator is: inputs with units and ranges, outputs as functions of src/core, and the line with the
// numbers put in. Words stand in words/, published values in presets/; here are ids and numbers only.
import type { Locale } from '#src/book/locales.ts';
import type { Unit } from '#src/core/units.ts';
import type { Words } from '../kit/figure.ts';

/** A number the reader sets, in `unit`. */
export interface NumberInput {
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** Smallest change; 1 unless given. */
  readonly step?: number;
  readonly default: number;
  /** How the slider runs: evenly (unless told otherwise), by factors, or from stop to stop; the field takes any number between. */
  readonly slider?: 'linear' | 'log' | readonly number[];
}

/** One of a few named choices, such as a number format. */
export interface ChoiceInput {
  readonly options: readonly string[];
  readonly default: string;
}

/** What the reader sets. */
export type Input = NumberInput | ChoiceInput;

/** The inputs of a sheet, by id, in the order of the page. */
export type Inputs = Readonly<Record<string, Input>>;

/** Values of inputs whose ids are not known when compiling. */
export type AnyValues = Readonly<Record<string, number | string>>;

/** A number for each number input, an option for each choice. */
export type Values<I extends Inputs> = string extends keyof I
  ? AnyValues
  : {
      readonly [Id in keyof I]: I[Id] extends {
        readonly options: readonly (infer Option extends string)[];
      }
        ? Option
        : number;
    };

/** A result: a function of src/core in its unit, or null where these values have none. */
export interface Output<I extends Inputs = Inputs> {
  readonly unit: Unit;
  /** Significant digits to print; three unless given, whole numbers in full. */
  readonly digits?: number;
  of(values: Values<I>): number | null;
}

/** What a formula is written from. */
export interface FormulaParts<I extends Inputs = Inputs, O extends string = string> {
  /** Inputs as bare numbers or option labels, outputs with their unit, in the page's language. */
  readonly shown: { readonly [Id in (keyof I & string) | O]: string };
  readonly values: Values<I>;
  /** Any further number in the page's language. */
  write(value: number, unit?: Unit, digits?: number): string;
}

/** Outputs of one unit drawn over one number input. */
export interface SheetFigure<I extends Inputs = Inputs, O extends string = string> {
  readonly over: keyof I & string;
  /** At these values of the input, ascending; each is a row of the table. */
  readonly at: readonly number[];
  readonly outputs: readonly O[];
  readonly x?: 'linear' | 'log';
  readonly y?: 'linear' | 'log';
}

/** One calculator. */
export interface Sheet<
  I extends Inputs = Inputs,
  O extends string = string,
  P extends string = string,
> {
  readonly inputs: I;
  readonly outputs: { readonly [Id in O]: Output<I> };
  /** The formulas with the numbers put in, one a line. */
  formula(parts: FormulaParts<I, O>): readonly string[];
  /** Why these values make no sense together; the outputs are then left out and the reader is told. */
  problem?(values: Values<I>): P | null;
  readonly figure?: SheetFigure<I, NoInfer<O>>;
}

/** Declares a sheet, so that its functions and its words are checked against its inputs. */
export function defineSheet<const I extends Inputs, O extends string, P extends string = never>(
  sheet: Sheet<I, O, P>,
): Sheet<I, O, P> {
  return sheet;
}

/** A name: the same in every language, or one for each. */
export type ProperName = string | Words;

/** Published values for the inputs of a sheet; inputs left out keep what the reader set. */
export interface Preset<Given extends AnyValues = AnyValues> {
  readonly id: string;
  readonly name: ProperName;
  readonly values: Partial<Given>;
  /** Where the values were read. */
  readonly source: { readonly name: ProperName; readonly url: string };
}

/** The published values of a sheet: `presetsFor<typeof sheet>([…])`. */
export function presetsFor<S extends { readonly inputs: Inputs }>(
  presets: readonly Preset<Values<S['inputs']> & AnyValues>[],
): readonly Preset<Values<S['inputs']> & AnyValues>[] {
  return presets;
}

/** A name as a page in this language gives it. */
export function nameIn(name: ProperName, locale: Locale): string {
  return typeof name === 'string' ? name : name[locale];
}

/** Whether an input is one of a few choices. */
export function isChoice(input: Input): input is ChoiceInput {
  return 'options' in input;
}

/** The values with which a sheet opens: each input's own, or those of a preset. */
export function openingValues(
  { inputs }: { readonly inputs: Inputs },
  preset: Partial<AnyValues> = {},
): AnyValues {
  return Object.fromEntries(
    Object.entries(inputs).map(([id, input]) => [id, preset[id] ?? input.default]),
  );
}
