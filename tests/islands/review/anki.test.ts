import { describe, expect, test } from 'vitest';
import { questionIds, wordedQuestion } from '#islands/question/items.ts';
import { ankiField, ankiNote, ankiText } from '#islands/review/anki.ts';
import { listingOf } from '#islands/review/listing.ts';
import { localeIds } from '#src/book/locales.ts';

describe.each(localeIds)('the file for Anki in %s', (locale) => {
  const notes = questionIds.map((id) =>
    ankiNote(id, wordedQuestion(id, locale), {
      locale,
      deck: 'Which Bottleneck?',
      code: listingOf(id),
      answer: (value) => `= ${value}`,
    }),
  );
  const lines = ankiText(notes, 'Basic').split('\n');

  test('begins with the headers that Anki reads, and ends in a newline', () => {
    expect(lines.slice(0, 6)).toEqual([
      '#separator:Tab',
      '#html:true',
      '#notetype:Basic',
      '#columns:Front\tBack\tDeck\tTags',
      '#deck column:3',
      '#tags column:4',
    ]);
    expect(lines.at(-1)).toBe('');
  });

  test('holds one note a question, of four fields, and none that Anki would take for a comment', () => {
    const rows = lines.slice(6, -1);
    expect(rows).toHaveLength(questionIds.length);
    for (const row of rows) {
      expect(row.split('\t')).toHaveLength(4);
      expect(row).not.toMatch(/^#|"|undefined|NaN|\{\{/);
    }
    // Anki tells notes apart by their first field.
    expect(new Set(rows.map((row) => row.split('\t')[0])).size).toBe(rows.length);
  });

  test('explains every option on the back and marks none on the front', () => {
    for (const { front, back } of notes) {
      expect(front).not.toMatch(/[✓✗]/);
      expect(back).toMatch(/✓|<b>= /);
    }
  });
});

test('a listing that belongs to a question goes with it', () => {
  const id = 'measurement.flaw-cold-start';
  const { front } = ankiNote(id, wordedQuestion(id, 'en'), {
    locale: 'en',
    deck: 'x',
    code: listingOf(id),
    answer: String,
  });
  expect(front).toMatch(/^<pre>async function secondsPerAnswer.*<br>/);
});

test('a field cannot end itself, begin another, or become mark-up', () => {
  expect(ankiField('a\tb\nc "d" <img src=x onerror=e> & #e')).toBe(
    'a b<br>c &quot;d&quot; &lt;img src=x onerror=e&gt; &amp; &#35;e',
  );
});
