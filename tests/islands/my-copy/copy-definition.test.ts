import { describe, expect, test } from 'vitest';
import {
  type CopyDefinition,
  copyDefinition,
  copyParts,
} from '#islands/my-copy/copy-definition.ts';
import type { CopySource } from '#islands/my-copy/copy-source.ts';
import { unknownLetter } from '#islands/my-copy/lettered.ts';
import { draftResponse } from '#islands/worksheet/drafts.ts';
import { wordingIn } from '#islands/worksheet/wording.ts';
import { localeIds } from '#src/book/locales.ts';
import { answers, blank, finished, now, runs } from '../../worksheet/sample-work.ts';
import { sampleSource } from './sample-copy.ts';

function defined(source: CopySource): CopyDefinition {
  return copyDefinition(source, [...copyParts(source)]);
}

/** All words of a definition, in order. */
function textOf(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (typeof node !== 'object' || node === null) return '';
  return Object.entries(node)
    .filter(([key]) => ['text', 'stack', 'ul', 'table', 'body', 'toc', 'title'].includes(key))
    .map(([, value]) => `${textOf(value)}\n`)
    .join('');
}

/** What a definition is made of, without its words: kinds of block, styles, ids, links. */
function skeleton(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(skeleton);
  if (typeof node !== 'object' || node === null) return typeof node;
  const { text, svg, ...rest } = node as Record<string, unknown>;
  const kept = Object.entries(rest).map(([key, value]) =>
    ['style', 'id', 'linkToDestination', 'pageReference', 'outlineParentId', 'layout'].includes(key)
      ? [key, value]
      : [key, skeleton(value)],
  );
  return {
    ...Object.fromEntries(kept),
    ...(text === undefined ? {} : { text: 'words' }),
    ...(svg === undefined ? {} : { svg: 'drawn' }),
  };
}

