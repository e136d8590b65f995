import { describe, expect, it } from 'vitest';
import { cellsOf, requestEn, requestEs } from '#src/tutor/corpus/cell.ts';
import { formEn } from '#src/tutor/grammar/forms-en.ts';
import { formEs } from '#src/tutor/grammar/forms-es.ts';
import { languages } from '#src/tutor/grammar/ids.ts';
import { complementsOf, senseIds, senseOf } from '#src/tutor/grammar/senses.ts';
import { verbsEn } from '#src/tutor/grammar/verbs-en.ts';
import { verbsEs } from '#src/tutor/grammar/verbs-es.ts';
import { decode } from '#src/tutor/tokenizer.ts';
import { tokenOf } from '#src/tutor/vocabulary.ts';

function surfaceForms(): Set<string> {
  const forms = new Set<string>();
  for (const cell of senseIds.flatMap(cellsOf)) {
    forms.add(decode(formEn(requestEn(cell)).map((piece) => tokenOf(piece, 'en'))));
    forms.add(decode(formEs(requestEs(cell)).map((piece) => tokenOf(piece, 'es'))));
  }
  return forms;
}

describe('the senses of the verbs', () => {
  it('give about 600 surface forms in the two languages', () => {
    const { size } = surfaceForms();
    console.info(`surface forms: ${size}`);
    expect(size).toBeGreaterThanOrEqual(560);
    expect(size).toBeLessThanOrEqual(640);
  });

  it('use every verb of both tables', () => {
    const used = senseIds.map(senseOf);
    expect(new Set(used.map(({ en }) => en))).toEqual(new Set(Object.keys(verbsEn)));
    expect(new Set(used.map(({ es }) => es))).toEqual(new Set(Object.keys(verbsEs)));
  });

  it('never share what follows the verb where two senses share the verb', () => {
    for (const language of languages) {
      const seen = new Map<string, string>();
      for (const id of senseIds) {
        const sense = senseOf(id);
        const meant = sense[language === 'en' ? 'es' : 'en'];
        const things = sense.things?.[language].length ? [''] : [];
        for (const after of [...complementsOf(id, language), ...things]) {
          const key = `${sense[language]} ${after}`;
          expect(seen.get(key) ?? meant, `${language}: ${key}`).toBe(meant);
          seen.set(key, meant);
        }
      }
    }
  });

  it('never offer both can and may, which are one verb in Spanish', () => {
    for (const id of senseIds) {
      const { carriers = [] } = senseOf(id);
      expect(carriers.includes('can') && carriers.includes('may'), id).toBe(false);
    }
  });
});
