// One input of a worksheet's form without a page, and how inputs stand together: the same inputs, under the same
// names, as in the page's own form.
import type { FieldId } from '#src/worksheet/ids.ts';

/** How an input is filled in; `runs` takes ids of runs, `prose` several lines. */
export type InputKind = 'number' | 'prose' | 'runs' | 'choice' | 'radio' | 'check';

/** A value to choose, and its words. */
export interface InputOption {
  readonly id: string;
  readonly label: string;
}

/** One input; `options` are those of a choice or a radio. */
export interface FormInput {
  readonly field: FieldId;
  readonly name: string;
  readonly kind: InputKind;
  readonly label: string;
  /** What the label belongs to, where its question has several of the kind. */
  readonly about?: string;
  readonly options: readonly InputOption[];
  readonly required: boolean;
}

/** Inputs that stand together: in a row, or each by itself. */
export interface FormBlock {
  readonly title: string | null;
  readonly text: string | null;
  readonly rows: readonly (readonly FormInput[])[];
}

/** A question with its inputs. */
export interface FormQuestion {
  readonly field: FieldId;
  readonly blocks: readonly FormBlock[];
}

/** Ids as options, with their words. */
export function named<Id extends string>(ids: readonly Id[], word: (id: Id) => string) {
  return ids.map((id) => ({ id, label: word(id) }));
}

/** Rows of inputs under no title of their own. */
export function block(rows: FormBlock['rows']): FormBlock {
  return { title: null, text: null, rows };
}

/** An input that is asked for unless told otherwise. */
export function input(
  field: FieldId,
  name: string,
  kind: InputKind,
  {
    options = [],
    required = true,
    ...rest
  }: Pick<FormInput, 'label' | 'about'> & Partial<Pick<FormInput, 'options' | 'required'>>,
): FormInput {
  return { field, name, kind, options, required, ...rest };
}
