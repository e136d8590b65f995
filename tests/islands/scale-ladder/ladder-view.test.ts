import { describe, expect, it } from 'vitest';
import { buildDocument } from '#islands/kit/build-document.ts';
import { curveStrings } from '#islands/scale-ladder/curve-strings.ts';
import { conditionSentence, flipSentence } from '#islands/scale-ladder/flip-sentence.ts';
import { ladderView } from '#islands/scale-ladder/ladder-view.ts';
import { localeIds } from '#src/book/locales.ts';
import type { Rung } from '#src/measure/nearest-flip.ts';
import { scaleCurveIds } from '#src/worksheet/scale-curves.ts';

const rung = (size: number, value: number): Rung => ({
  size,
  estimate: { value, low: value * 0.97, high: value * 1.03 },
});
const page = [rung(485_760, 4.9), rung(2_123_264, 4.1), rung(10_801_152, 2.2)];
const native = [rung(485_760, 1.4), rung(2_123_264, 1.3), rung(10_801_152, 1.6)];
const draw = (locale: 'en' | 'es', yours?: readonly Rung[]) =>
  ladderView(
    'verify',
    { browser: page, node: native, ...(yours ? { yours } : {}) },
    { document: buildDocument(), locale },
  );
const said = (view: Element, place: string) =>
  view.querySelector(`dd[data-place="${place}"]`)?.textContent;

describe('a curve of the ladder', () => {
  it('says for each place where its condition was measured to change', () => {
    const view = draw('en');
    expect(view.textContent).toContain('Five positions cost at most 3.36 passes over one');
    expect(said(view, 'browser')).toBe(
      'Not so up to 2.1 million parameters; so at 11 million, the nearest measured flip.',
    );
    expect(said(view, 'node')).toBe('So at every size: no flip up to 11 million parameters.');
    expect(said(view, 'yours')).toBeUndefined();
  });

  it('says so in Spanish, with its numbers', () => {
    const view = draw('es');
    expect(view.textContent).toContain('cuestan como mucho 3,36 pasadas');
    expect(said(view, 'browser')).toBe(
      'No se cumple hasta 2,1 millones de parámetros; sí con 11 millones, el cambio medido más cercano.',
    );
  });

  it('draws a mark for every size and place, and writes the same rows as a table', () => {
    const view = draw('en', [rung(485_760, 5)]);
    for (const svg of view.querySelectorAll('svg')) {
      expect(svg.getAttribute('aria-label')).toBe(curveStrings.en.verify);
      expect(svg.querySelectorAll('[aria-label]')).toHaveLength(0);
    }
    expect(view.querySelectorAll('.book-plot-wide')).toHaveLength(1);
    const cells = [...view.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.replace(/ \(.*/, '')),
    );
    expect(cells).toEqual([
      ['0.49', '4.9', '1.4', '5'],
      ['2.1', '4.1', '1.3', 'not measured'],
      ['11', '2.2', '1.6', 'not measured'],
    ]);
    expect(said(view, 'yours')).toMatch(/^Not so at any size/);
  });

  it('names every size of the ladder below its mark', () => {
    const sizes = [485_760, 852_096, 2_123_264, 4_738_560, 10_801_152, 25_317_376];
    const rungs = sizes.map((size) => rung(size, 3));
    const view = ladderView(
      'verify',
      { browser: rungs },
      { document: buildDocument(), locale: 'en' },
    );
    for (const svg of view.querySelectorAll('svg')) {
      const labels = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
      expect(labels).toEqual(expect.arrayContaining(['0.49', '0.85', '2.1', '4.7', '11', '25']));
      expect(labels).not.toContain('');
    }
  });

  it('says that nothing was measured where nothing was, and draws nothing', () => {
    const view = ladderView('batch', {}, { document: buildDocument(), locale: 'en' });
    expect(view.querySelector('svg')).toBeNull();
    expect(said(view, 'browser')).toBe('Not measured yet.');
  });
});

describe('the words of the curves', () => {
  it.each(localeIds)('hold every condition with its level, in %s', (locale) => {
    const sentences = scaleCurveIds.map((id) => conditionSentence(id, locale));
    expect(new Set(sentences).size).toBe(scaleCurveIds.length);
    for (const sentence of sentences) expect(sentence).toMatch(/\d/);
  });

  it('have a sentence for every outcome', () => {
    const of = (flip: Parameters<typeof flipSentence>[0]) => flipSentence(flip, 'en');
    expect(of({ kind: 'flip', from: 'yes', after: 1e6, at: 3e6 })).toMatch(/^So up to 1 million/);
    expect(of({ kind: 'no-flip', from: 'no', upTo: 25e6 })).toMatch(/no flip up to 25 million/);
    expect(of({ kind: 'cannot-tell', at: 5e5 })).toMatch(/0\.5 million/);
  });
});
