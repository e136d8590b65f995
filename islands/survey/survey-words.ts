// What a language must word of the survey: a method, an option, an answer or an end without words does not compile.
import type { Placement, SurveyCase } from '#src/worksheet/survey/cases.ts';
import type {
  DecisionAnswer,
  DecisionEnd,
  DecisionQuestion,
} from '#src/worksheet/survey/decision.ts';
import type { SurveyColumn, SurveyMethod, SurveyOption } from '#src/worksheet/survey/matrix.ts';

/** An option: short for the list, whole for the cell and for paper. */
export interface OptionWords {
  readonly short: string;
  readonly full: string;
}

/** One question of the tree: in full, short for the drawing (lines separated by `|`), and its answers. */
export interface DecisionWords<Question extends DecisionQuestion = DecisionQuestion> {
  readonly ask: string;
  readonly drawn: string;
  readonly answers: Readonly<Record<DecisionAnswer<Question>, OptionWords>>;
}

/** One end of the tree: its name, short for the drawing, and the reason. */
export interface EndWords {
  readonly name: string;
  readonly drawn: string;
  readonly why: string;
}

/** One case; `{key}` places are filled with figures. */
export interface CaseWords {
  readonly title: string;
  readonly text: string;
}

/** What the page shows before anything is answered. */
export interface SurveyWords {
  readonly methods: Readonly<Record<SurveyMethod, string>>;
  readonly columns: Readonly<Record<SurveyColumn, string>>;
  readonly options: {
    readonly [Column in SurveyColumn]: Readonly<Record<SurveyOption<Column>, OptionWords>>;
  };
  readonly questions: { readonly [Question in DecisionQuestion]: DecisionWords<Question> };
  readonly ends: Readonly<Record<DecisionEnd, EndWords>>;
  readonly placements: Readonly<Record<Placement, string>>;
  readonly cases: Readonly<Record<SurveyCase, CaseWords>>;
}

/** What is said once something was answered; fetched only then. */
export interface SurveyExplanations {
  /** Of a wrong option: what it holds of. */
  readonly options: {
    readonly [Column in SurveyColumn]: Readonly<Record<SurveyOption<Column>, string>>;
  };
  /** Of a right one: why. */
  readonly cells: Readonly<Record<SurveyMethod, Readonly<Record<SurveyColumn, string>>>>;
  /** Of a case: what speaks for or against each placement. */
  readonly cases: Readonly<Record<SurveyCase, Readonly<Record<Placement, string>>>>;
}
