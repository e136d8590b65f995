// The worksheets of one language as PDF forms: Phase 36, each module, and all together.
import type { Browser } from '@playwright/test';
import { wordsIn } from '#islands/kit/words.ts';
import { judgedByThemselves, judgedModule } from '#islands/worksheet/judged.ts';
import { wordingIn } from '#islands/worksheet/wording.ts';
import { formStrings } from '#islands/worksheet-form/strings.ts';
import type { PaperFormat } from '#src/book/downloads.ts';
import { formDocument } from '#src/book/forms/form-html.ts';
import { judgementsDocument } from '#src/book/forms/judgements-html.ts';
import { type Locale, locales } from '#src/book/locales.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import { definitionName, formVersion, headNames } from '#src/worksheet/forms/field-name.ts';
import { moduleIds, moduleNumber } from '#src/worksheet/roadmap.ts';
import { withFields } from './acro-form.ts';
import { readMeasured } from './measured-file.ts';
import { printFonts } from './print-fonts.ts';
import { printedSheets, type SheetsEdition } from './print-sheets.ts';

/** A file of worksheets. */
export interface FormFile {
  /** E.g. `worksheets-es-module-07.pdf`; on Letter paper `…-letter.pdf`. */
  readonly name: string;
  /** `phase-36`, `module-07` or `all`. */
  readonly subject: string;
  readonly bytes: Uint8Array;
}

/** The definitions of each file, by the file's subject. */
export function formSubjects(): ReadonlyMap<string, readonly Definition[]> {
  const phase = judgedByThemselves.map(([, { definition }]) => definition);
  const modules = moduleIds.map((id) => {
    const subject = `module-${String(moduleNumber(id)).padStart(2, '0')}`;
    return [subject, [judgedModule(id).definition]] as const;
  });
  const all = [...phase, ...modules.flatMap(([, definitions]) => definitions)];
  return new Map<string, readonly Definition[]>([['phase-36', phase], ...modules, ['all', all]]);
}

/** Makes the files of one language on one sheet, one after the other; `only` names the subjects where not all are wanted. */
export async function* formFiles(
  browser: Browser,
  locale: Locale,
  format: PaperFormat,
  {
    edition,
    only,
    signal,
  }: {
    readonly edition: SheetsEdition;
    readonly only?: readonly string[];
    readonly signal?: AbortSignal;
  },
): AsyncGenerator<FormFile> {
  const fonts = printFonts();
  for (const [subject, definitions] of formSubjects()) {
    if (only && !only.includes(subject)) continue;
    const form = formDocument({
      locale,
      title: formTitle(subject, definitions, locale),
      definitions,
      fontCss: fonts.css,
      version: edition.version,
    });
    const titles = new Map(
      definitions.map(({ id }) => [id, wordingIn(locale).technique(id)] as const),
    );
    const printer = { browser, locale, format, edition, signal };
    const bytes = await withFields(await printedSheets(form, printer, titles), form.widgets, {
      title: form.title,
      language: locales[locale].tag,
      hidden: {
        [headNames.version]: String(formVersion),
        [headNames.locale]: locale,
        ...Object.fromEntries(
          definitions.map(({ id, version }) => [definitionName(id), String(version)]),
        ),
      },
      madeAt: edition.date,
    });
    yield { name: `worksheets-${locale}-${subject}${paperEnding(format)}.pdf`, subject, bytes };
  }
}

/** The book's own judgements of one language, from the runs it recorded in a browser: typeset, without fields. */
export async function judgementsFile(
  browser: Browser,
  locale: Locale,
  format: PaperFormat,
  { edition, signal }: { readonly edition: SheetsEdition; readonly signal?: AbortSignal },
): Promise<FormFile> {
  const definitions = formSubjects().get('all') ?? [];
  const measured = new Set(
    definitions.flatMap(({ quantities }) =>
      Object.values(quantities).map(({ experiment }) => experiment),
    ),
  );
  const runs = [...measured]
    .flatMap((experiment) => readMeasured(experiment).records)
    .filter(({ environment }) => environment.place === 'browser');
  const document = judgementsDocument({
    locale,
    definitions,
    runs,
    fontCss: printFonts().css,
    version: edition.version,
  });
  const bytes = await printedSheets(document, { browser, locale, format, edition, signal });
  const name = `reference-judgements-${locale}${paperEnding(format)}.pdf`;
  return { name, subject: 'all', bytes };
}

function paperEnding(format: PaperFormat): string {
  return format === 'A4' ? '' : `-${format.toLowerCase()}`;
}

function formTitle(subject: string, definitions: readonly Definition[], locale: Locale): string {
  const own = wordsIn(formStrings, locale);
  if (subject === 'phase-36') return own('phaseTitle');
  if (subject === 'all') return own('allTitle');
  const technique = wordingIn(locale).technique(definitions[0]?.id ?? subject);
  return own('formTitle', { technique });
}
