// The class view's worker: reads exports and filled forms one by one, and makes the report of all that came through
// the door.
import { hostTasks, type TaskContext } from '#src/runtime/task-host.ts';
import { classReport } from '#src/worksheet/class/class-report.ts';
import { gatherClass } from '#src/worksheet/class/gathering.ts';
import { examKey } from '#src/worksheet/exam-key.ts';
import { judgedTechniques } from '../worksheet/judged.ts';
import { standingsOf } from '../worksheet/standings.ts';
import type { ClassFiles, ClassOutcome, ClassProgress } from './class-contract.ts';
import { readHandedIn } from './read-handed-in.ts';

async function report(
  { files, current, locale }: ClassFiles,
  { signal, progress, pause }: TaskContext,
): Promise<ClassOutcome> {
  const next = async (read: number) => {
    progress({ read, of: files.length } satisfies ClassProgress);
    await pause();
    signal.throwIfAborted();
  };
  const { read, ...others } = await readHandedIn(files, { locale, formReader, next });
  const definitions = Object.values(judgedTechniques).map(({ definition }) => definition);
  const standings = (pupil: Parameters<typeof standingsOf>[0]) => standingsOf(pupil, current);
  const gathered = await gatherClass(read);
  return { report: classReport(gathered, { definitions, standings, examKey }), ...others };
}

async function formReader() {
  const [{ readPdf }, { formProblemLines }] = await Promise.all([
    import('../worksheet-form/read-pdf.ts'),
    import('../worksheet-form/form-problem.ts'),
  ]);
  return { readPdf, formProblemLines };
}

hostTasks({ report }, self);
