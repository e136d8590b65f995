// The files of `npm run form`: what cannot be read or written is told with its name, why, and what to do.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Locale } from '#src/book/locales.ts';

/** A file that was read, and when it was last changed (ISO 8601). */
export interface FormFile {
  readonly bytes: Uint8Array;
  readonly changedAt: string;
}

const sentences = {
  en: {
    absent: (path: string, folder: string) =>
      `${path}: there is no such file. It was looked for in ${folder}; check the name, or give the whole path.`,
    folder: (path: string, within: string) => `${path} is a folder. Name one file in it${within}.`,
    within: (names: string) => `, such as ${names}`,
    forbidden: (path: string) =>
      `${path} may not be read. Ask for the right to read it, or copy it.`,
    unwritten: (path: string, folder: string) =>
      `${path} was not written: there is no folder ${folder}. Make it, or name another place.`,
  },
  es: {
    absent: (path: string, folder: string) =>
      `${path}: no existe ese archivo. Se ha buscado en ${folder}; revisa el nombre o da la ruta entera.`,
    folder: (path: string, within: string) =>
      `${path} es una carpeta. Nombra uno de sus archivos${within}.`,
    within: (names: string) => `, como ${names}`,
    forbidden: (path: string) =>
      `${path} no se puede leer. Pide permiso de lectura o haz una copia.`,
    unwritten: (path: string, folder: string) =>
      `${path} no se ha escrito: no existe la carpeta ${folder}. Créala o nombra otro lugar.`,
  },
} as const satisfies Readonly<Record<Locale, unknown>>;

/** How many files of a folder are named. */
const named = 3;

/** Reads a file whose name ends in `ending`; throws a sentence for the reader where it is absent, a folder or closed to them. */
export function readFormFile(path: string, ending: string, locale: Locale): FormFile {
  const say = sentences[locale];
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new Error(say.folder(path, within(path, ending, locale)));
    return { bytes: readFileSync(path), changedAt: stat.mtime.toISOString() };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new Error(say.absent(path, dirname(resolve(path))));
    if (code === 'EACCES' || code === 'EPERM') throw new Error(say.forbidden(path));
    throw error;
  }
}

/** Writes a text; throws a sentence for the reader where its folder is not there or its name is a folder's. */
export function writeFormFile(path: string, text: string, locale: Locale): void {
  const say = sentences[locale];
  try {
    writeFileSync(path, text);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new Error(say.unwritten(path, dirname(resolve(path))));
    if (code === 'EISDIR') throw new Error(say.folder(path, ''));
    throw error;
  }
}

/** Some files of a folder that could be meant. */
function within(folder: string, ending: string, locale: Locale): string {
  const names = readdirSync(folder).filter((name) => name.toLowerCase().endsWith(ending));
  if (names.length === 0) return '';
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  return sentences[locale].within(list.format(names.toSorted().slice(0, named)));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
