import { describe, expect, it } from 'vitest';
import { publishedMachines, publishedModels } from '#islands/kit/published.ts';
import { techniqueIds } from '#src/core/workload/technique-ids.ts';
import { examCase } from '#src/worksheet/exam/exam-case.ts';
import { examSlots } from '#src/worksheet/exam/slots.ts';
import { examKey, examVersion } from '#src/worksheet/exam-key.ts';
import { verdictIds } from '#src/worksheet/ids.ts';

const presets = {
  models: publishedModels,
  machines: publishedMachines,
  tutorId: 'tutor',
  pageId: 'page',
};
const seeds = Array.from({ length: 12 }, (_, i) => i * 7919 + 1);
const exam = (seed: number) => examSlots(seed).map((_, place) => examCase(seed, place, presets));
const exams = seeds.map((seed) => ({ seed, cases: exam(seed) }));

describe('an exam', () => {
  it('asks every technique once with each word', () => {
    for (const { cases } of exams) {
      expect(cases.length).toBeGreaterThanOrEqual(24);
      for (const verdict of verdictIds)
        expect(cases.filter((one) => one.verdict === verdict)).toHaveLength(techniqueIds.length);
      for (const technique of techniqueIds)
        expect(cases.filter((one) => one.technique === technique)).toHaveLength(verdictIds.length);
    }
  });

  it('gives each case the word that the rules give its workload, and that its key holds', () => {
    for (const { seed, cases } of exams) {
      const key = examKey({ seed, version: examVersion });
      for (const { caseId, verdict, judgement } of cases) {
        expect([caseId, judgement.supported.verdict]).toEqual([caseId, verdict]);
        expect(key?.get(caseId)?.verdict).toBe(verdict);
      }
    }
  });

  it('never repeats a case, in one exam or in another', () => {
    const told = exams.flatMap(({ cases }) =>
      cases.map(({ technique, workload }) => JSON.stringify([technique, workload])),
    );
    expect(new Set(told).size).toBe(told.length);
  });

  it('is the same for the same seed, case by case, in whatever order they are made', () => {
    const { seed, cases } = exams[3] as (typeof exams)[number];
    expect(examCase(seed, 20, presets)).toEqual(cases[20]);
    expect(examCase(seed, 0, presets)).toEqual(cases[0]);
  });

  it('puts a personal machine before one person, and one of it', () => {
    const personal = new Set(publishedMachines.filter((m) => m.personal).map(({ id }) => id));
    const cases = exams.flatMap((one) => one.cases).filter((one) => personal.has(one.machine));
    expect(cases.length).toBeGreaterThan(50);
    for (const { workload } of cases)
      expect([workload.machine.devices, workload.traffic.concurrency]).toEqual([1, 1]);
  });

  it('gives the tutor cases of its own to apply, and others not to', () => {
    const own = exams.flatMap(({ cases }) => cases.filter(({ model }) => model === 'tutor'));
    const applied = new Set(
      own.filter((one) => one.verdict === 'apply').map((one) => one.technique),
    );
    expect([...applied]).toEqual(
      expect.arrayContaining(['kv-cache', 'in-graph-loop', 'smaller-model', 'int8']),
    );
    expect(own.some(({ verdict }) => verdict === 'never')).toBe(true);
  });

  it('does not give its words away by the order of the places', () => {
    const first = new Set(exams.map(({ cases }) => cases[0]?.verdict));
    expect(first.size).toBe(3);
  });

  it('has no key for a version it does not know', () => {
    expect(examKey({ seed: 1, version: examVersion + 1 })).toBeNull();
  });
});

describe('two hundred seeds', () => {
  const many = Array.from({ length: 200 }, (_, i) => i * 104_729 + 3);

  it('ask nine of each word and three of each technique, in an order of their own', () => {
    const orders = many.map((seed) => {
      const slots = examSlots(seed);
      for (const verdict of verdictIds)
        expect(slots.filter((slot) => slot.verdict === verdict)).toHaveLength(9);
      for (const technique of techniqueIds)
        expect(slots.filter((slot) => slot.technique === technique)).toHaveLength(3);
      expect(new Set(slots.map(({ caseId }) => caseId)).size).toBe(slots.length);
      return slots.map(({ technique, verdict }) => [technique, verdict].join(' ')).join(', ');
    });
    expect(new Set(orders).size).toBe(many.length);
  });

  it('repeat no exam: already their first cases are two hundred workloads', () => {
    const first = many.map((seed) => {
      const { technique, workload } = examCase(seed, 0, presets);
      return JSON.stringify([technique, workload]);
    });
    expect(new Set(first).size).toBe(many.length);
  });
});
