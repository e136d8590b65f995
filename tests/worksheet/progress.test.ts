import { describe, expect, test } from 'vitest';
import {
  checkpointState,
  type ModuleProgress,
  nextStop,
  progressId,
  seenOf,
  stopDone,
  withSeen,
} from '#src/worksheet/progress.ts';
import { paths } from '#src/worksheet/roadmap.ts';
import { blank, finished, later, now } from './sample-work.ts';

const progress = (changes: Partial<ModuleProgress> = {}): ModuleProgress => ({
  seen: [],
  sections: ['case', 'tiled'],
  measured: 'not-measured',
  checkpoint: 'none',
  ...changes,
});

describe('what was seen of a module', () => {
  test('grows by what comes into view, and is written only when it does', () => {
    const first = withSeen('02-attention', undefined, ['tiled', 'case'], now);
    expect(first).toEqual({
      id: progressId('02-attention'),
      value: ['case', 'tiled'],
      committedAt: now,
    });
    expect(withSeen('02-attention', first ?? undefined, ['case'], later)).toBeNull();
  });

  test('survives a page that changes: a section gone counts no more, a new one is not seen yet', () => {
    const stored = withSeen('02-attention', undefined, ['old', 'tiled'], now) ?? undefined;
    expect(seenOf(stored, ['tiled', 'new'])).toEqual(['tiled']);
    expect(seenOf(undefined, ['tiled'])).toEqual([]);
  });
});

describe('a checkpoint', () => {
  test('is complete once an attempt is, whatever was begun afterwards', () => {
    const state = (...worksheets: Parameters<typeof checkpointState>[2]) =>
      checkpointState('speculative', 'decide', worksheets);
    expect(state()).toBe('none');
    expect(state(blank())).toBe('begun');
    const again = { ...finished(), attempts: [...finished().attempts, ...blank().attempts] };
    expect(state(again)).toBe('complete');
    expect(checkpointState('module-09', 'decide', [finished()])).toBe('none');
  });
});

describe('the next stop', () => {
  const done = progress({ checkpoint: 'complete' });

  test('is the first whose checkpoint is open, or whose section was not seen', () => {
    const of = (seen: string[]) =>
      nextStop(paths.minimum, (module) =>
        module === '02-attention' ? progress({ seen }) : module < '02' ? done : progress(),
      );
    expect(of([])).toBe('2.1');
    expect(of(['tiled'])).toBe('5.1');
    expect(stopDone('2.1', progress({ seen: ['tiled'] }))).toBe(true);
  });

  test('passes over modules whose page there is not yet', () => {
    const first = (module: string) => (module === '00-measurement' ? undefined : progress());
    expect(nextStop(paths.research, first)).toBe('02-attention');
  });

  test('is none at the end of a path', () => {
    expect(nextStop(paths.research, () => done)).toBeNull();
  });
});
