import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judgedTechniques } from '#islands/worksheet/judged.ts';
import { localeIds } from '#src/book/locales.ts';

test.each(Object.entries(judgedTechniques))(
  'the chapter of %s has a heading for every part and experiment, in both languages',
  (_, { definition, slug, parts, experiments }) => {
    for (const locale of localeIds) {
      const chapter = readFileSync(`content/docs/${locale}/${slug}.mdx`, 'utf8');
      const anchors = [...Object.values(parts), ...Object.values(experiments)];
      for (const anchor of anchors) expect(chapter).toContain(`{#${anchor}}`);
      for (const part of Object.keys(parts))
        expect(chapter).toContain(`<Worksheet definition="${definition.id}" part="${part}" />`);
    }
    const measured = Object.values(definition.quantities).map(({ experiment }) => experiment);
    expect(Object.keys(experiments)).toEqual(expect.arrayContaining(measured));
  },
);
