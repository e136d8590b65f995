// What a language must word for a sheet: a missing label does not compile.
import type { Locale } from '#src/book/locales.ts';
import type { ChoiceInput, Inputs } from './sheet.ts';

interface Wordless {
  readonly inputs: Inputs;
  readonly outputs: object;
  problem?(values: never): string | null;
}

type Problem<S extends Wordless> = NonNullable<ReturnType<NonNullable<S['problem']>>>;

/** Labels of one language; a label may name the symbol that the text uses, "Layers, L". */
export interface SheetWords<S extends Wordless = Wordless> {
  readonly title: string;
  /** One or two sentences above the inputs. */
  readonly intro?: string;
  /** What to do with the fields: for the screen alone, since paper has none. */
  readonly operate?: string;
  readonly inputs: {
    readonly [Id in keyof S['inputs']]: S['inputs'][Id] extends ChoiceInput
      ? {
          readonly label: string;
          readonly options: Readonly<Record<S['inputs'][Id]['options'][number], string>>;
        }
      : { readonly label: string };
  };
  readonly outputs: { readonly [Id in keyof S['outputs']]: string };
  /** Why values make no sense together, and what to change; left out where the sheet knows no problem. */
  readonly problems?: Readonly<Record<Problem<S>, string>>;
  /** Where the sheet draws a figure: what it shows, and the name of its vertical axis. */
  readonly figure?: { readonly caption: string; readonly y: string };
  /** One or two sentences under the results: assumptions, or what the figure leaves out. */
  readonly note?: string;
}

/** Declares the words of a sheet: `wordsFor<typeof sheet>({ en: …, es: … })`. */
export function wordsFor<S extends Wordless>(
  table: Readonly<Record<Locale, SheetWords<S>>>,
): Readonly<Record<Locale, SheetWords<S>>> {
  return table;
}

/** The words of an input's choices by choice; empty for an input that is a number. */
export function optionWords(words: SheetWords, id: string): Readonly<Record<string, string>> {
  const worded: object = words.inputs[id] ?? {};
  return 'options' in worded ? (worded.options as Readonly<Record<string, string>>) : {};
}
