// Questions with answer keys: ids and numbers here, words in the pages. `QuestionWords` is the list of what a
// language must word; a missing prompt, option or explanation does not compile.
import { convert, type Unit, units } from '#src/core/units.ts';

interface Choice {
  readonly options: readonly string[];
}

/** One option is right. */
export interface SingleItem extends Choice {
  readonly kind: 'single';
  readonly correct: string;
}

/** Any number of options are right. */
export interface MultiItem extends Choice {
  readonly kind: 'multi';
  readonly correct: readonly string[];
}

/** A number, right within a tolerance relative to the answer and for a stated reason. */
export interface NumericItem {
  readonly kind: 'numeric';
  readonly unit: Unit;
  readonly answer: number;
  readonly tolerance: { readonly relative: number; readonly because: 'rounding' };
  /** The numbers that the prompt states, by name, so that text and answer cannot disagree. */
  readonly given: Readonly<Record<string, number>>;
}

/** A question with its key. */
export type Item = SingleItem | MultiItem | NumericItem;

/** The questions of one page, by item id. */
export type QuestionSet = Readonly<Record<string, Item>>;

/** What a reader answered: an option, several, or a number in a unit. */
export type Answer =
  | { readonly kind: 'single'; readonly option: string }
  | { readonly kind: 'multi'; readonly options: readonly string[] }
  | { readonly kind: 'numeric'; readonly value: number; readonly unit: Unit };

/** A response graded; `wrong` were chosen and are not right, `missed` are right and were not chosen. */
export interface Grade {
  readonly correct: boolean;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** The words of one choice: every option has its label and says why it is right or wrong. */
export interface ChoiceWords<Option extends string> {
  readonly prompt: string;
  readonly options: Readonly<Record<Option, { readonly label: string; readonly why: string }>>;
}

/** The words of one numeric question; `given` are the item's stated numbers, to be formatted by the page. */
export interface NumericWords<Given> {
  readonly prompt: (given: Given) => string;
  readonly why: (given: Given) => string;
}

/** Everything a language must word for a set of questions. */
export type QuestionWords<Questions extends QuestionSet> = {
  readonly [Id in keyof Questions]: Questions[Id] extends Choice
    ? ChoiceWords<Questions[Id]['options'][number]>
    : Questions[Id] extends NumericItem
      ? NumericWords<{ readonly [Name in keyof Questions[Id]['given']]: string }>
      : never;
};

/** Grades a response; throws when its kind is not the item's, or an option is none of the item's. */
export function grade(item: Item, response: Answer): Grade {
  if (item.kind === 'numeric' && response.kind === 'numeric') {
    const correct = withinTolerance(item, response);
    return { correct, wrong: [], missed: [] };
  }
  if (item.kind === 'single' && response.kind === 'single')
    return choiceGrade(item.options, [item.correct], [response.option]);
  if (item.kind === 'multi' && response.kind === 'multi')
    return choiceGrade(item.options, item.correct, response.options);
  throw new Error(
    `a ${response.kind} response came in for a ${item.kind} item; give one of its kind`,
  );
}

function withinTolerance(
  { answer, unit, tolerance }: NumericItem,
  given: { readonly value: number; readonly unit: Unit },
): boolean {
  if (units[given.unit].dimension !== units[unit].dimension) return false;
  const value = convert(given.value, given.unit, unit);
  return Math.abs(value - answer) <= tolerance.relative * Math.abs(answer);
}

function choiceGrade(
  options: readonly string[],
  right: readonly string[],
  chosen: readonly string[],
): Grade {
  const unknown = chosen.find((option) => !options.includes(option));
  if (unknown !== undefined)
    throw new Error(`option ${unknown} came in; the item has ${options.join(', ')}`);
  const wrong = chosen.filter((option) => !right.includes(option));
  const missed = right.filter((option) => !chosen.includes(option));
  return { correct: wrong.length === 0 && missed.length === 0, wrong, missed };
}
