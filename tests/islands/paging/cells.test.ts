import { expect, it } from 'vitest';
import { buildDocument } from '#islands/kit/build-document.ts';
import { accountRows } from '#islands/paging/account-rows.ts';
import { pagedCells, reservedCells } from '#islands/paging/cells.ts';
import { memoryDrawing } from '#islands/paging/drawing.ts';
import { openedSimulation, openingSettings, SHOWN_STEPS } from '#islands/paging/opening.ts';

const simulation = openedSimulation(openingSettings);
for (let step = 0; step < SHOWN_STEPS; step++) simulation.step();

it('shows as many tokens, dots and free slots as the accounts have', () => {
  const rows = accountRows(simulation);
  const figure = (id: string) => rows.find((row) => row.id === id);
  for (const [cells, memory] of [
    [reservedCells(simulation), 'reserved'],
    [pagedCells(simulation), 'paged'],
  ] as const) {
    const count = (...states: string[]) =>
      cells.filter(({ state }) => states.includes(state)).length;
    expect(cells).toHaveLength(openingSettings.slots);
    expect(count('token', 'shared')).toBe(figure('filled')?.[memory]);
    expect(count('idle')).toBe(figure('internal')?.[memory]);
  }
});

it('draws a slot for each cell and names the whole', () => {
  const svg = memoryDrawing(pagedCells(simulation), {
    document: buildDocument(),
    label: 'pages',
    pageSize: 4,
  });
  expect(svg.getAttribute('aria-label')).toBe('pages');
  expect(svg.querySelectorAll('rect')).toHaveLength(openingSettings.slots);
});
