import { expect, test } from 'vitest';
import { measureSubjects } from '#src/measure/measure-subjects.ts';
import { withEngine } from '#src/measure/with-engine.ts';
import {
  answerSubjects,
  firstToken,
  LONG,
  laterToken,
  laterTokenSeconds,
} from '#src/measure/written-answers.ts';
import { fed, models, pricedContext } from './experiments/priced-engine.ts';

/** The first token takes 100 µs, a later one 30. */
const context = pricedContext(({ feeds }) => 100e-6 + 30e-6 * fed(feeds, 'further'));
const written = new Map([['tutor', models.tutor]]);

test('tells what the first token takes and what a later one does', async () => {
  const sitting = await withEngine(context, undefined, async (opened) =>
    measureSubjects(await answerSubjects(opened, written), context.bench, { rounds: 30 }),
  );
  expect(sitting.subjects.map(({ name }) => name)).toEqual(['tutor.1', `tutor.${LONG}`]);
  const later = laterTokenSeconds(sitting, 'tutor');
  expect(later).toHaveLength(30);
  const { value, unit } = laterToken(sitting, 'tutor');
  expect(unit).toBe('second-per-token');
  expect([firstToken(sitting, 'tutor').seconds[0], later[0], value]).toBeAllclose(
    [100e-6, 30e-6, 30e-6],
    { rtol: 0.1, because: 'samples are as fine as the tick of the clock allows' },
  );
});

test('names graphs behind a prefix and leaves out prompts without room for the longer answer', async () => {
  const engine = context.engine;
  const [prompt = []] = engine?.prompts ?? [];
  const tooLong = Array.from({ length: models.tutor.config.context - LONG + 2 }, () => 1);
  const mixed = engine && { ...engine, prompts: [prompt, tooLong] };
  await withEngine({ ...context, engine: mixed }, undefined, async (opened) => {
    await answerSubjects(opened, written, 'generate.');
    expect(Object.keys(opened.artefacts)).toEqual(['graph.generate.tutor']);
    const kept = opened.inputs['prompts'];
    opened.prompts((all) => all.slice(0, 1));
    expect(kept).toBe(opened.inputs['prompts']);
  });
});
