import { describe, expect, it } from 'vitest';
import {
  isRight,
  keptRow,
  readRow,
  surveyCells,
  surveyColumnIds,
  surveyColumns,
  surveyKey,
  surveyMethods,
} from '#src/worksheet/survey/matrix.ts';

describe('the key of the survey', () => {
  it('has one right option in every cell, out of those that are offered', () => {
    for (const method of surveyMethods)
      for (const column of surveyColumnIds)
        expect(surveyColumns[column].filter((option) => isRight(method, column, option))).toEqual([
          surveyKey[method][column],
        ]);
    expect(surveyCells).toBe(20);
  });

  it('does not follow the order of the options, so that no row can be read off the lists', () => {
    for (const column of surveyColumnIds)
      expect(surveyMethods.map((method) => surveyKey[method][column])).not.toEqual([
        ...surveyColumns[column],
      ]);
  });

  it('tells any two methods apart', () => {
    const rows = surveyMethods.map((method) => JSON.stringify(surveyKey[method]));
    expect(new Set(rows).size).toBe(surveyMethods.length);
  });

  it('lets a second rule decide for Medusa alone', () => {
    expect(surveyMethods.filter((method) => isRight(method, 'exactness', 'rule-decides'))).toEqual([
      'medusa',
    ]);
  });
});

describe('a row among the reader’s answers', () => {
  const row = {
    drafter: { option: 'extra-heads', checked: true },
    cost: { option: 'second-model', checked: false },
  } as const;

  it('is read back as it was kept', () => {
    expect(keptRow(row)).toEqual(['drafter:extra-heads:checked', 'cost:second-model']);
    expect(readRow(keptRow(row))).toEqual(row);
  });

  it('is empty when nothing was chosen, and when what was kept is no row', () => {
    expect(keptRow({})).toEqual([]);
    for (const kept of [undefined, [], 'drafter:extra-heads', 7]) expect(readRow(kept)).toEqual({});
  });

  it('leaves out columns and options that this edition does not have', () => {
    expect(
      readRow(['colour:red', 'drafter:second-model', 'cost:toString', 'verifier:tree']),
    ).toEqual({ verifier: { option: 'tree', checked: false } });
  });
});
