import { expect, test } from 'vitest';
import { measureSubjects } from '#src/measure/measure-subjects.ts';
import { samplesOf } from '#src/measure/sitting-outcome.ts';
import { textEndSubjects } from '#src/measure/text-end-subjects.ts';
import { withEngine } from '#src/measure/with-engine.ts';
import { fed, models, pricedContext } from './experiments/priced-engine.ts';

test('runs one turn and several at the end of a text, in one graph named for it', async () => {
  const context = pricedContext(({ feeds }) => 100e-6 + 40e-6 * fed(feeds, 'times'));
  const end = { name: 'tutor', graph: 'token', length: 20, turns: 5 };
  const { sitting, artefacts } = await withEngine(context, undefined, async (opened) => ({
    sitting: await measureSubjects(
      await textEndSubjects(opened, end, () => models.tutor),
      context.bench,
      { rounds: 30 },
    ),
    artefacts: opened.artefacts,
  }));
  expect(Object.keys(artefacts)).toEqual(['graph.token.tutor.20']);
  const seconds = (run: string) => samplesOf(sitting, `tutor.20.${run}`).seconds[0];
  expect([seconds('short'), seconds('long')]).toBeAllclose([140e-6, 300e-6], {
    rtol: 0.1,
    because: 'samples are as fine as the tick of the clock allows',
  });
});
