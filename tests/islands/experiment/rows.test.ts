import { describe, expect, it } from 'vitest';
import { knownExperiment } from '#islands/experiment/known-experiments.ts';
import type { Panel } from '#islands/experiment/panels.ts';
import { panelRows, summaryRows } from '#islands/experiment/rows.ts';
import type { RunRecord } from '#src/measure/record.ts';

function run(keys: readonly string[]): RunRecord {
  const estimate = { value: 1, low: 0.9, high: 1.1, level: 0.95, unit: 'ratio', n: 96 };
  return {
    summary: Object.fromEntries(keys.map((key) => [key, estimate])),
  } as unknown as RunRecord;
}

describe('rows of a figure', () => {
  it('name series and place from the key', () => {
    const panel = knownExperiment('draft-acceptance').panels[0] as Panel;
    const rows = panelRows(run(['acceptance.draft', 'position.draft-weak.3']), panel);
    expect(rows).toMatchObject([{ series: 'draft-weak', x: 3, key: 'position.draft-weak.3' }]);
  });

  it('keep the two figures of the draft length apart', () => {
    const record = run(['ratio.draft.2', 'stepwise.draft.2', 'identical']);
    const shown = knownExperiment('draft-length').panels.map((panel) =>
      panelRows(record, panel).map(({ key }) => key),
    );
    expect(shown).toEqual([['ratio.draft.2'], ['stepwise.draft.2']]);
  });

  it('leave nothing out of the table', () => {
    expect(summaryRows(run(['a', 'b.c'])).map(({ key }) => key)).toEqual(['a', 'b.c']);
  });
});
