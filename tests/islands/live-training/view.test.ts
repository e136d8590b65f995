// The recorded run drawn as the page draws it, in both languages.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import measured from '#content/data/measured/router-training.json' with { type: 'json' };
import { curvesCsv } from '#islands/live-training/curves-csv.ts';
import { recordedTraining } from '#islands/live-training/recorded-points.ts';
import {
  curvesTable,
  figureNames,
  optionsSentence,
  routerTable,
  trainingFigure,
} from '#islands/live-training/view.ts';
import type { RunRecord } from '#src/measure/record.ts';
import { parseRecord } from '#src/measure/record-schema.ts';

const tokens = ['<en>', 'yesterday', 'she', 'walk', 'to', 'school', '<answer>'];
const document = parseHTML('<!doctype html><html><body></body></html>').document as never;

const arms = { en: ['with balance loss', 'without'], es: ['con equilibrio', 'sin él'] };
const expert = { en: ['expert 1', 'expert 2'], es: ['experto 1', 'experto 2'] };

function run() {
  const parsed = parseRecord(measured.records[0]);
  if (!parsed.ok) throw new Error(parsed.detail);
  const record: RunRecord = parsed.record;
  return recordedTraining(record, tokens, () => ({ experts: 2, expertsPerToken: 1 }));
}

describe.each(['en', 'es'] as const)('the recorded training in %s', (locale) => {
  const context = { document, locale };

  it('is drawn as four figures with a line for each training or expert', () => {
    for (const name of figureNames) {
      const figure = trainingFigure(name, run(), context);
      expect(figure.querySelector('svg')?.getAttribute('role')).toBe('img');
      expect(figure.querySelectorAll('g[aria-label], [aria-description]')).toHaveLength(0);
      const ends = [...figure.querySelectorAll('svg g > text')].map((text) => text.textContent);
      const named = name.startsWith('share') ? expert[locale] : arms[locale];
      expect(ends).toEqual(expect.arrayContaining(named));
      expect(figure.querySelector('figcaption')?.textContent).not.toBe('');
    }
  });

  it('marks one chosen expert a token in each training', () => {
    const table = routerTable(run(), context);
    const rows = [...table.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(tokens.length);
    for (const row of rows) expect(row.querySelectorAll('[data-chosen]')).toHaveLength(2);
  });

  it('stands as a table too, a row a point, and says what it was made from', () => {
    const rows = curvesTable(run(), context).querySelectorAll('tbody tr');
    expect(rows).toHaveLength(run().points.length);
    expect(optionsSentence(run(), locale)).toContain(locale === 'en' ? '0.01' : '0,01');
  });
});

it('can be taken away as CSV with every expert’s share', () => {
  const lines = curvesCsv(run()).trimEnd().split('\r\n');
  expect(lines[0]).toBe('step,training,loss,distance,share_1,share_2');
  expect(lines).toHaveLength(1 + 2 * run().points.length);
});
