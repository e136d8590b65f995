// The files to download: those of the page's language first, each with what it takes to check it.
import { formatDate, formatNumber, formatQuantity } from '#src/book/format.ts';
import { type Locale, localeIds, locales } from '#src/book/locales.ts';
import { wordsIn } from '../kit/words.ts';
import { type FileKind, fileKinds, type OfferedFile } from './offered-file.ts';
import { downloadsStrings } from './strings.ts';

/** Where the table is drawn, and where the files stand as the page addresses them, with a final slash. */
export interface DownloadsContext {
  readonly document: Document;
  readonly locale: Locale;
  readonly folder: string;
}

/** What the page says of its files: tables, or one sentence where there is none. */
export function downloadsView(
  files: readonly OfferedFile[],
  context: DownloadsContext,
): HTMLElement {
  return files.length === 0 ? missing(context) : offered(files, context);
}

/** What the page says in the archive, which is one of the files itself and holds none of the others. */
export function archivedView({ document, locale }: DownloadsContext): HTMLElement {
  const sentence = document.createElement('p');
  sentence.textContent = downloadsStrings[locale].archived;
  return sentence;
}

function missing({ document, locale }: DownloadsContext): HTMLElement {
  const sentence = document.createElement('p');
  const command = document.createElement('code');
  command.textContent = 'npm run book';
  const [before = '', after = ''] = wordsIn(downloadsStrings, locale)('missing', {
    command: '\0',
  }).split('\0');
  sentence.append(before, command, after);
  return sentence;
}

/** The whole book in the page's language first; worksheets and other languages are opened by who wants them. */
function offered(files: readonly OfferedFile[], context: DownloadsContext): HTMLElement {
  const { document, locale } = context;
  const words = wordsIn(downloadsStrings, locale);
  const own = files.filter((file) => isOwn(file, locale));
  const sheets = own.filter((file) => !isWhole(file));
  const parts = [
    table(words('table'), own.filter(isWhole), context),
    folded(words('folded.worksheets', { count: sheets.length }), sheets, context),
    ...localeIds
      .filter((other) => other !== locale)
      .map((other) => {
        const theirs = files.filter((file) => file.locale === other);
        const language = languageName(other, locale);
        const title = words('folded.language', { count: theirs.length, language });
        return folded(title, theirs, context);
      }),
  ];
  const made = document.createElement('div');
  made.append(...parts.filter((part) => part !== null));
  return made;
}

/** Whether a file is in the page's language, or in all. */
function isOwn(file: OfferedFile, locale: Locale): boolean {
  return file.locale === null || file.locale === locale;
}

/** Whether a file holds the whole book. */
function isWhole({ kind }: OfferedFile): boolean {
  return kind !== 'worksheets' && kind !== 'judgements';
}

function folded(
  title: string,
  files: readonly OfferedFile[],
  context: DownloadsContext,
): HTMLElement | null {
  const content = table(title, files, context);
  if (content === null) return null;
  const made = context.document.createElement('details');
  const summary = context.document.createElement('summary');
  summary.textContent = title;
  made.append(summary, content);
  return made;
}

function languageName(of: Locale, locale: Locale): string {
  return new Intl.DisplayNames(locales[locale].tag, { type: 'language' }).of(of) ?? of;
}

function table(
  label: string,
  files: readonly OfferedFile[],
  context: DownloadsContext,
): HTMLElement | null {
  if (files.length === 0) return null;
  const { document, locale } = context;
  const t = downloadsStrings[locale];
  const made = document.createElement('table');
  const head = document.createElement('thead');
  const heads = [t.file, t.paper, t.pages, t.size, t.date, t.sha];
  head.append(
    row(
      document,
      heads.map((name) => cell(document, 'th', name, { scope: 'col' })),
    ),
  );
  const bodies = fileKinds
    .map((kind) => ({ kind, own: files.filter((file) => file.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => body(kind, own, heads.length, context));
  made.append(head, ...bodies);
  const box = document.createElement('div');
  box.className = 'book-scroll book-table';
  for (const [name, value] of [
    ['role', 'group'],
    ['tabindex', '0'],
    ['aria-label', label],
  ] as const)
    box.setAttribute(name, value);
  box.append(made);
  return box;
}

function body(
  kind: FileKind,
  files: readonly OfferedFile[],
  columns: number,
  context: DownloadsContext,
): HTMLElement {
  const { document, locale } = context;
  const made = document.createElement('tbody');
  const span = { colspan: `${columns}`, scope: 'rowgroup' };
  const heading = row(document, [
    cell(document, 'th', downloadsStrings[locale][`kind.${kind}`], span),
  ]);
  heading.className = 'downloads-kind';
  made.append(heading, ...inOrder(files).map((file) => fileRow(file, context)));
  return made;
}

/** All together, then the phases, then the modules. */
function subjectRank(subject: string | null): number {
  return ['all', 'phase', 'module'].indexOf(subject?.split('-')[0] ?? '');
}

/** By subject, then by paper. */
function inOrder(files: readonly OfferedFile[]): OfferedFile[] {
  const key = ({ subject, format, file }: OfferedFile) =>
    [subjectRank(subject), subject, format, file].join('\n');
  return files.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function fileRow(file: OfferedFile, { document, locale, folder }: DownloadsContext): HTMLElement {
  const t = downloadsStrings[locale];
  const link = document.createElement('a');
  link.setAttribute('href', folder + encodeURIComponent(file.file));
  link.setAttribute('download', '');
  if (file.locale !== null) link.setAttribute('hreflang', locales[file.locale].tag);
  link.textContent = file.file;
  const name = cell(document, 'th', '', { scope: 'row' });
  const subject = subjectName(file.subject, locale);
  name.append(...(subject === null ? [link] : [subject, document.createElement('br'), link]));
  const sha = cell(document, 'td', '');
  const code = document.createElement('code');
  code.className = 'downloads-sha';
  code.textContent = file.sha256;
  sha.append(code);
  const words = [
    paperName(file.format, locale),
    file.pages === null ? t.none : formatNumber(file.pages, locale),
    formatQuantity(file.bytes, 'byte', locale),
    formatDate(file.date, locale),
  ];
  return row(document, [name, ...words.map((word) => cell(document, 'td', word)), sha]);
}

function subjectName(subject: string | null, locale: Locale): string | null {
  if (subject === null) return null;
  if (subject === 'all') return downloadsStrings[locale]['subject.all'];
  const [, kind, number] = /^(phase|module)-(\d+)$/.exec(subject) ?? [];
  if (kind !== 'phase' && kind !== 'module') return subject;
  return wordsIn(downloadsStrings, locale)(`subject.${kind}`, { number: Number(number) });
}

function paperName(format: string | null, locale: Locale): string {
  const words: Readonly<Record<string, string>> = downloadsStrings[locale];
  return format === null ? downloadsStrings[locale].none : (words[`paper.${format}`] ?? format);
}

function row(document: Document, cells: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement('tr');
  made.append(...cells);
  return made;
}

function cell(
  document: Document,
  tag: 'th' | 'td',
  words: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = words;
  return made;
}
