import { expect, test } from 'vitest';
import { scaleInt8 } from '#src/measure/experiments/scale-int8.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { ladderOf } from '#src/measure/scale-ladder.ts';
import { pairBitsHere } from '../../graph/pair-bits.ts';
import { models } from './priced-engine.ts';
import { FAKE_CLOCK, pricedLadder } from './priced-ladder.ts';

test('tells bytes, time and error of integer products, and whether the tutor’s answers stay', async () => {
  const context = pricedLadder(({ positions, named }) =>
    named('DynamicQuantizeMatMul') ? 30e-6 + 2e-6 * positions : 20e-6 * positions,
  );
  const parameters = { rounds: 30, rungs: '32x1', positions: '1,5' };
  const record = await runExperiment(scaleInt8, context, { parameters });
  const [size] = ladderOf(['32x1']).map((rung) => rung.parameters);
  const value = (key: string) => record.summary[key]?.value ?? Number.NaN;
  expect([value(`ratio.1.${size}`), value(`ratio.5.${size}`)]).toBeAllclose(
    [32 / 20, 40 / 100],
    FAKE_CLOCK,
  );
  // Columns of 32 and of 96 rows: their scales cost an eighth and a twenty-fourth of a byte an element.
  expect(value(`bytes.${size}`)).toBeGreaterThan(0.25);
  expect(value(`bytes.${size}`)).toBeLessThan(0.25 + 4 / (4 * 32));
  expect(value(`error.${size}`)).toBeGreaterThan(0.001);
  // Where pairs of products saturate, random weights of full range lose more.
  expect(value(`error.${size}`)).toBeLessThan((await pairBitsHere()) === 32 ? 0.1 : 0.5);
  expect(value('identical')).toBeGreaterThan(0);
  expect(record.artefacts).toHaveProperty('tutor', models.tutor.sha256);
});
