// Claim sheets as one Markdown page; what was typed is escaped, so that a page that renders it runs nothing.
import type { Locale } from '#src/book/locales.ts';
import { type ClaimSheet, claimFields } from '#src/worksheet/claim-sheets.ts';
import { escaped } from '#src/worksheet/markdown.ts';
import { wordsIn } from '../kit/words.ts';
import { claimStrings } from './strings.ts';

/** The sheets in one language, field by field; an empty field is a dash. */
export function claimMarkdown(sheets: readonly ClaimSheet[], locale: Locale): string {
  return sheets.map((sheet) => sheetMarkdown(sheet, locale)).join('\n');
}

/** The title of a sheet. */
export function claimHeading({ texts }: ClaimSheet, locale: Locale): string {
  const say = wordsIn(claimStrings, locale);
  const paper = texts.paper.trim();
  return paper === '' ? say('headingUnnamed') : say('heading', { paper });
}

function sheetMarkdown(sheet: ClaimSheet, locale: Locale): string {
  const t = claimStrings[locale];
  const fields = claimFields.map((field) => {
    const paragraphs = sheet.texts[field]
      .split(/\n\s*\n/)
      .map(escaped)
      .filter((text) => text !== '');
    return `## ${t[field]}\n\n${paragraphs.length === 0 ? '—' : paragraphs.join('\n\n')}\n`;
  });
  return [`# ${escaped(claimHeading(sheet, locale))}\n`, ...fields].join('\n');
}
