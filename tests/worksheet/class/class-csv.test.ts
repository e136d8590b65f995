import { expect, test } from 'vitest';
import {
  figuresCsv,
  predictionsCsv,
  sittingsCsv,
  verdictsCsv,
} from '#src/worksheet/class/class-csv.ts';
import type { FigureRow, VerdictRow } from '#src/worksheet/class/class-report.ts';

const verdict: VerdictRow = {
  pupil: 1,
  technique: 'moe',
  step: 'done',
  verdict: null,
  supported: 'never',
  confidence: 0.5,
  answered: 9,
  asked: 10,
  blocks: 1,
  weakens: 0,
  missing: ['a', 'b'],
};
const figure: FigureRow = {
  pupil: 2,
  experiment: 'noise-floor',
  estimate: 'floor',
  machine: { runtime: '=HYPERLINK("http://x")', platform: 'Linux, x86', threads: 1 },
  low: -0.5,
  value: 1e-7,
  high: 2,
  unit: 'ratio',
};

const linesOf = (text: string) => text.split('\r\n');

test('every table has as many fields in each line as in its head, and ends its last line', () => {
  const sitting = { pupil: 1, phase: 'pre', seed: 3, finished: false, score: null } as const;
  const tables = [verdictsCsv([verdict]), sittingsCsv([sitting]), predictionsCsv([])];
  for (const table of tables) {
    const [head, ...lines] = linesOf(table);
    expect(lines.at(-1)).toBe('');
    for (const line of lines.slice(0, -1))
      expect(line.split(',')).toHaveLength(head!.split(',').length);
  }
});

test('an empty field stands for what is not there', () => {
  expect(linesOf(verdictsCsv([verdict]))[1]).toBe('1,moe,done,,never,0.5,9,10,1,0,a b');
});

test('a text that a spreadsheet would compute is marked as text, and numbers are left alone', () => {
  expect(linesOf(figuresCsv([figure]))[1]).toBe(
    `2,noise-floor,floor,1e-7,-0.5,2,ratio,"'=HYPERLINK(""http://x"")","Linux, x86",1`,
  );
});
