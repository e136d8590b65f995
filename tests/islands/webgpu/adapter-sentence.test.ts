import { expect, it } from 'vitest';
import { adapterSentence } from '#islands/webgpu/adapter-sentence.ts';
import { localeIds } from '#src/book/locales.ts';

it.each(localeIds)('says in %s what is missing, each thing in its own words', (locale) => {
  const sentences = (['webgpu', 'adapter', 'jspi'] as const).map((missing) => {
    const { sentence, kind } = adapterSentence({ ok: false, missing }, locale);
    expect(kind).toBe('bad');
    return sentence;
  });
  expect(new Set(sentences).size).toBe(3);
  for (const sentence of sentences)
    expect(sentence).toContain(locale === 'en' ? 'Nothing was loaded' : 'No se ha cargado nada');
});

it('names the adapter, and warns of one that is imitated', () => {
  const real = adapterSentence({ ok: true, name: 'acme gen-9', software: false }, 'en');
  expect(real).toMatchObject({ kind: 'good' });
  expect(real.sentence).toContain('acme gen-9');
  const imitated = adapterSentence({ ok: true, name: 'google swiftshader', software: true }, 'en');
  expect(imitated).toMatchObject({ kind: 'bad' });
  expect(imitated.sentence).toContain('say nothing about WebGPU');
  expect(adapterSentence({ ok: true, name: '', software: false }, 'es').sentence).toContain(
    'no da nombre',
  );
});
