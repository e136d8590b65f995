// The words of the exam that several pages share: its phases and when the reference is shown.
import type { ExamPhaseId, RevealId } from '#src/worksheet/exam-attempt.ts';
import { defineStrings } from './define-strings.ts';

/** When a sitting takes place. */
export const phaseStrings = defineStrings({
  en: {
    pre: 'before the book',
    post: 'after the book',
    practice: 'practice',
  } satisfies Record<ExamPhaseId, string>,
  es: { pre: 'antes del libro', post: 'después del libro', practice: 'práctica' },
});

/** When the reference is shown. */
export const revealStrings = defineStrings({
  en: {
    each: 'after each case',
    end: 'after handing in',
    teacher: 'not on the page: the teacher shows it',
  } satisfies Record<RevealId, string>,
  es: {
    each: 'después de cada caso',
    end: 'después de entregar',
    teacher: 'no en la página: lo muestra quien enseña',
  },
});
