// What the link that opened a page has set, in words; the exam and the worksheets say it above their first question.
import type { Locale } from '#src/book/locales.ts';
import type { ParsedAssignment } from '#src/worksheet/assignment.ts';
import { phaseStrings, revealStrings } from '../kit/exam-strings.ts';
import { wordsIn } from '../kit/words.ts';
import { assignedStrings } from './strings.ts';

/** The sentences of an assignment, or why the link sets none. */
export function assignedText(parsed: ParsedAssignment, locale: Locale): readonly string[] {
  const words = wordsIn(assignedStrings, locale);
  if (!parsed.ok) {
    const { part, came } = parsed.problem;
    return [words('problem', { part: words(`part.${part}`), came })];
  }
  const { assignment } = parsed;
  const reveal = revealStrings[locale][assignment.reveal];
  const set =
    assignment.of === 'exam'
      ? words('exam', {
          phase: phaseStrings[locale][assignment.phase],
          seed: assignment.seed,
          reveal,
        })
      : words('worksheet', { reveal });
  return [set, words('handIn')];
}
