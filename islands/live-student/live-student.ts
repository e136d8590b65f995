// Trains a small student twice in a worker, by itself and with the tutor for a teacher, and draws both while they learn.
import { formatNumber } from '#src/book/format.ts';
import {
  type StudentRunOptions,
  studentRunDefaults,
  watchedStudents,
} from '#src/train/student-arms.ts';
import { wordsIn } from '../kit/words.ts';
import { TrainingLab } from '../live-training/training-lab.ts';
import type { StudentPayload, WatchedStudentRun } from './contract.ts';
import { studentCsv } from './curves-csv.ts';
import { studentStrings } from './strings.ts';

const base = new URL(import.meta.env.BASE_URL, globalThis.location.href).href;
const numbers = ['steps', 'temperature', 'mixing', 'seed'] as const;

class LiveStudentLab extends TrainingLab<WatchedStudentRun> {
  protected override openWorker(): Worker {
    return new Worker(new URL('./student-worker.ts', import.meta.url), { type: 'module' });
  }

  protected override chosen(): StudentRunOptions | undefined {
    const chosen = this.querySelector('select')?.value;
    const student = watchedStudents.find((known) => known === chosen);
    const wrong = numbers.map((name) => this.numberField(name)).find((f) => !f.checkValidity());
    const value = (name: (typeof numbers)[number]) => this.numberField(name).valueAsNumber;
    if (student && !wrong)
      return {
        ...studentRunDefaults,
        student,
        steps: value('steps'),
        temperature: value('temperature'),
        mixing: value('mixing'),
        seed: value('seed'),
      };
    const { min, max } = this.numberField('steps');
    const [least = '', most = ''] = [min, max].map((end) => formatNumber(Number(end), this.locale));
    this.say(wordsIn(studentStrings, this.locale)('invalid', { least, most }), 'bad');
    wrong?.focus();
    return undefined;
  }

  protected override payload(options: StudentRunOptions): StudentPayload {
    return { options, base };
  }

  protected override prepared(): Promise<unknown> {
    return import('./view.ts');
  }

  /** A figure a frame, so that the page is never held up. */
  protected override async drawn(
    run: WatchedStudentRun,
    nextFrame: () => Promise<void>,
  ): Promise<void> {
    const view = await import('./view.ts');
    const context = { document, locale: this.locale };
    this.labPart('options').textContent = view.optionsSentence(run, this.locale);
    const figures = this.labPart('figures');
    for (const [place, name] of view.figureNames.entries()) {
      await nextFrame();
      const figure = view.studentFigure(name, run, context);
      const before = figures.children[place];
      if (before) before.replaceWith(figure);
      else figures.append(figure);
    }
    await nextFrame();
    const outcome = document.createElement('p');
    outcome.textContent = view.outcomeSentence(run, this.locale);
    this.labPart('tables').replaceChildren(outcome);
    this.labPart('rows').replaceChildren(view.studentTable(run, context));
  }

  protected override csv(run: WatchedStudentRun) {
    const { student, seed } = run.options;
    return { name: `student-${student}-${seed}.csv`, text: studentCsv(run) };
  }
}

customElements.define('lab-live-student', LiveStudentLab);
