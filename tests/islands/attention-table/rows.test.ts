// The comparison's figures stand where it says: in recorded runs, under keys that are measured.
import { expect, it } from 'vitest';
import { attentionColumns, attentionRows } from '#islands/attention-table/rows.ts';
import { attentionTableStrings } from '#islands/attention-table/strings.ts';
import { recordedRun } from '#islands/experiment/recorded.ts';
import { localeIds } from '#src/book/locales.ts';

it('has each figure in a recorded run', () => {
  const missing = attentionRows.flatMap((row) =>
    attentionColumns.flatMap((column) => {
      const place = row[column];
      const run = place && recordedRun(place.experiment);
      return place && run && !run.summary[place.key] ? [`${row.id}: ${place.key}`] : [];
    }),
  );
  expect(missing).toEqual([]);
});

it.each(localeIds)('names each way and says what its figures are in %s', (locale) => {
  for (const { id } of attentionRows) {
    expect(attentionTableStrings[locale][id]).toBeTruthy();
    expect(attentionTableStrings[locale][`${id}.note`]).toBeTruthy();
  }
});
