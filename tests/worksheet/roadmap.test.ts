import { describe, expect, test } from 'vitest';
import {
  isModuleId,
  limitersOf,
  moduleIds,
  moduleMinutes,
  moduleNumber,
  moduleSlug,
  pathIds,
  pathMinutes,
  paths,
  stopOf,
} from '#src/worksheet/roadmap.ts';

const numbers = (path: keyof typeof paths) =>
  paths[path].map((stop) => stop.replace(/^0?(\d+)-.*$/, '$1'));

describe('the roadmap', () => {
  test('numbers its modules from 0 to 10, as their ids do', () => {
    expect(moduleIds.map((id) => Number(id.slice(0, 2)))).toEqual(moduleIds.map(moduleNumber));
    expect(moduleNumber('10-frontiers')).toBe(10);
  });

  test('leads through its modules on the four paths', () => {
    expect(numbers('minimum')).toEqual(['0', '1', '2.1', '5.1', '9']);
    expect(numbers('comprehensive')).toEqual(moduleIds.map((_, n) => String(n)));
    expect(numbers('research')).toEqual(['0', '2', '3', '4', '6', '8', '10']);
    expect(numbers('constrained')).toEqual(['0', '1', '7', '2.3', '5']);
  });

  test('has a module for every limiter, and a limiter for every module', () => {
    for (const id of moduleIds) expect([id, limitersOf(id)]).not.toEqual([id, []]);
  });

  test('takes for a path what its stops take, less for a section than for its module', () => {
    const whole = moduleIds.reduce((sum, id) => sum + moduleMinutes[id], 0);
    expect(pathMinutes('comprehensive')).toBe(whole);
    for (const stop of pathIds.flatMap((id) => [...paths[id]])) {
      const { module, anchor, minutes } = stopOf(stop);
      if (anchor === null) expect(minutes).toBe(moduleMinutes[module]);
      else expect(minutes).toBeLessThan(moduleMinutes[module]);
    }
  });

  test('knows its pages and tells a module from any other text', () => {
    expect(moduleSlug('07-memory')).toBe('roadmap/07-memory');
    expect(isModuleId('07-memory')).toBe(true);
    expect(isModuleId('2.1')).toBe(false);
  });
});
