// What the link that opened a page has set, in words; the exam and the worksheets say it above their first question.
import type { Locale } from '#src/book/locales.ts';
import type { ParsedAssignment } from '#src/worksheet/assignment.ts';
import { phaseStrings } from '../kit/exam-strings.ts';
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
  if (assignment.of === 'worksheet') {
    const reveal = assignment.reveal === 'teacher' ? 'reveal.teacher' : 'reveal.verdict';
    return [words('worksheet'), words(reveal), words('handIn')];
  }
  const { seed, reveal } = assignment;
  const phase = phaseStrings[locale][assignment.phase];
  return [words('exam', { phase, seed }), words(`reveal.${reveal}`), words('handIn')];
}
