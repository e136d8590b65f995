import { expect, it } from 'vitest';
import { reliabilitySentence } from '#islands/model-card/reliability/view.ts';
import { madeUpRecord } from '../made-up-training.ts';

const calibration = madeUpRecord().models[0]!.evaluations['held-cells']!.calibration!;

it('says that the tutor is less sure than right', () => {
  expect(reliabilitySentence(calibration, 'en')).toContain(
    'gives its answers 80.0% on average, and 98.0% of them are right',
  );
  expect(reliabilitySentence(calibration, 'es')).toContain('acierta más de lo que dice');
});

it('says that the tutor is surer than right', () => {
  const bins = [{ low: 0, high: 1, count: 10, confidence: 0.9, accuracy: 0.5 }];
  expect(reliabilitySentence({ bins, error: 0.4 }, 'en')).toContain(
    'right less often than it says',
  );
  expect(reliabilitySentence({ bins, error: 0.4 }, 'es')).toContain('de 40,0 puntos');
});

it('says nothing of no answers', () => {
  expect(reliabilitySentence({ bins: [], error: 0 }, 'en')).toBeUndefined();
});
