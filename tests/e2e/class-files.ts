// A made-up class as files: three pupils, one of them twice, and a file of another program.
import type { Page } from '@playwright/test';
import { type Bundle, bundleText, bundleVersion } from '#src/worksheet/bundle.ts';
import type { ExamAttempt } from '#src/worksheet/exam-attempt.ts';
import { examKey, examVersion } from '#src/worksheet/exam-key.ts';
import type { VerdictId } from '#src/worksheet/ids.ts';
import {
  answered,
  finished,
  later,
  now,
  otherMachine,
  resealed,
  runs,
} from '../worksheet/sample-work.ts';

/** A file as a browser is given it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A sitting with every case answered: by the reference, or by one word for everything. */
export function sat(
  id: string,
  phase: ExamAttempt['phase'],
  word: VerdictId | 'reference',
): ExamAttempt {
  const seed = phase === 'pre' ? 11 : 12;
  const key = examKey({ seed, version: examVersion }) ?? new Map();
  return {
    schema: 1,
    id,
    seed,
    version: examVersion,
    phase,
    reveal: 'end',
    startedAt: phase === 'pre' ? now : later,
    finishedAt: later,
    answers: [...key].map(([caseId, { verdict }]) => ({
      caseId,
      verdict: word === 'reference' ? verdict : word,
      confidence: word === 'reference' ? 0.9 : 0.8,
      answeredAt: later,
    })),
  };
}

/** A file of one pupil's work. */
export function pupilFile(
  name: string,
  letter: string,
  work: Partial<Pick<Bundle, 'worksheets' | 'runs' | 'exams' | 'reviews' | 'responses'>>,
): ChosenFile {
  const empty = { worksheets: [], runs: [], responses: [], exams: [], reviews: [] };
  const head = { format: 'which-bottleneck', version: bundleVersion, exportedAt: now } as const;
  const installation = letter.repeat(32);
  return jsonFile(name, bundleText({ ...head, installation, ...empty, ...work }));
}

/** A file with this text. */
export function jsonFile(name: string, text: string): ChosenFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

const slower = resealed(runs.time, { environment: { ...otherMachine, platform: 'Android' } });

/** Three pupils: one who finished, one who lacks evidence and measured elsewhere, one who only sat the exam. */
export const pupils: readonly ChosenFile[] = [
  pupilFile('ana-garcia.json', 'a', {
    worksheets: [finished('speculative.ana')],
    runs: Object.values(runs),
    exams: [sat('exam.ana1', 'pre', 'never'), sat('exam.ana2', 'post', 'reference')],
  }),
  pupilFile('ben.json', 'b', {
    worksheets: [answered({ evidence: {} }, 'speculative.ben')],
    runs: [slower],
  }),
  pupilFile('eva.json', 'c', { exams: [sat('exam.eva', 'pre', 'apply')] }),
];

/** Chooses files in the class view, by their content or by their paths, and waits until they are read. */
export async function chooseFiles(
  page: Page,
  files: readonly ChosenFile[] | readonly string[],
): Promise<void> {
  await page.locator('#class-files').setInputFiles([...files] as ChosenFile[] | string[]);
  await page.locator('#class-message [data-part="taken"]').waitFor();
}
