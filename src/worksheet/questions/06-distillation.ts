// The check-yourself questions of the module on distillation.
import { tailShare } from '#src/core/distillation.ts';
import type { QuestionSet } from '../question.ts';

const tail = { lead: 9, vocabulary: 1001, temperature: 3 } as const;
/** Accuracies in per cent, and times in microseconds: teacher, then student. */
const student = { teacherRight: 80, studentRight: 72, teacherTime: 400, studentTime: 90 } as const;

/** The questions of the module on distillation, with their keys. */
export const distillationQuestions = {
  'same-bits': {
    kind: 'single',
    options: ['identical', 'close', 'different', 'depends-on-temperature'],
    correct: 'identical',
  },
  'factor-of-t': {
    kind: 'single',
    options: ['gradients-keep-size', 'probabilities-sum', 'faster', 'colder'],
    correct: 'gradients-keep-size',
  },
  tail: {
    kind: 'numeric',
    unit: 'percent',
    given: tail,
    answer: 100 * tailShare(tail),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  control: {
    kind: 'multi',
    options: ['same-shape', 'same-examples', 'same-steps', 'teacher-itself', 'longer-training'],
    correct: ['same-shape', 'same-examples', 'same-steps'],
  },
  kept: {
    kind: 'numeric',
    unit: 'ratio',
    given: student,
    answer: student.studentRight / student.teacherRight,
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  'sequences-here': {
    kind: 'single',
    options: ['same-answers', 'student-too-slow', 'no-temperature', 'teacher-wrong'],
    correct: 'same-answers',
  },
  'when-it-helps': {
    kind: 'single',
    options: ['few-answers', 'unlimited-answers', 'fast-teacher', 'dispatch-binds'],
    correct: 'few-answers',
  },
} as const satisfies QuestionSet;
