import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { namedFigure } from '#islands/kit/plot-figure.ts';

function figure(inside: string): Element {
  const { document } = parseHTML(`<svg height="100" font-variant="x">${inside}</svg>`);
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('no svg was parsed');
  return namedFigure(svg as unknown as Element, 'what it shows');
}

describe('a drawn figure', () => {
  it('has one name, and its groups have none', () => {
    const svg = figure('<g aria-label="rule"><line x1="1"/></g>');
    expect(svg.getAttribute('aria-label')).toBe('what it shows');
    expect(svg.querySelector('[aria-label]')).toBeNull();
  });

  it('keeps its places to a tenth of a pixel', () => {
    const svg = figure(
      '<path d="M97.51724137931035,258L-0.04,17.95"/><circle cx="20.55" r="3"/><g transform="translate(60,217.40845325500922)"/>',
    );
    expect(svg.querySelector('path')?.getAttribute('d')).toBe('M97.5,258L0,18');
    expect(svg.querySelector('circle')?.getAttribute('cx')).toBe('20.6');
    expect(svg.querySelector('circle')?.getAttribute('r')).toBe('3');
    expect(svg.querySelector('g')?.getAttribute('transform')).toBe('translate(60,217.4)');
  });

  it('leaves alone what is no place: units, powers of ten, words with digits', () => {
    const svg = figure(
      '<text y="0.32em" dy="0.71em" stroke-opacity="0.1234">0.12345</text><path d="M1.25e-7,2"/>',
    );
    const text = svg.querySelector('text');
    expect(text?.getAttribute('dy')).toBe('0.71em');
    expect(text?.getAttribute('stroke-opacity')).toBe('0.1234');
    expect(text?.textContent).toBe('0.12345');
    expect(svg.querySelector('path')?.getAttribute('d')).toBe('M1.25e-7,2');
  });
});
