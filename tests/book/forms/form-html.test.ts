import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Judged, judgedTechniques } from '#islands/worksheet/judged.ts';
import { wordingIn } from '#islands/worksheet/wording.ts';
import { formInputs } from '#islands/worksheet-form/form-inputs.ts';
import { formDocument } from '#src/book/forms/form-html.ts';
import { widgetIndex } from '#src/book/forms/form-widget.ts';
import { localeIds } from '#src/book/locales.ts';
import { fieldName } from '#src/worksheet/forms/field-name.ts';

const definitions = Object.values<Judged>(judgedTechniques).map(({ definition }) => definition);
const form = (locale: 'en' | 'es') =>
  formDocument({ locale, title: 'T', definitions, fontCss: '', version: '1.0.0' });

describe.each(localeIds)('the form of every worksheet in %s', (locale) => {
  const { html, widgets } = form(locale);
  const { document } = parseHTML(html);

  test('has a box for every input, in the order of the list, and no text in any', () => {
    const links = [...document.querySelectorAll('a')].filter(
      (link) => widgetIndex(link.getAttribute('href') ?? '') !== null,
    );
    expect(links.map((link) => widgetIndex(link.getAttribute('href') ?? ''))).toEqual(
      widgets.map((_, index) => index),
    );
    expect(links.map((link) => link.textContent).join('')).toBe('');
    const asked = definitions.flatMap((definition) =>
      formInputs(definition, wordingIn(locale, definition.id)).map(({ field, name }) =>
        fieldName({ definition: definition.id, field, input: name }),
      ),
    );
    expect(new Set(widgets.map(({ name }) => name))).toEqual(new Set(asked));
  });

  test('asks everything in words, with a title for each technique', () => {
    for (const { name, tooltip } of widgets) expect([name, tooltip]).not.toEqual([name, '']);
    expect(html).not.toMatch(/undefined|\{\{/);
    expect(document.querySelectorAll('h2')).toHaveLength(definitions.length);
    expect(document.documentElement.getAttribute('lang')).toBe(locale);
  });
});

test('headings skip no level, in a form of one worksheet as in one of all', () => {
  for (const asked of [definitions, definitions.slice(0, 1)]) {
    const one = formDocument({
      locale: 'en',
      title: 'T',
      definitions: asked,
      fontCss: '',
      version: '1.0.0',
    });
    const levels = [...parseHTML(one.html).document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      ({ localName }) => Number(localName.slice(1)),
    );
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
  }
});

test('both languages ask the same, under the same names', () => {
  const shape = (locale: 'en' | 'es') =>
    form(locale).widgets.map(({ name, kind, required, option, options }) => [
      name,
      kind,
      required,
      option?.id,
      options.map(({ id }) => id),
    ]);
  expect(shape('es')).toEqual(shape('en'));
});
