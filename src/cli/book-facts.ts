// What an edition says of itself: version and day from package.json, the commit from git, the licences in words.
import type { EditionFacts } from '#src/book/edition/edition.ts';
import type { Locale } from '#src/book/locales.ts';
import { edition } from '#src/site/edition.ts';
import { recordedCommit } from './provenance.ts';
import { ROOT } from './run-tool.ts';

/** What a book is made from. */
const SOURCES = ['content', 'islands', 'public', 'src', 'package.json', 'package-lock.json'];

const LICENCES = {
  en: 'Text, figures and recorded measurements: Creative Commons Attribution 4.0 International (CC BY 4.0). Code: MIT License.',
  es: 'Texto, figuras y mediciones registradas: Creative Commons Atribución 4.0 Internacional (CC BY 4.0). Código: licencia MIT.',
} as const satisfies Record<Locale, string>;

/** The facts of the book as it stands; `today` is the day of an edition that names none. */
export function bookFacts(locale: Locale, today: Date): EditionFacts {
  const commit = recordedCommit(ROOT, SOURCES);
  return {
    version: edition.version,
    date: edition.released ?? today.toISOString().slice(0, 10),
    commit: commit === 'unknown' ? undefined : commit,
    licences: LICENCES[locale],
  };
}
