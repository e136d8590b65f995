// Every worksheet with all its attempts: the verdict and the runs it stands on, the answers, the audit.
import type { Content } from 'pdfmake/interfaces';
import { type Audit, audit } from '#src/worksheet/audit.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import type { Attempt, Worksheet } from '#src/worksheet/schema.ts';
import { judgedTechnique } from '../worksheet/judged.ts';
import { type PaperRow, paperSections } from '../worksheet/paper-sections.ts';
import type { Wording } from '../worksheet/wording-of.ts';
import { auditBlocks } from './audit-blocks.ts';
import { begunBlocks } from './begun-blocks.ts';
import { type CopySource, copyWords } from './copy-source.ts';
import { evidenceBlocks } from './evidence-blocks.ts';
import { heading, paragraph, together, words } from './paper-blocks.ts';

/** The id of a worksheet's heading. */
export function worksheetAnchor(id: string): string {
  return `worksheet-${id}`;
}

/** The heading over all worksheets. */
export function worksheetsHead({ locale, collection }: CopySource): readonly Content[] {
  const { say } = copyWords(locale);
  const title = heading(say('worksheets'), { level: 1, id: 'worksheets', newPage: true });
  return collection.worksheets.length > 0 ? [title] : [title, paragraph(say('noWorksheets'))];
}

/** One worksheet, the first of them under the heading over all. */
export function worksheetPages(source: CopySource, worksheet: Worksheet): readonly Content[] {
  const { say, wording } = copyWords(source.locale);
  const { id } = worksheet.definition;
  const first = source.collection.worksheets[0] === worksheet;
  const title = heading(wording.technique(id), {
    level: 2,
    id: worksheetAnchor(worksheet.id),
    under: 'worksheets',
    newPage: !first,
  });
  const judged = judgedTechnique(id);
  if (judged === undefined) return [title, paragraph(say('unknownTechnique', { id }))];
  const { definition } = judged;
  const own = wording.of(definition.id);
  return [
    title,
    ...worksheet.attempts.flatMap((attempt, index) =>
      attemptBlocks({ source, definition, worksheet, attempt, n: index + 1, words: own }),
    ),
  ];
}

interface Writing {
  readonly source: CopySource;
  readonly definition: Definition;
  readonly worksheet: Worksheet;
  readonly attempt: Attempt;
  readonly n: number;
  readonly words: Wording;
}

function attemptBlocks(writing: Writing): readonly Content[] {
  const { source, definition, worksheet, attempt, n, words: own } = writing;
  const { collection, current } = source;
  const { say } = copyWords(source.locale);
  const runs = new Map(collection.runs.map((run) => [run.id, run]));
  const world = { runs, current, installation: collection.installation };
  const audited = audit(definition, worksheet, world, attempt);
  const anchor = `${worksheetAnchor(worksheet.id)}.${attempt.id}`;
  const title = own.form('attempt', { n, at: own.instant(attempt.startedAt) });
  const sections = paperSections(definition, own, { attempt, audit: audited });
  return [
    together([
      heading(title, { level: 3, id: anchor, under: worksheetAnchor(worksheet.id) }),
      verdictBox(attempt, audited, source, own),
    ]),
    ...evidenceBlocks({ source, definition, attempt, audited, words: own }),
    paragraph(say('answersTitle'), 'label'),
    ...sections.flatMap(({ title, committed, rows }) => {
      const [first, ...rest] = rows.flatMap((row) => rowBlocks(row, own));
      const head = [
        paragraph(title, 'step'),
        ...(committed === null ? [] : [paragraph(committed, 'soft')]),
      ];
      return first === undefined ? [] : [together([...head, first]), ...rest];
    }),
    ...begunBlocks({ source, definition, attempt, words: own }),
    ...auditBlocks(audited, own, source),
  ];
}

function verdictBox(
  { answers: { verdict, confidence } }: Attempt,
  { supported }: Audit,
  { locale }: CopySource,
  own: Wording,
): Content {
  const { say } = copyWords(locale);
  const line =
    verdict === undefined
      ? []
      : [
          words(
            own.outcome('verdictLine', {
              reason: own.reasonClasses[verdict.reasonClass],
              confidence:
                confidence === undefined
                  ? own.form('none')
                  : own.number(100 * confidence, 'percent'),
            }),
          ),
        ];
  const word = verdict === undefined ? say('verdictOpen') : own.verdicts[verdict.verdict];
  const rule = own.outcome('supported', {
    verdict: own.verdicts[supported.verdict],
    because: own.because[supported.because],
  });
  const stack = [words(word, { style: 'word' }), ...line, words(rule, { style: 'soft' })];
  return { table: { widths: ['*'], body: [[{ stack }]] }, layout: 'boxed', style: 'table' };
}

/** Longer answers may run over a page's end; shorter ones stay with their question. */
const keptWhole = 900;

function rowBlocks({ question, answer, group }: PaperRow, own: Wording): readonly Content[] {
  const lines = (answer ?? []).filter((line) => line.trim() !== '');
  const written = lines.length > 0 ? lines : [own.form('unanswered')];
  const style = lines.length > 0 ? 'answer' : 'open';
  const blocks = [
    ...(group === undefined ? [] : [paragraph(group, 'group')]),
    paragraph(question, 'question'),
    ...written.map((line) => paragraph(line, style)),
  ];
  const length = written.reduce((sum, line) => sum + line.length, 0);
  return length < keptWhole ? [together(blocks)] : blocks;
}
