import { describe, expect, test } from 'vitest';
import { copyProblem } from '#islands/my-copy/copy-problem.ts';
import { localeIds } from '#src/book/locales.ts';
import { TaskError } from '#src/runtime/task-messages.ts';
import { StorageProblem } from '#src/worksheet/storage/store.ts';

const url = 'https://book.example/_astro/pdfmake.min.abc.js';
const failed = (problem: object) => new TaskError({ name: 'EngineProblem', message: 'm', problem });

describe.each(localeIds)('in %s', (locale) => {
  test('a file that cannot be had is named, and what to do', () => {
    expect(copyProblem(failed({ kind: 'unreachable', url }), locale)).toMatch(
      /^(pdfmake\.min\.abc\.js could not|No se ha podido llegar a pdfmake\.min\.abc\.js)/,
    );
    expect(copyProblem(failed({ kind: 'missing', url, status: 404 }), locale)).toContain('404');
  });

  test('a store that refuses, and a typesetter that stops, are sentences too', () => {
    expect(copyProblem(new StorageProblem('blocked'), locale)).toMatch(/tab|pestaña/);
    const stopped = new TaskError({ name: 'RangeError', message: 'page 3' });
    expect(copyProblem(stopped, locale)).toContain('page 3');
  });
});
