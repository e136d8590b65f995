// An answer as the page shows it: the judgement and the form in words, then the tokens with their
// probabilities. The build draws the recorded answer with it, the page the live one.
import { formatPercent, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import {
  isOutOfScope,
  type Language,
  otherLanguage,
  type Verdict,
} from '#src/tutor/grammar/ids.ts';
import { parseAnswer } from '#src/tutor/tokenizer.ts';
import { wordsIn } from '../kit/words.ts';
import { answerTokens } from './answer-tokens.ts';
import { tryTutorStrings } from './strings.ts';

/** An answer and what is known of it. */
export interface ShownAnswer {
  /** The sentence as it was asked. */
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly number[];
  /** Of each token; absent where nobody computed them. */
  readonly probabilities?: readonly number[];
  /** Seconds of the one run, where there was one. */
  readonly seconds?: number;
}

interface ViewContext {
  readonly document: Document;
  readonly locale: Locale;
}

const signs = { correct: '✓', wrong: '✗', 'out-of-scope': '◌', unfinished: '?' } as const;

/** How a judgement is coloured and signed. */
export function verdictKind(verdict: Verdict | undefined): keyof typeof signs {
  if (verdict === undefined) return 'unfinished';
  if (verdict === 'correct') return 'correct';
  return isOutOfScope(verdict) ? 'out-of-scope' : 'wrong';
}

/** The sentence, the judgement, why, the form and its gloss: phrasing content, to stand in an `<output>`. */
export function verdictParts(answer: ShownAnswer, { document, locale }: ViewContext): Element[] {
  const t = tryTutorStrings[locale];
  const { verdict, correction, gloss } = parseAnswer(answer.tokens);
  const kind = verdictKind(verdict);
  const span = (name: string, ...children: (string | Element)[]) => {
    const element = document.createElement('span');
    element.className = name;
    element.append(...children);
    return element;
  };
  const pair = (label: string, text: string, language: Language) => {
    const words = span('try-tutor-words', text);
    words.setAttribute('lang', language);
    return span('try-tutor-pair', span('try-tutor-label', `${label}: `), words);
  };
  const sign = span('try-tutor-sign', signs[kind]);
  sign.setAttribute('aria-hidden', 'true');
  const line = span('try-tutor-verdict', sign, ` ${t[`verdict.${verdict ?? 'unfinished'}`]}`);
  line.setAttribute('data-kind', kind);
  const other = otherLanguage(answer.language);
  return [
    pair(t.read, answer.text, answer.language),
    line,
    span('try-tutor-why', t[`why.${verdict ?? 'unfinished'}`]),
    ...(correction === ''
      ? []
      : [pair(kind === 'wrong' ? t.corrected : t.form, correction, answer.language)]),
    ...(gloss === '' ? [] : [pair(t[`gloss.${other}`], gloss, other)]),
  ];
}

/** The tokens as a table, and the time of the answer where it was taken. */
export function answerParts(answer: ShownAnswer, context: ViewContext): Element[] {
  const { seconds } = answer;
  return [
    tokenTable(answer, context),
    ...(seconds === undefined ? [] : [timeLine(seconds, context)]),
  ];
}

function timeLine(seconds: number, { document, locale }: ViewContext): Element {
  const words = wordsIn(tryTutorStrings, locale);
  const line = document.createElement('p');
  line.className = 'try-tutor-time';
  const link = document.createElement('a');
  link.setAttribute(
    'href',
    `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${locale}/measurement/`,
  );
  link.textContent = words('howToMeasure');
  const time = formatQuantity(seconds, 'second', locale);
  line.append(seconds > 0 ? words('time', { time }) : words('timeBelowTick'), ' ', link);
  return line;
}

function tokenTable(answer: ShownAnswer, { document, locale }: ViewContext): Element {
  const t = tryTutorStrings[locale];
  const make = (
    name: string,
    attributes: Record<string, string>,
    ...children: (string | Element)[]
  ) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const { probabilities } = answer;
  const headings = [
    t['column.token'],
    t['column.role'],
    ...(probabilities ? [t['column.probability']] : []),
  ];
  const rows = answerTokens(answer.tokens).map(({ text, role }, place) => {
    const probability = probabilities?.[place];
    const cells = [
      make('th', { scope: 'row' }, make('code', {}, text)),
      make('td', {}, t[`role.${role}`]),
    ];
    if (probability !== undefined) {
      const bar = make('meter', {
        min: '0',
        max: '1',
        value: `${probability}`,
        'aria-hidden': 'true',
      });
      const number = make(
        'span',
        { class: 'try-tutor-number' },
        probabilityText(probability, locale),
      );
      cells.push(make('td', {}, number, ' ', bar));
    }
    return make('tr', {}, ...cells);
  });
  const head = make('tr', {}, ...headings.map((name) => make('th', { scope: 'col' }, name)));
  const table = make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows));
  const box = {
    class: 'book-scroll book-table',
    role: 'group',
    tabindex: '0',
    'aria-label': t.tokens,
  };
  return make('details', {}, make('summary', {}, t.tokens), make('div', box, table));
}

/** A probability in percent; what would round up to certainty is said to be above the last that does not. */
function probabilityText(probability: number, locale: Locale): string {
  const digits = { fractionDigits: 1 };
  if (probability >= 0.9995) return `> ${formatPercent(0.999, locale, digits)}`;
  return formatPercent(probability, locale, digits);
}
