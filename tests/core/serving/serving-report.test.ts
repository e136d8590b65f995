import { expect, it } from 'vitest';
import { openServer } from '#src/core/serving/server.ts';
import { servingReport } from '#src/core/serving/serving-report.ts';

const requests = [0, 0, 0].map((at, id) => ({ id, at, prompt: 1, answer: 1, topic: 0 }));
const open = () =>
  openServer(
    requests,
    { batching: 'single', rows: 1, chunk: 1 },
    [{ tokens: 1, seconds: 1 }],
    () => 0,
  );

it('ranks whole answers, counts those in time, and averages who was in the house', () => {
  const server = open();
  while (!server.done) server.step();
  expect(servingReport(server, 2)).toMatchObject({
    served: 3,
    p50: 2,
    p99: 3,
    goodput: 2 / 3,
    utilisation: 1,
    w: 2,
    l: 2,
    littleError: 0,
  });
});

it('leaves Little’s law open while someone is in the house, and is all zeros at the start', () => {
  const server = open();
  expect(servingReport(server, 2)).toMatchObject({ served: 0, p99: 0, w: 0 });
  server.step();
  expect(servingReport(server, 2).littleError).toBeUndefined();
});
