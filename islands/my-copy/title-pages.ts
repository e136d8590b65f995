// The first pages of a copy: whose it is, when and where it was measured, and the contents.
import type { Content } from 'pdfmake/interfaces';
import { formatDate } from '#src/book/format.ts';
import { type CopySource, copyWords } from './copy-source.ts';
import { machineText } from './machine-text.ts';
import { list, paragraph, words } from './paper-blocks.ts';

/** The title page. */
export function titlePage(source: CopySource): readonly Content[] {
  const { locale, name, now, collection } = source;
  const { say } = copyWords(locale);
  const { worksheets, runs, exams } = collection;
  return [
    words(say('book'), { style: 'titleBook' }),
    words(name === '' ? say('title') : say('titleOf', { name }), { style: 'title' }),
    paragraph(say('subtitle'), 'subtitle'),
    paragraph(say('madeOn', { date: formatDate(now.slice(0, 10), locale) })),
    paragraph(say('holds'), 'label'),
    list([
      say('worksheetCount', { count: worksheets.length }),
      say('runCount', { count: runs.length }),
      say('examCount', { count: exams.length }),
    ]),
    paragraph(say('machines'), 'label'),
    ...machines(source),
    paragraph(say('howToRead'), 'soft'),
  ];
}

/** The contents; their page numbers follow from where the headings fall. */
export function contentsPage({ locale }: CopySource): Content {
  const { say } = copyWords(locale);
  const title = words(say('contents'), { style: 'heading1' }) as { text: Content };
  return { toc: { title }, pageBreak: 'before' } as unknown as Content;
}

/** Each machine once, as it reads: cards may differ in what is not said here. */
function machines(source: CopySource): readonly Content[] {
  const { say } = copyWords(source.locale);
  const texts = source.collection.runs.map(({ environment }) => machineText(environment, source));
  if (texts.length === 0) return [paragraph(say('noMachines'))];
  return [list([...new Set(texts)])];
}
