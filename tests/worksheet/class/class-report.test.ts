import { beforeAll, describe, expect, test } from 'vitest';
import {
  beforeAndAfter,
  type ClassReport,
  classReport,
} from '#src/worksheet/class/class-report.ts';
import { gatherClass, type Pupil } from '#src/worksheet/class/gathering.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import type { ExamKey } from '#src/worksheet/exam-key.ts';
import { standingOf } from '#src/worksheet/portfolio.ts';
import {
  answered,
  evidence,
  finished,
  later,
  otherMachine,
  resealed,
  runs,
  sitting,
  world,
} from '../sample-work.ts';
import { classFile, foreignFile } from './class-files.ts';

const key: ExamKey = new Map([
  ['moe.0', { technique: 'moe', verdict: 'defer' }],
  ['mla.1', { technique: 'mla', verdict: 'never' }],
]);
const context = {
  definitions: [speculative],
  standings: ({ worksheets, runs: own, installation }: Pupil) =>
    worksheets
      .filter(({ definition }) => definition.id === 'speculative')
      .map((worksheet) =>
        standingOf(speculative, worksheet, {
          ...world,
          runs: new Map(own.map((run) => [run.id, run])),
          installation,
        }),
      ),
  examKey: ({ version }: { readonly version: number }) => (version === 1 ? key : null),
};
const reportOf = async (...files: Parameters<typeof gatherClass>[0]) =>
  classReport(await gatherClass(files), context);

const lacking = answered({ evidence: { ...evidence, acceptance: [] }, verdict: undefined }, 'w2');
const after = { ...sitting, id: 'exam.2', phase: 'post' as const, startedAt: later };
const right = { caseId: 'mla.1', verdict: 'never' as const, confidence: 1, answeredAt: later };

let report: ClassReport;
beforeAll(async () => {
  report = await reportOf(
    foreignFile,
    classFile('a.json', 'a', {
      worksheets: [finished('w1')],
      runs: Object.values(runs),
      exams: [sitting, { ...after, answers: [right], finishedAt: later }],
    }),
    classFile('b.json', 'b', {
      worksheets: [lacking],
      runs: [
        resealed(runs.time, { environment: otherMachine }),
        resealed(runs.verify, { status: { discarded: { kind: 'hidden' } } }),
      ],
      exams: [{ ...sitting, id: 'exam.3', finishedAt: undefined }],
    }),
  );
});
const pupilWith = (verdict: string | null) =>
  report.verdicts.find((row) => row.verdict === verdict)?.pupil ?? 0;

describe('the report of a class', () => {
  test('has a row a pupil and technique, with the word given and the one supported', () => {
    expect(report.pupils).toBe(2);
    expect(report.verdicts).toHaveLength(2);
    expect(report.verdicts).toContainEqual(
      expect.objectContaining({
        technique: 'speculative',
        step: 'done',
        verdict: 'never',
        supported: 'never',
        blocks: 0,
        missing: [],
      }),
    );
  });

  test('counts who lacks which figure, among those who began', () => {
    expect(report.missing).toContainEqual({
      technique: 'speculative',
      quantity: 'acceptance',
      pupils: 1,
      of: 2,
    });
    // The other pupil has every run that they cite.
    expect(report.missing.every(({ pupils }) => pupils === 1)).toBe(true);
  });

  test('takes the preferred estimate of every valid run, with its machine and no id', () => {
    const times = report.figures.filter(({ estimate }) => estimate === 'answer-p95');
    expect(times.map(({ pupil }) => pupil).toSorted()).toEqual([1, 2]);
    expect(times[0]?.machine).toEqual({
      runtime: 'Chromium 156',
      platform: 'Linux x86_64',
      threads: 1,
    });
    expect(report.figures.filter(({ experiment }) => experiment === 'verify-cost')).toHaveLength(1);
  });

  test('scores what was handed in, and leaves an open sitting unscored', () => {
    const open = report.sittings.filter(({ finished: done }) => !done);
    expect(open).toMatchObject([{ phase: 'pre', score: null }]);
    expect(report.phases.pre).toMatchObject({ asked: 2, right: 1 });
    expect(report.phases.post).toMatchObject({ asked: 2, right: 1, answered: 1 });
    expect(report.phases.practice).toBeNull();
  });

  test('puts a pupil’s first sitting before the book beside the last after it', () => {
    const pupil = pupilWith('never');
    const { pre, post } = beforeAndAfter(report.sittings, pupil);
    expect([pre?.right, post?.right]).toEqual([1, 1]);
    expect(beforeAndAfter(report.sittings, pupilWith(null))).toEqual({ pre: null, post: null });
  });

  test('tells coverage a pupil and for all, of committed predictions alone', () => {
    expect(report.predictions).toMatchObject([{ pupil: pupilWith('never'), n: 3, inside: 2 }]);
    expect(report.allPredictions).toMatchObject({ n: 3, inside: 2 });
  });

  test('names no one: no id of a record, no installation, no text of a pupil', () => {
    const { refused: _, ...shown } = report;
    const text = JSON.stringify(shown);
    for (const secret of [
      'w1',
      'exam.1',
      'a'.repeat(32),
      'b'.repeat(32),
      runs.time.id,
      'One pass for every token.',
      'a.json',
    ])
      expect(text).not.toContain(secret);
  });

  test('keeps the reasons of refused files', () => {
    expect(report.refused).toEqual([{ name: 'homework.json', problem: { kind: 'foreign' } }]);
  });

  test('takes of two worksheets of one technique the one changed last', async () => {
    const old = { ...answered({}, 'w8'), updatedAt: '2026-11-20T10:00:00.000Z' };
    const { verdicts } = await reportOf(
      classFile('a.json', 'a', { worksheets: [old, finished('w9')] }),
    );
    expect(verdicts.map(({ step }) => step)).toEqual(['done']);
  });

  test('does not score an exam whose cases this edition does not know', async () => {
    const { sittings, phases } = await reportOf(
      classFile('a.json', 'a', { exams: [{ ...sitting, version: 9 }] }),
    );
    expect(sittings).toMatchObject([{ finished: true, score: null }]);
    expect(phases.pre).toBeNull();
  });
});
