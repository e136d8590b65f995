// Words of the table of files.
import { defineStrings } from '../../kit/define-strings.ts';

/** Rows, and what is said of a file that no recorded training yielded. */
export const hashesStrings = defineStrings({
  en: {
    files: 'Weights files, their hashes and the command that reproduces them',
    what: 'What',
    file: 'File',
    sha: 'SHA-256',
    bytes: 'Bytes',
    parameters: 'Parameters',
    seed: 'Seed',
    date: 'Trained',
    command: 'Command',
    unrecorded: 'no recorded training has this hash',
    same: 'The command gives the same bytes on the same runtime and the same data, whose fingerprint is {{fingerprint}}.',
  },
  es: {
    files: 'Archivos de pesos, sus huellas y la orden que los reproduce',
    what: 'Dato',
    file: 'Archivo',
    sha: 'SHA-256',
    bytes: 'Bytes',
    parameters: 'Parámetros',
    seed: 'Semilla',
    date: 'Entrenado',
    command: 'Orden',
    unrecorded: 'ningún entrenamiento registrado tiene esta huella',
    same: 'La orden da los mismos bytes con el mismo entorno y los mismos datos, cuya huella es {{fingerprint}}.',
  },
});
