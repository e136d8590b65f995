import { expect, test } from 'vitest';
import { recordedGraphs } from '#islands/worksheet/recorded-graphs.ts';
import { sealRecord } from '#src/measure/record.ts';
import { content } from '#tests/measure/sample-record.ts';

const model = 'a'.repeat(64);
const graph = 'b'.repeat(64);
const run = sealRecord({ ...content, artefacts: { tutor: model, 'graph.step': graph } });
const experiments = { 'noise-floor': 1 };

test('takes the graphs of a recorded run of the shipped models, and no model', () => {
  expect(recordedGraphs([run], experiments, { tutor: model })).toEqual({ 'graph.step': graph });
});

test('takes none of another version or of another model', () => {
  expect(recordedGraphs([run], { 'noise-floor': 2 }, { tutor: model })).toEqual({});
  expect(recordedGraphs([run], experiments, { tutor: 'c'.repeat(64) })).toEqual({});
});
