// Words what was found on reading a form: a refusal in lines, each wrong field by its question and with what came.
import { type Locale, locales } from '#src/book/locales.ts';
import { importProblemText } from '../kit/import-problem.ts';
import { wordsIn } from '../kit/words.ts';
import { wordingIn } from '../worksheet/wording.ts';
import { shortId } from '../worksheet/wording-of.ts';
import { fieldTitle, questionTitle } from './input-title.ts';
import { formProblemStrings } from './problem-strings.ts';
import type { FormNote } from './read-form.ts';
import type { PdfProblem } from './read-pdf.ts';
import { proseLimit } from './read-sheet.ts';

/** How many wrong fields are named; one slip in a template can repeat in all of them. */
const named = 12;
/** How much of what came is quoted. */
const quoted = 80;

/** Why a form was refused and what to do, in lines. */
export function formProblemLines(problem: PdfProblem, locale: Locale): readonly string[] {
  const words = wordsIn(formProblemStrings, locale);
  const wording = wordingIn(locale);
  switch (problem.kind) {
    case 'too-large':
      return [importProblemText(problem, locale)];
    case 'newer-definition':
      return [words('newer-definition', { technique: wording.technique(problem.definition) })];
    case 'wrong-values': {
      const { wrong } = problem;
      const lines = wrong.slice(0, named).map(({ name, came, reason }) =>
        words('wrong', {
          where: fieldTitle(name, wording),
          came: came.length > quoted ? `${came.slice(0, quoted)}…` : came,
          reason: words(`reason.${reason}`, { limit: wording.number(proseLimit, 'count') }),
        }),
      );
      const left = wrong.length - lines.length;
      const head = words('wrong-values', { count: wrong.length });
      return [head, ...lines, ...(left > 0 ? [words('more', { count: left })] : [])];
    }
    default: {
      const { kind, ...values } = problem;
      return [words(kind, values)];
    }
  }
}

/** What the reader should know of a form that was read, in lines. */
export function formNoteLines(notes: readonly FormNote[], locale: Locale): readonly string[] {
  const words = wordsIn(formProblemStrings, locale);
  const lists = new Intl.ListFormat(locales[locale].tag, { type: 'unit' });
  const list = (items: readonly string[]) => lists.format(items);
  return notes.map((note) => {
    const { definition, kind } = note;
    const wording = wordingIn(locale, definition);
    if (kind === 'incomplete')
      return words('note.incomplete', { where: questionTitle(definition, note.field, wording) });
    if (kind === 'owed-unasked')
      return words('note.owed-unasked', {
        where: questionTitle(definition, 'verdict', wording, wording.parts.owed),
      });
    return words('note.missing-run', {
      where: questionTitle(
        definition,
        'evidence',
        wording,
        list(note.quantities.map(wording.quantity)),
      ),
      run: shortId(note.run),
    });
  });
}
