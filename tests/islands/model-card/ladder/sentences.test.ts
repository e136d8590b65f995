import { describe, expect, it } from 'vitest';
import { goalSentences, twinSentence } from '#islands/model-card/ladder/sentences.ts';
import { cardStrings } from '#islands/model-card/strings.ts';
import type { TrainingRecord } from '#islands/model-card/training-record.ts';
import { localeIds } from '#src/book/locales.ts';
import { madeUpRecord } from '../made-up-training.ts';

/** The record with other shares of held-out cells. */
function withShares(shares: Readonly<Record<string, readonly [number, number, number]>>) {
  const record = madeUpRecord();
  const models = record.models.map((model) => {
    const [low, value, high] = shares[model.name] ?? [0, 0, 0];
    const before = model.exact['held-cells']!;
    const exact = model.name in shares ? { ...before, low, value, high } : before;
    return { ...model, exact: { ...model.exact, 'held-cells': exact } };
  });
  return { ...record, models };
}

function withoutModel(name: string): TrainingRecord {
  const record = madeUpRecord();
  return { ...record, models: record.models.filter((model) => model.name !== name) };
}

describe('the goals of the ladder', () => {
  it('are reached where the interval lies beyond them', () => {
    const [tutor, draft, seeds] = goalSentences(madeUpRecord(), 'en');
    expect(tutor).toContain('98.0% (95% interval 97.2–98.8%): the goal is reached.');
    expect(draft).toContain('with 30,784 parameters, was to answer between 55 and 90%');
    expect(draft).toContain('65.0% (64.2–65.8%): the goal is reached.');
    expect(seeds).toBe('Both figures rest on 5 seeds.');
  });

  it('are reached in Spanish too, with its own signs', () => {
    const [tutor, draft] = goalSentences(madeUpRecord(), 'es');
    expect(tutor).toContain('el 98,0\u00a0% (intervalo del 95 %: 97,2–98,8\u00a0%): objetivo');
    expect(draft).toContain('entre el 55 y el 90\u00a0%');
    expect(draft).toContain('objetivo alcanzado.');
  });

  it('are called missed where they are missed', () => {
    const record = withShares({ tutor: [0.9, 0.92, 0.94], draft: [0.93, 0.95, 0.96] });
    const [tutor, draft] = goalSentences(record, 'en');
    expect(tutor).toContain('92.0% (95% interval 90–94%): the goal is not reached.');
    expect(draft).toContain('too easy for its size, and the goal is not reached.');
    const [tutorEs, draftEs] = goalSentences(record, 'es');
    expect(tutorEs).toContain('objetivo no alcanzado.');
    expect(draftEs).toContain('el objetivo no se alcanza.');
  });

  it('leave doubt where the interval holds them', () => {
    expect(goalSentences(withShares({ tutor: [0.96, 0.975, 0.99] }), 'en')[0]).toContain(
      'but not beyond doubt',
    );
    expect(goalSentences(withShares({ tutor: [0.94, 0.965, 0.98] }), 'es')[0]).toContain(
      'no alcanza el objetivo, aunque',
    );
    const draft = withShares({ draft: [0.54, 0.6, 0.67] });
    expect(goalSentences(draft, 'en')[1]).toContain('goes past these ends');
    expect(goalSentences(draft, 'es')[1]).toContain('rebasa esos extremos');
  });

  it('say that a draft knows too little', () => {
    const record = withShares({ draft: [0.4, 0.5, 0.6] });
    expect(goalSentences(record, 'en')[1]).toContain('too little: the goal is not reached');
    expect(goalSentences(record, 'es')[1]).toContain('demasiado poco: objetivo no alcanzado');
  });

  it('say on how few seeds they rest', () => {
    expect(goalSentences(madeUpRecord({ seeds: 1 }), 'en')[2]).toContain('rest on 1, so');
    expect(goalSentences(madeUpRecord({ seeds: 3 }), 'es')[2]).toBe(
      'Se querían al menos 5 semillas; las cifras se apoyan en 3.',
    );
  });

  it.each(localeIds)('are not judged without a tutor (%s)', (locale) => {
    expect(goalSentences(withoutModel('tutor'), locale)).toEqual([cardStrings[locale].noRecord]);
  });
});

describe('one layer or two', () => {
  it('ships one where the twin is not better by the margin', () => {
    const sentence = twinSentence(madeUpRecord({ seeds: 2 }), 'en');
    expect(sentence).toContain('same cells and seeds (1, 2)');
    expect(sentence).toContain('+1.0 percentage points (95% interval 0.3–2.0)');
    expect(sentence).toContain('it is not, and one layer ships');
  });

  it('asks for two where it is', () => {
    const record = madeUpRecord();
    const models = record.models.map((model) => {
      if (model.name !== 'tutor') return model;
      const right = { 'held-cells': '1'.repeat(360).padEnd(400, '0') };
      return { ...model, runs: model.runs.map((run) => ({ ...run, right })) };
    });
    expect(twinSentence({ ...record, models }, 'en')).toContain('two layers are to ship');
    expect(twinSentence({ ...record, models }, 'es')).toContain('corresponde publicar dos');
  });

  it('says that there is no twin to set beside the tutor', () => {
    expect(twinSentence(withoutModel('twin'), 'en')).toContain('not in the record yet');
    expect(twinSentence(withoutModel('twin'), 'es')).toContain('aún no está en el registro');
  });
});
