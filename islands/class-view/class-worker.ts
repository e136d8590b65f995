// The class view's worker: reads exported files one by one, and makes the report of all that came through the door.
import { hostTasks, type TaskContext } from '#src/runtime/task-host.ts';
import { classReport } from '#src/worksheet/class/class-report.ts';
import { gatherClass, type ReadFile } from '#src/worksheet/class/gathering.ts';
import { examKey } from '#src/worksheet/exam-key.ts';
import { readBundle } from '../kit/read-bundle.ts';
import { judgedTechniques } from '../worksheet/judged.ts';
import { standingsOf } from '../worksheet/standings.ts';
import type { ClassFiles, ClassOutcome, ClassProgress } from './class-contract.ts';

async function report(
  { files, current }: ClassFiles,
  { signal, progress, pause }: TaskContext,
): Promise<ClassOutcome> {
  const read: ReadFile[] = [];
  const unreadable: string[] = [];
  for (const [index, file] of files.entries()) {
    progress({ read: index, of: files.length } satisfies ClassProgress);
    await pause();
    signal.throwIfAborted();
    try {
      read.push({ name: file.name, parsed: await readBundle(file) });
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      unreadable.push(file.name);
    }
  }
  const definitions = Object.values(judgedTechniques).map(({ definition }) => definition);
  const standings = (pupil: Parameters<typeof standingsOf>[0]) => standingsOf(pupil, current);
  const gathered = await gatherClass(read);
  return { report: classReport(gathered, { definitions, standings, examKey }), unreadable };
}

hostTasks({ report }, self);
