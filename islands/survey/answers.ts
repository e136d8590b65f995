// The answers of a question whose name is known only at run time, each with its words and where it leads.
import {
  type DecisionEnd,
  type DecisionQuestion,
  decisionAnswers,
  destination,
} from '#src/worksheet/survey/decision.ts';
import type { OptionWords, SurveyWords } from './survey-words.ts';

/** One answer. */
export interface WordedAnswer {
  readonly answer: string;
  readonly words: OptionWords;
  readonly to: DecisionQuestion | DecisionEnd;
}

/** Every answer of a question in order; throws for one that has no words or leads nowhere. */
export function answersOf(
  questions: SurveyWords['questions'],
  question: DecisionQuestion,
): readonly WordedAnswer[] {
  // Keys and words are of one type; which of the questions is at hand is what the compiler cannot follow.
  const worded: Readonly<Record<string, OptionWords>> = questions[question].answers;
  return decisionAnswers(question).map((answer) => {
    const words = worded[answer];
    const to = destination(question, answer);
    if (!words || !to)
      throw new Error(`question ${question}: answer ${answer} has no words or end`);
    return { answer, words, to };
  });
}
