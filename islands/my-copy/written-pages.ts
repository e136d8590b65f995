// What a reader wrote outside the worksheets, on paper: reading exercises and claim sheets, each text below what it answers.
import type { Content } from 'pdfmake/interfaces';
import { claimFields, claimSheetsOf } from '#src/worksheet/claim-sheets.ts';
import { claimHeading } from '../claim-sheets/claim-markdown.ts';
import { claimStrings } from '../claim-sheets/strings.ts';
import { type CopySource, copyWords } from './copy-source.ts';
import { heading, paragraph } from './paper-blocks.ts';

/** The reading exercises; nothing where nothing was written in one. */
export function readingPages({ written, locale }: CopySource): readonly Content[] {
  if (written.length === 0) return [];
  const { say } = copyWords(locale);
  const anchor = 'readings';
  return [
    heading(say('readings'), { level: 1, id: anchor, newPage: true }),
    ...written.flatMap(({ page, title, answers }) => [
      heading(title, { level: 2, id: `${anchor}-${page}`, under: anchor }),
      ...answers.flatMap(({ prompt, text, committed }) => [
        paragraph(prompt, 'question'),
        ...(committed ? [] : [paragraph(say('draft'), 'soft')]),
        paragraph(text, 'answer'),
      ]),
    ]),
  ];
}

/** The claim sheets; nothing where there is none. */
export function claimPages({ collection, locale }: CopySource): readonly Content[] {
  const sheets = claimSheetsOf(collection.answers);
  if (sheets.length === 0) return [];
  const t = claimStrings[locale];
  const anchor = 'claims';
  return [
    heading(t.title, { level: 1, id: anchor, newPage: true }),
    ...sheets.flatMap((sheet) => [
      heading(claimHeading(sheet, locale), {
        level: 2,
        id: `${anchor}-${sheet.id}`,
        under: anchor,
      }),
      ...claimFields.flatMap((field) => [
        paragraph(t[field], 'question'),
        paragraph(sheet.texts[field].trim() || '—', 'answer'),
      ]),
    ]),
  ];
}
