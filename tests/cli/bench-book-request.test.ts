import { expect, test } from 'vitest';
import { bookBenchRequest } from '#src/cli/bench-book-request.ts';

test('asks for three rounds, four lengths and the peers unless told', () => {
  expect(bookBenchRequest([])).toEqual({
    rounds: 3,
    pages: [50, 100, 200, 300],
    repeated: false,
    withPeers: true,
    json: undefined,
  });
});

test('reads what it is told', () => {
  const args = [
    '--rounds',
    '1',
    '--pages',
    '20,40',
    '--without-peers',
    '--repeated',
    '--json',
    'a.json',
  ];
  expect(bookBenchRequest(args)).toEqual({
    rounds: 1,
    pages: [20, 40],
    repeated: true,
    withPeers: false,
    json: 'a.json',
  });
});

test.each([
  [['--rounds', '0'], '--rounds: "0"'],
  [['--pages', '50,many'], '--pages: "many"'],
  [['--page', '50'], '--page'],
])('refuses %j', (args, words) => {
  expect(() => bookBenchRequest(args)).toThrow(words);
});
