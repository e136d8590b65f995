// The survey's matrix: four methods of speculation by five questions. Ids and the key here, words in the pages.

/** The methods, one row each. */
export const surveyMethods = ['vanilla', 'medusa', 'eagle', 'lookahead'] as const;
/** One method. */
export type SurveyMethod = (typeof surveyMethods)[number];

/** What is asked of each method, with the options; their order is not that of the rows. */
export const surveyColumns = {
  drafter: ['feature-network', 'small-model', 'target-itself', 'extra-heads'],
  verifier: ['tree', 'draft', 'chain', 'same-pass'],
  exactness: ['good-guesses', 'kept', 'traded', 'rule-decides'],
  cost: ['wide-passes', 'trained-heads', 'second-model', 'trained-layer'],
  best: ['accurate-guesses', 'nothing-trained', 'light-heads', 'small-sibling'],
} as const;
/** One question. */
export type SurveyColumn = keyof typeof surveyColumns;
/** An option of a question. */
export type SurveyOption<Column extends SurveyColumn = SurveyColumn> =
  (typeof surveyColumns)[Column][number];

/** The questions in order. */
export const surveyColumnIds = Object.keys(surveyColumns) as readonly SurveyColumn[];

/** The right option of every cell. */
export const surveyKey = {
  vanilla: {
    drafter: 'small-model',
    verifier: 'chain',
    exactness: 'kept',
    cost: 'second-model',
    best: 'small-sibling',
  },
  medusa: {
    drafter: 'extra-heads',
    verifier: 'tree',
    exactness: 'rule-decides',
    cost: 'trained-heads',
    best: 'light-heads',
  },
  eagle: {
    drafter: 'feature-network',
    verifier: 'tree',
    exactness: 'kept',
    cost: 'trained-layer',
    best: 'accurate-guesses',
  },
  lookahead: {
    drafter: 'target-itself',
    verifier: 'same-pass',
    exactness: 'kept',
    cost: 'wide-passes',
    best: 'nothing-trained',
  },
} as const satisfies Readonly<
  Record<SurveyMethod, { readonly [Column in SurveyColumn]: SurveyOption<Column> }>
>;

/** How many cells there are. */
export const surveyCells = surveyMethods.length * surveyColumnIds.length;

/** A cell as the reader left it: what was chosen, and whether it was checked since. */
export interface SurveyCell {
  readonly option: SurveyOption;
  readonly checked: boolean;
}

/** A row as the reader left it; empty cells are missing. */
export type SurveyRow = Readonly<Partial<Record<SurveyColumn, SurveyCell>>>;

/** Whether an option is the right one in its cell. */
export function isRight(method: SurveyMethod, column: SurveyColumn, option: SurveyOption): boolean {
  return surveyKey[method][column] === option;
}

/** A row as it is kept among the reader's answers: `column:option`, and `:checked` where it was. */
export function keptRow(row: SurveyRow): string[] {
  return surveyColumnIds.flatMap((column) => {
    const cell = row[column];
    return cell ? [`${column}:${cell.option}${cell.checked ? ':checked' : ''}`] : [];
  });
}

/** Reads what was kept; entries of another edition are left out. */
export function readRow(kept: unknown): SurveyRow {
  if (!Array.isArray(kept)) return {};
  return Object.fromEntries(
    kept.flatMap((entry) => {
      const [name, option, mark] = String(entry).split(':');
      const column = surveyColumnIds.find((known) => known === name);
      const options: readonly SurveyOption[] = column ? surveyColumns[column] : [];
      const found = options.find((known) => known === option);
      return column && found ? [[column, { option: found, checked: mark === 'checked' }]] : [];
    }),
  );
}
