import { describe, expect, it } from 'vitest';
import { languageSentence } from '#islands/model-card/languages/view.ts';
import { madeUpRecord } from '../made-up-training.ts';

const paired = madeUpRecord().models[0]!.evaluations['held-cells']!.languages;

describe('English beside Spanish', () => {
  it('are not told apart while the interval holds zero', () => {
    expect(languageSentence(paired, 'en')).toContain(
      '+3.0 percentage points (95% interval −1.0 to 7.0), does not tell the languages apart',
    );
    expect(languageSentence(paired, 'es')).toContain('no permite distinguir las lenguas');
  });

  it('names the language that does better', () => {
    expect(languageSentence({ ...paired, low: 0.01 }, 'en')).toContain('does better in English');
    const spanish = { ...paired, difference: -0.03, low: -0.05, high: -0.01 };
    expect(languageSentence(spanish, 'es')).toContain('acierta más en español');
  });

  it('claims nothing without an interval', () => {
    const { low, high, ...bare } = paired;
    expect(languageSentence(bare, 'en')).toContain('No interval is recorded');
    expect(languageSentence(bare, 'es')).toContain('No hay intervalo registrado');
  });

  it('says nothing where no cell is matched', () => {
    const none = { cells: 0, better: { en: 0, es: 0, neither: 0 } };
    expect(languageSentence(none, 'en')).toBeUndefined();
  });
});
