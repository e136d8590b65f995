import { describe, expect, it } from 'vitest';
import { buildDocument } from '#islands/kit/build-document.ts';
import { dataTable } from '#islands/model-card/data-table.ts';
import { factsView } from '#islands/model-card/facts/view.ts';
import { hashesView } from '#islands/model-card/hashes/view.ts';
import { ladderView } from '#islands/model-card/ladder/view.ts';
import { languagesTable } from '#islands/model-card/languages/view.ts';
import { lossView } from '#islands/model-card/loss/view.ts';
import { reliabilityView } from '#islands/model-card/reliability/view.ts';
import { slicesView } from '#islands/model-card/slices/view.ts';
import type { Locale } from '#src/book/locales.ts';
import { madeUpRecord, madeUpTraining } from './made-up-training.ts';

const record = madeUpRecord();
const { evaluations } = record.models[0]!;
const parts = {
  facts: (context) => factsView(madeUpTraining(), context),
  loss: (context) => [lossView(record, context)],
  ladder: (context) => [ladderView(record, context)],
  slices: (context) => slicesView(evaluations, context),
  languages: (context) => [languagesTable(evaluations, context)],
  reliability: (context) => reliabilityView(evaluations, context),
  hashes: (context) => hashesView(madeUpTraining(), context),
} as const satisfies Record<string, (context: Context) => Element[]>;

interface Context {
  readonly document: Document;
  readonly locale: Locale;
}

function drawn(part: keyof typeof parts, locale: Locale): Element {
  const document = buildDocument();
  const box = document.createElement('div');
  box.append(...parts[part]({ document, locale }));
  return box;
}

/** Rows and cells of every table, without their words. */
function shape(box: Element): string[][] {
  return [...box.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tr')].map((row) =>
      [...row.children].map(({ tagName }) => tagName).join(' '),
    ),
  );
}

const names = Object.keys(parts) as (keyof typeof parts)[];

describe('the tables of the card', () => {
  it.each(names)('have the same rows and columns in both languages: %s', (name) => {
    const english = shape(drawn(name, 'en'));
    expect(english.flat().length).toBeGreaterThan(1);
    expect(shape(drawn(name, 'es'))).toEqual(english);
  });

  it.each(names)('leave no word of one language in the other: %s', (name) => {
    const words = (locale: Locale) =>
      [...drawn(name, locale).querySelectorAll('thead')].map(({ textContent }) => textContent);
    expect(words('en')).not.toEqual(words('es'));
  });

  it.each(names)('scroll by themselves under a name: %s', (name) => {
    const boxes = [...drawn(name, 'en').querySelectorAll('.book-scroll')];
    expect(boxes.map((box) => box.querySelectorAll('table').length)).toEqual(boxes.map(() => 1));
    for (const box of boxes) {
      expect(box.getAttribute('role')).toBe('group');
      expect(box.getAttribute('tabindex')).toBe('0');
      expect(box.getAttribute('aria-label')).toMatch(/\w/);
    }
  });

  it('refuse a row that does not fit their columns, naming the table', () => {
    const table = { label: 'Files', columns: ['a', 'b'], groups: [{ rows: [['only one']] }] };
    expect(() => dataTable(table, buildDocument())).toThrow('Files: 1 cells for 2 columns');
  });
});

it('gives one command for the files of one seed', () => {
  const [table] = hashesView(madeUpTraining(), { document: buildDocument(), locale: 'es' });
  const command = [...(table?.querySelectorAll('tbody tr') ?? [])].at(-1);
  expect(command?.querySelector('td[colspan="2"] code')?.textContent).toBe(
    'npm run train -- tutor draft --seeds 1',
  );
});

describe('the figures of the card', () => {
  it.each(['loss', 'ladder', 'reliability'] as const)(
    'are drawn at two widths with a name, a legend and their rows: %s',
    (name) => {
      const figure = drawn(name, 'es').querySelector('figure');
      expect(figure?.querySelectorAll('svg[role=img][aria-label]')).toHaveLength(2);
      expect(figure?.querySelectorAll('.model-card-legend li').length).toBeGreaterThan(0);
      expect(figure?.querySelectorAll('details tbody tr').length).toBeGreaterThan(0);
    },
  );
});

describe('what is not recorded', () => {
  it('is said of weights that no training yielded', () => {
    const training = madeUpTraining();
    const unrecorded = { ...training, record: madeUpRecord({ seeds: 1 }) };
    const others = unrecorded.record.models.map((model) => ({
      ...model,
      runs: model.runs.map((run) => ({ ...run, sha256: 'f'.repeat(64) })),
    }));
    const view = hashesView(
      { ...training, record: { ...unrecorded.record, models: others } },
      { document: buildDocument(), locale: 'en' },
    );
    expect(view[0]?.textContent).toContain('no recorded training has this hash');
    expect(view[0]?.textContent).not.toContain('npm run train');
  });

  it('leaves out the recipe, not the shape', () => {
    const training = { ...madeUpTraining(), record: undefined };
    expect(factsView(training, { document: buildDocument(), locale: 'en' })).toHaveLength(1);
  });

  it('is a dash where nothing outside the scope was asked', () => {
    const [, , judgement] = slicesView(evaluations, { document: buildDocument(), locale: 'en' });
    const recall = [...(judgement?.querySelectorAll('tbody tr') ?? [])][2];
    expect([...(recall?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Sentences outside the scope that are refused (recall)',
      '–',
      '100.0% 83.9–100.0% n = 20',
    ]);
  });
});
