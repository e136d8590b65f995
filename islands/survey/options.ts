// The words of an option whose column is known only at run time: keys and words are of one type, which of the columns
// is at hand is what the compiler cannot follow.
import {
  type SurveyColumn,
  type SurveyOption,
  surveyColumns,
} from '#src/worksheet/survey/matrix.ts';

/** Words by column and option. */
type ByOption<Words> = {
  readonly [Column in SurveyColumn]: Readonly<Record<SurveyOption<Column>, Words>>;
};

/** What a table of words says of an option; throws for an option that the column does not have. */
export function wordsOfOption<Words>(
  table: ByOption<Words>,
  column: SurveyColumn,
  option: SurveyOption,
): Words {
  const words = (table[column] as Readonly<Partial<Record<SurveyOption, Words>>>)[option];
  if (words === undefined) throw new Error(`column ${column} has no option ${option}`);
  return words;
}

/** Every option of a column with its words, in order. */
export function optionsOf<Words>(
  table: ByOption<Words>,
  column: SurveyColumn,
): readonly { readonly option: SurveyOption; readonly words: Words }[] {
  const options: readonly SurveyOption[] = surveyColumns[column];
  return options.map((option) => ({ option, words: wordsOfOption(table, column, option) }));
}
