// Questions as a text that Anki imports: header lines, then one note a line (https://docs.ankiweb.net/importing/text-files.html).
// Fields are HTML, so that no field holds a tab, a line break or a quotation mark of its own.
import { formatNumber, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import type { WordedQuestion } from '../question/question-modules.ts';

/** One note: what is asked, what is answered, where it goes. */
export interface AnkiNote {
  readonly front: string;
  readonly back: string;
  readonly deck: string;
  readonly tags: string;
}

/** The file; `notetype` is the name of Anki's basic note type in the reader's language. */
export function ankiText(notes: readonly AnkiNote[], notetype: string): string {
  const head = [
    '#separator:Tab',
    '#html:true',
    `#notetype:${notetype}`,
    '#columns:Front\tBack\tDeck\tTags',
    '#deck column:3',
    '#tags column:4',
  ];
  const lines = notes.map(({ front, back, deck, tags }) => [front, back, deck, tags].join('\t'));
  return `${[...head, ...lines].join('\n')}\n`;
}

/** The note of a question; `code` is the listing that stands above it in its chapter. */
export function ankiNote(
  id: string,
  { item, words }: WordedQuestion,
  {
    locale,
    deck,
    code,
    answer,
  }: {
    readonly locale: Locale;
    readonly deck: string;
    readonly code: string | null;
    /** "Answer: …" around a number. */
    readonly answer: (value: string) => string;
  },
): AnkiNote {
  const [page = ''] = id.split('.');
  const where = { deck: ankiField(deck), tags: `which-bottleneck ${page} ${id}` };
  const listing = code === null ? '' : `<pre>${ankiField(code)}</pre>`;
  if (item.kind === 'numeric' && typeof words.prompt === 'function') {
    const given = givenTexts(item.given, locale);
    const why = 'why' in words ? words.why(given) : '';
    const value = formatQuantity(item.answer, item.unit, locale);
    return {
      ...where,
      front: listing + ankiField(words.prompt(given)),
      back: `<b>${ankiField(answer(value))}</b><br>${ankiField(why)}`,
    };
  }
  const options = 'options' in words ? Object.entries(words.options) : [];
  const right: readonly string[] =
    item.kind === 'single' ? [item.correct] : item.kind === 'multi' ? item.correct : [];
  const listed = options.map(([, { label }]) => `<li>${ankiField(label)}</li>`).join('');
  const explained = options
    .map(([option, { label, why }]) => {
      const mark = right.includes(option) ? '✓' : '✗';
      return `<li>${mark} <b>${ankiField(label)}</b> ${ankiField(why)}</li>`;
    })
    .join('');
  const prompt = typeof words.prompt === 'string' ? words.prompt : '';
  return {
    ...where,
    front: `${listing}${ankiField(prompt)}<ul>${listed}</ul>`,
    back: `<ul>${explained}</ul>`,
  };
}

/** The numbers that a prompt states, as the language writes them. */
export function givenTexts(
  given: Readonly<Record<string, number>>,
  locale: Locale,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, formatNumber(value, locale)]),
  );
}

/** Text as HTML without what separates fields and notes, and without what begins a comment. */
export function ankiField(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('#', '&#35;')
    .replaceAll('\t', ' ')
    .replace(/\r?\n/g, '<br>');
}
