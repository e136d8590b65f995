// Words that every reading exercise shares.
import { defineStrings } from '../kit/define-strings.ts';

/** Labels, buttons and states. */
export const readingStrings = defineStrings({
  en: {
    how: 'First answer in your own words, then commit; our answer appears beside yours.',
    repository: 'Repository',
    file: 'File',
    commit: 'Commit',
    lines: 'lines',
    outside: 'The links lead out of the book and need a connection.',
    commitAnswer: 'Commit my answer',
    ourAnswer: 'Our answer',
    saved: 'Saved ✓',
    draftSaved: 'Draft kept; not committed yet.',
    notSaved: 'Not saved. Copy your text before you leave the page.',
    empty: 'Write an answer first: a sentence will do.',
  },
  es: {
    how: 'Primero contesta con tus palabras y después confirma; nuestra respuesta aparecerá junto a la tuya.',
    repository: 'Repositorio',
    file: 'Archivo',
    commit: 'Commit',
    lines: 'líneas',
    outside: 'Los enlaces salen del libro y necesitan conexión.',
    commitAnswer: 'Confirmar mi respuesta',
    ourAnswer: 'Nuestra respuesta',
    saved: 'Guardado ✓',
    draftSaved: 'Borrador guardado; aún sin confirmar.',
    notSaved: 'No se ha guardado. Copia tu texto antes de salir de la página.',
    empty: 'Escribe antes una respuesta: basta una frase.',
  },
});
