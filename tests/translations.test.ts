// The site-wide strings: every language has every key, with the same values to fill in.
import { expect, it } from 'vitest';
import english from '#content/i18n/en.json' with { type: 'json' };
import spanish from '#content/i18n/es.json' with { type: 'json' };

const plural = /_(zero|one|two|few|many|other)$/;

/** Keys without their plural endings: languages differ in which endings they have. */
function stems(strings: Record<string, string>): string[] {
  return [...new Set(Object.keys(strings).map((key) => key.replace(plural, '')))].sort();
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
}

it('has the same keys in both languages', () => {
  expect(stems(spanish)).toEqual(stems(english));
});

it('fills in the same values in both languages', () => {
  const there: Record<string, string> = spanish;
  for (const [key, text] of Object.entries(english))
    expect([key, placeholders(there[key] ?? text)]).toEqual([key, placeholders(text)]);
});

it('has every plural form that a language asks for', () => {
  for (const [tag, strings] of Object.entries({ en: english, es: spanish })) {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const keys = Object.keys(strings);
    const counted = new Set(
      keys.filter((key) => plural.test(key)).map((key) => key.replace(plural, '')),
    );
    for (const stem of counted) for (const form of forms) expect(keys).toContain(`${stem}_${form}`);
  }
});
