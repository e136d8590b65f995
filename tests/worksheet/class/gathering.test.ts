import { describe, expect, test } from 'vitest';
import { parseBundle } from '#src/worksheet/bundle.ts';
import { gatherClass } from '#src/worksheet/class/gathering.ts';
import { answered, blank, finished, later, runs, sitting } from '../sample-work.ts';
import { classFile, foreignFile } from './class-files.ts';

const ana = classFile('ana-garcia.json', 'a', { worksheets: [finished('w1')] });
const ben = classFile('ben.json', 'b', { worksheets: [answered({ confidence: 0.2 }, 'w2')] });
const eva = classFile('eva.json', 'c', { exams: [{ ...sitting, id: 'exam.c' }] });

describe('files of a class', () => {
  test('become pupils whose numbers do not depend on the order of the files', async () => {
    const one = await gatherClass([ana, ben, eva]);
    const other = await gatherClass([eva, ben, ana]);
    expect(one.pupils.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(other.pupils).toEqual(one.pupils);
  });

  test('lose their names and nothing else', async () => {
    const { pupils } = await gatherClass([ana]);
    expect(JSON.stringify(pupils)).not.toContain('garcia');
    expect(pupils[0]?.worksheets).toEqual([finished('w1')]);
  });

  test('that are refused are named with the reason, and take nothing from the others', async () => {
    const huge = parseBundle(`{"pad":"${'x'.repeat(100)}"}`, { bytes: 50, depth: 64 });
    const { pupils, refused } = await gatherClass([
      foreignFile,
      ana,
      { name: 'huge.json', parsed: huge },
      ben,
    ]);
    expect(pupils).toHaveLength(2);
    expect(refused).toEqual([
      { name: 'homework.json', problem: { kind: 'foreign' } },
      { name: 'huge.json', problem: { kind: 'too-large', bytes: 110, limit: 50 } },
    ]);
  });

  test('with the same content count once, whenever they were exported', async () => {
    const again = classFile('copy.json', 'a', { worksheets: [finished('w1')] }, later);
    const { pupils, repeated } = await gatherClass([ana, again]);
    expect([pupils.length, repeated]).toEqual([1, ['copy.json']]);
  });

  test('of one installation are one pupil, joined, in any order', async () => {
    const before = classFile('before.json', 'd', { exams: [sitting], worksheets: [blank('w1')] });
    const after = classFile('after.json', 'd', {
      exams: [sitting, { ...sitting, id: 'exam.2', phase: 'post' }],
      worksheets: [finished('w1')],
      runs: [runs.time],
    });
    const one = await gatherClass([before, after]);
    expect(one.joined).toBe(1);
    expect(one.pupils).toHaveLength(1);
    expect(one.pupils[0]).toMatchObject({ exams: [{ id: 'exam.1' }, { id: 'exam.2' }] });
    expect(one.pupils[0]?.worksheets[0]?.attempts[0]?.answers.confidence).toBe(0.9);
    expect((await gatherClass([after, before])).pupils).toEqual(one.pupils);
  });

  test('of one installation that cannot be joined leave one of them out, with the reason', async () => {
    const other = classFile('other.json', 'a', {
      worksheets: [{ ...blank('w1'), definition: { id: 'moe', version: 1 } }],
    });
    for (const files of [
      [ana, other],
      [other, ana],
    ]) {
      const { pupils, refused } = await gatherClass(files);
      expect(pupils).toHaveLength(1);
      expect(refused).toMatchObject([{ problem: { kind: 'conflict', id: 'w1' } }]);
    }
  });

  test('of two installations with the same worksheet are shown as sharing it', async () => {
    const home = classFile('home.json', 'e', { worksheets: [finished('w1')], runs: [runs.time] });
    const { pupils, shared } = await gatherClass([ana, ben, home]);
    expect(pupils).toHaveLength(3);
    expect(shared).toHaveLength(1);
    expect(shared[0]?.records).toBe(1);
  });

  test('are none at first', async () => {
    expect(await gatherClass([])).toEqual({
      pupils: [],
      refused: [],
      repeated: [],
      joined: 0,
      shared: [],
    });
  });
});
