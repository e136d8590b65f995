import { expect, test } from 'vitest';
import { formRequest } from '#src/cli/form-request.ts';

test('a form alone goes to the output, with a name into that file', () => {
  expect(formRequest(['a.pdf'])).toEqual({ form: 'a.pdf', out: null, known: null });
  expect(formRequest(['a.pdf', 'b.json'])).toEqual({ form: 'a.pdf', out: 'b.json', known: null });
});

test('an export may be named anywhere', () => {
  const request = { form: 'a.pdf', out: 'b.json', known: 'w.json' };
  expect(formRequest(['--with', 'w.json', 'a.pdf', 'b.json'])).toEqual(request);
  expect(formRequest(['a.pdf', 'b.json', '--with', 'w.json'])).toEqual(request);
});

test.each([[[]], [['a.pdf', '--with']], [['a.pdf', 'b.json', 'c']], [['--help']]])(
  '%j gets the usage',
  (args) => expect(() => formRequest(args)).toThrow(/npm run form/),
);