describe.each(localeIds)('in %s', (locale) => {
  test('a copy holds what was typed, the verdict, its runs and every figure', async () => {
    const { content, title } = defined(await sampleSource(locale));
    const text = textOf(content);
    for (const typed of [answers.bottleneck.sentence, answers.cost.code, answers.flip.why])
      expect(text).toContain(typed);
    for (const { id } of Object.values(runs)) expect(text).toContain(id);
    expect(text).toContain(locale === 'es' ? 'Nunca' : 'Never');
    expect(text).toContain(locale === 'es' ? '1,20–1,30' : '1.20–1.30');
    expect(title).toContain('Ñandú áé');
    expect(text).not.toMatch(/\{\{|undefined|NaN|\[object/);
  });

  test('a half-filled question stands in it as begun, in the reader’s words', async () => {
    const source = await sampleSource(locale);
    const [sheet] = source.collection.worksheets;
    const [attempt] = sheet?.attempts ?? [];
    const begunOf = (id: string) => [
      draftResponse({
        definition: 'speculative',
        attempt: id,
        field: 'bottleneck',
        raw: { sentence: 'Ñandú áé', resource: 'memory-bandwidth' },
        now,
      }),
    ];
    const text = async (id: string) =>
      textOf(
        defined({ ...source, collection: { ...source.collection, begun: begunOf(id) } }).content,
      );
    const title = locale === 'es' ? 'Empezado, sin completar' : 'Begun, not complete';
    const written = await text(attempt?.id ?? '');
    expect(written).toContain(title);
    expect(written).toContain('Ñandú áé');
    expect(written).toContain(wordingIn(locale, 'speculative').resources['memory-bandwidth']);
    // A draft of another attempt is not this one's, and a whole sheet has no such part.
    expect(await text('another')).not.toContain(title);
  });

  test('figures stand in it as vectors', async () => {
    const drawn = JSON.stringify(defined(await sampleSource(locale)).content).match(
      /"svg":"<svg /g,
    );
    expect(drawn?.length).toBeGreaterThanOrEqual(3);
  });

  test('without anything kept every part says so', async () => {
    const { collection } = await sampleSource(locale);
    const none = { worksheets: [], runs: [], answers: [], exams: [], reviews: [] };
    const nothing = { ...collection, ...none };
    const source = await sampleSource(locale, {
      name: '',
      answered: [],
      written: [],
      collection: nothing,
      standings: [],
      figures: new Map(),
    });
    const { content, author } = defined(source);
    const text = textOf(content);
    expect(author).toBe('');
    for (const sentence of locale === 'es'
      ? ['No se ha empezado ninguna hoja', 'Aún no hay ninguna ejecución', 'Aún no hay ninguno']
      : ['No worksheet was begun', 'No run yet', 'No sitting yet'])
      expect(text).toContain(sentence);
    for (const absent of locale === 'es'
      ? ['Las preguntas de los', 'Ejercicios de lectura', 'Ficha de una']
      : ['chapters’ questions', 'Reading exercises', 'Claim sheet'])
      expect(text).not.toContain(absent);
  });

  test('what was written in exercises and claim sheets stands below what it answers', async () => {
    const text = textOf(defined(await sampleSource(locale)).content);
    const places = [
      ...(locale === 'es'
        ? ['Ejercicios de lectura', 'Cache\n', '¿Dónde se escribe', 'There is none.', 'Borrador']
        : ['Reading exercises', 'Cache\n', 'Where is a token', 'There is none.', 'Draft, not']),
      'The loops end',
      locale === 'es' ? 'Ficha de una afirmación: A <paper>' : 'Claim sheet: A <paper>',
      '2×',
      '—',
    ];
    let at = text.lastIndexOf(places[0] ?? '');
    for (const words of places) {
      at = text.indexOf(words, at);
      expect(at, words).toBeGreaterThan(-1);
    }
    // A draft of blanks, and one that became an answer, say nothing more.
    expect(text.split(locale === 'es' ? 'Borrador, sin' : 'Draft, not')).toHaveLength(2);
  });

  test('an answer stands below its question, by chapter, with whether it was right', async () => {
    const text = textOf(defined(await sampleSource(locale)).content);
    const section = text.slice(
      text.lastIndexOf(locale === 'es' ? 'Las preguntas de los' : 'The chapters’ questions'),
    );
    const places = (
      locale === 'es'
        ? [
            'Correctas: 2 de 5.',
            'Fast?\n',
            '✓',
            'El percentil 95',
            'Cache\n',
            'No es correcta',
            'Mientras el modelo se entrena',
            'Las diferencias son demasiado pequeñas',
            'La respuesta: La clave y el valor',
            '245',
            '130,5',
            'La respuesta: 128\u00a0KiB',
          ]
        : [
            'Right: 2 of 5.',
            'Fast?\n',
            '✓',
            'The 95th percentile',
            'Cache\n',
            'Not right',
            'While the model is trained',
            'The differences are too small',
            'The answer: A position’s key and value',
            '245',
            '130.5',
            'The answer: 128\u00a0KiB',
          ]
    ).map((words) => [words, section.indexOf(words)] as const);
    expect(places.filter(([, at]) => at < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted(([, a], [, b]) => a - b));
    expect(section).not.toContain('no-such-option');
  });
});

test('a verdict links each cited figure to its run and the run’s page', async () => {
  const text = JSON.stringify(defined(await sampleSource('en')).content);
  for (const { id } of Object.values(runs)) {
    expect(text).toContain(`"linkToDestination":"run-${id}"`);
    expect(text).toContain(`"pageReference":"run-${id}"`);
    expect(text).toContain(`"id":"run-${id}"`);
  }
});

test('a cited run that is gone, a worksheet begun and one of an unknown technique keep their place', async () => {
  const { collection } = await sampleSource('en');
  const unknown = { ...blank('w2'), definition: { id: 'telepathy', version: 1 } };
  const source = await sampleSource('en', {
    collection: { ...collection, worksheets: [finished('w1'), blank('w3'), unknown], runs: [] },
  });
  const { content } = defined(source);
  const text = textOf(content);
  expect(text).toContain('not in this browser');
  expect(text).toContain('No verdict yet');
  expect(text).toContain('not answered');
  expect(text).toContain('This edition does not judge “telepathy”');
  // A page number of a heading that does not stand would stop the typesetter.
  expect(JSON.stringify(content)).not.toContain('pageReference');
});

test('letters that no font has are counted on the first page', async () => {
  const source = await sampleSource('en', { name: '語言' });
  const { content, families } = defined(source);
  expect(textOf(content)).toContain('2 letters of yours are in none of the fonts');
  expect(textOf(content)).toContain(unknownLetter);
  expect(families).toContain('Wide');
});

test('has the same structure in every language', async () => {
  const [first, ...others] = await Promise.all(localeIds.map((locale) => sampleSource(locale)));
  const expected = skeleton(defined(first!).content);
  for (const source of others) expect(skeleton(defined(source).content)).toEqual(expected);
});

test('is plain data, which crosses to a worker as it is', async () => {
  const definition = defined(await sampleSource('es'));
  expect(structuredClone(definition)).toEqual(definition);
  expect(JSON.parse(JSON.stringify(definition.content))).toEqual(definition.content);
});

test('a machine is named once, however many runs it made', async () => {
  const title = defined(await sampleSource('en'))
    .content.slice(0, 9)
    .map(textOf)
    .join('\n');
  expect(title.match(/Chromium 156/g)).toHaveLength(1);
});

test('worksheets of a new attempt stand under one heading', async () => {
  const { collection } = await sampleSource('en');
  const [sheet] = collection.worksheets;
  const [attempt] = sheet!.attempts;
  const twice = { ...sheet!, attempts: [attempt!, { ...attempt!, id: 'a2', startedAt: now }] };
  const source = await sampleSource('en', { collection: { ...collection, worksheets: [twice] } });
  const text = textOf(defined(source).content);
  expect(text).toContain('Attempt 1, begun on');
  expect(text).toContain('Attempt 2, begun on');
});
