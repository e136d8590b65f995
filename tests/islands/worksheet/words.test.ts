import { describe, expect, test } from 'vitest';
import { importStrings } from '#islands/kit/import-problem-strings.ts';
import { myWorkStrings } from '#islands/my-work/strings.ts';
import { worksheetStrings } from '#islands/worksheet/strings.ts';
import * as fields from '#islands/worksheet/words/fields.ts';
import * as findings from '#islands/worksheet/words/findings.ts';
import * as ids from '#islands/worksheet/words/ids.ts';
import { keepingStrings } from '#islands/worksheet/words/keeping.ts';
import { outcomeStrings } from '#islands/worksheet/words/outcome.ts';
import { techniqueWords } from '#islands/worksheet/words/techniques.ts';

const tables: Readonly<
  Record<string, Readonly<Record<'en' | 'es', Readonly<Record<string, string>>>>>
> = {
  worksheetStrings,
  keepingStrings,
  outcomeStrings,
  myWorkStrings,
  importStrings,
  ...fields,
  ...findings,
  ...ids,
  ...Object.fromEntries(
    Object.entries(techniqueWords).flatMap(([id, words]) =>
      Object.entries(words).map(([table, strings]) => [`${id}: ${table}`, strings]),
    ),
  ),
};

const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

describe.each(Object.entries(tables))('%s', (_, { en, es }) => {
  test('fills the same values in both languages', () => {
    for (const key of Object.keys(en))
      expect([key, placeholders(es[key] ?? '')]).toEqual([key, placeholders(en[key] ?? '')]);
  });

  test('leaves no words empty and keeps to the typography of each language', () => {
    for (const [key, text] of Object.entries(en)) {
      expect([key, text]).toEqual([key, expect.stringMatching(/\S/)]);
      expect([key, text]).not.toEqual([key, expect.stringMatching(/[«»¿¡]|"| {2}/)]);
    }
    for (const [key, text] of Object.entries(es)) {
      expect([key, text]).toEqual([key, expect.stringMatching(/\S/)]);
      expect([key, text]).not.toEqual([key, expect.stringMatching(/[“”]|"| {2}/)]);
    }
  });
});
