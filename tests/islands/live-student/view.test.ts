// A watched student drawn as the page draws it, in both languages.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { studentCsv } from '#islands/live-student/curves-csv.ts';
import { recordedStudent } from '#islands/live-student/recorded-student.ts';
import {
  figureNames,
  optionsSentence,
  outcomeSentence,
  studentFigure,
  studentTable,
} from '#islands/live-student/view.ts';
import { studentRunDefaults } from '#src/train/student-arms.ts';

const document = parseHTML('<!doctype html><html><body></body></html>').document as never;
const record = {
  parameters: { ...studentRunDefaults },
  samples: {
    step: [400, 800],
    'teacher.right': [0.98],
    'alone.loss': [1.5, 0.25],
    'alone.right': [0.25, 0.5],
    'taught.loss': [1.75, 0.5],
    'taught.right': [0.125, 0.375],
  },
  summary: {
    'right.teacher': { value: 0.98, low: 0.95, high: 0.99, level: 0.95, unit: 'ratio', n: 256 },
  },
} as const;
const run = recordedStudent(record);

const words = {
  en: ['alone', 'taught', 'teacher'],
  es: ['solo', 'con maestro', 'maestro'],
} as const;

describe.each(['en', 'es'] as const)('a watched student in %s', (locale) => {
  const context = { document, locale };

  it('is drawn as two figures with a line for each training, and the teacher’s where it belongs', () => {
    for (const name of figureNames) {
      const figure = studentFigure(name, run, context);
      expect(figure.querySelector('svg')?.getAttribute('role')).toBe('img');
      const ends = [...figure.querySelectorAll('svg g > text')].map((text) => text.textContent);
      expect(ends).toEqual(expect.arrayContaining(words[locale].slice(0, 2)));
      expect(ends.includes(words[locale][2])).toBe(name === 'right');
    }
  });

  it('is told in two sentences and a table of every point', () => {
    const share = locale === 'en' ? '50%' : '50\u00a0%';
    expect(outcomeSentence(run, locale)).toContain(share);
    expect(optionsSentence(run, locale)).toContain(locale === 'en' ? 'α = 0.7' : 'α = 0,7');
    const table = studentTable(run, context);
    expect(table.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(table.querySelectorAll('tbody tr:last-child td')).toHaveLength(4);
  });
});

it('is taken away as CSV with decimal points, a row a point and training', () => {
  expect(studentCsv(run).split('\r\n')).toEqual([
    'step,training,loss,right',
    '0,teacher,,0.98',
    '400,alone,1.5,0.25',
    '400,taught,1.75,0.125',
    '800,alone,0.25,0.5',
    '800,taught,0.5,0.375',
    '',
  ]);
});

it('is refused where the record is of another student', () => {
  const other = { ...record, parameters: { ...record.parameters, student: 'tutor' } };
  expect(() => recordedStudent(other)).toThrow('student-training: student tutor');
});
