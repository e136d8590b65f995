import { expect, test } from 'vitest';
import { formNoteLines, formProblemLines } from '#islands/worksheet-form/form-problem.ts';
import type { WrongValue } from '#islands/worksheet-form/read-form.ts';

const low: WrongValue = {
  name: 'speculative.predictions.acceptance.low',
  came: 'mucho',
  reason: 'not-number',
};

test('a wrong value is told by its question, with what came and what to do, in the reader’s language', () => {
  expect(formProblemLines({ kind: 'wrong-values', wrong: [low] }, 'es')).toEqual([
    'Un campo contiene algo que no se puede aceptar. Corrígelo en el formulario, guárdalo y elígelo otra vez.',
    'Decodificación especulativa: Predicciones: Aceptación del borrador bueno: Extremo inferior (número sin unidad): «mucho». No es un número: escribe dígitos, con coma o con punto.',
  ]);
  const [, line] = formProblemLines({ kind: 'wrong-values', wrong: [low] }, 'en');
  expect(line).toContain(
    'Speculative decoding: Predictions: Acceptance of the good draft: Low end',
  );
});

test('many wrong values are counted, and long ones shortened', () => {
  const wrong = Array.from({ length: 20 }, () => ({ ...low, came: 'ñ'.repeat(300) }));
  const lines = formProblemLines({ kind: 'wrong-values', wrong }, 'en');
  expect(lines).toHaveLength(14);
  expect(lines.at(-1)).toBe('And 8 more.');
  expect(lines[1]).toContain(`${'ñ'.repeat(80)}…`);
});

test('a field that no edition knows is told by its name', () => {
  const wrong = [{ name: 'old.predictions.x.low', came: '1', reason: 'unknown-field' as const }];
  expect(formProblemLines({ kind: 'wrong-values', wrong }, 'en')[1]).toBe(
    'old.predictions.x.low: “1”. This edition has no such question.',
  );
});

test('every refusal of a file says what it is and what to do', () => {
  for (const locale of ['en', 'es'] as const) {
    const lines = [
      formProblemLines({ kind: 'not-pdf', name: 'a.pdf' }, locale),
      formProblemLines({ kind: 'damaged-pdf' }, locale),
      formProblemLines({ kind: 'encrypted-pdf' }, locale),
      formProblemLines({ kind: 'not-form' }, locale),
      formProblemLines({ kind: 'empty-form' }, locale),
      formProblemLines({ kind: 'newer-form', version: 2, known: 1 }, locale),
      formProblemLines({ kind: 'newer-definition', definition: 'speculative' }, locale),
      formProblemLines({ kind: 'too-large', bytes: 6e7, limit: 5e7 }, locale),
    ].flat();
    expect(new Set(lines).size).toBe(8);
    for (const line of lines) expect(line).not.toMatch(/\{\{|undefined/);
  }
});

test('what was kept or left out is told by its question', () => {
  const lines = formNoteLines(
    [
      { kind: 'incomplete', definition: 'speculative', field: 'flip' },
      {
        kind: 'missing-run',
        definition: 'speculative',
        run: 'abcdef12'.repeat(8),
        quantities: ['acceptance', 'noise-floor'],
      },
      { kind: 'owed-unasked', definition: 'speculative' },
    ],
    'es',
  );
  expect(lines[0]).toMatch(/^Decodificación especulativa: Lo que lo cambiaría: sin completar/);
  expect(lines[1]).toMatch(
    /Aceptación del borrador bueno[ ,y]+Suelo de ruido: la ejecución abcdef12 no/i,
  );
  expect(lines[2]).toMatch(/Medida pendiente: se ha dejado fuera/);
});
