// Why a reader's file was refused, and what to do: one sentence for each reason.
import type { ImportProblemKind } from '#src/worksheet/bundle.ts';
import { defineStrings } from './define-strings.ts';

/** Why a file was refused, and what to do. */
export const importStrings = defineStrings({
  en: {
    'too-large':
      'The file has {{bytes}}, more than the {{limit}} that are read. Files exported here are smaller: choose the right one.',
    'too-deep':
      'The file is nested deeper than any file exported here. Choose the file that you exported.',
    'not-json':
      'The file is not JSON, or it was cut off. Export it again where it came from, and choose that file.',
    'forbidden-key':
      'The file holds a name that could do harm (“{{key}}”). It was not exported here: do not use it.',
    foreign:
      'The file is not an export of this book. Choose the one named which-bottleneck-….json.',
    newer:
      'The file was exported by a newer edition (version {{version}}; this one reads up to {{known}}). Reload the page to get the newer edition, then import it.',
    invalid: 'The file was changed or damaged at “{{path}}”. Export it again where it came from.',
    'altered-run':
      'Run {{run}} in the file does not match its fingerprint: its figures were changed. Ask for an unchanged file.',
    duplicate: 'The file holds the record {{id}} twice. Export it again where it came from.',
    conflict:
      'The record {{id}} is here too and judges something else, or cannot be read. Export your work here, delete it, then import both files.',
  } satisfies Record<ImportProblemKind, string>,
  es: {
    'too-large':
      'El archivo tiene {{bytes}}, más de los {{limit}} que se leen. Los que se exportan aquí son más pequeños: elige el correcto.',
    'too-deep':
      'El archivo está más anidado que cualquiera de los exportados aquí. Elige el archivo que exportaste.',
    'not-json':
      'El archivo no es JSON, o está cortado. Expórtalo otra vez donde se creó y elige ese archivo.',
    'forbidden-key':
      'El archivo contiene un nombre que podría hacer daño («{{key}}»). No se exportó aquí: no lo uses.',
    foreign:
      'El archivo no es una exportación de este libro. Elige el que se llama which-bottleneck-….json.',
    newer:
      'El archivo lo exportó una edición más nueva (versión {{version}}; esta lee hasta la {{known}}). Recarga la página para tener la edición nueva y después impórtalo.',
    invalid: 'El archivo se cambió o se dañó en «{{path}}». Expórtalo otra vez donde se creó.',
    'altered-run':
      'La ejecución {{run}} del archivo no coincide con su huella: alguien cambió sus cifras. Pide un archivo sin cambios.',
    duplicate:
      'El archivo contiene dos veces el registro {{id}}. Expórtalo otra vez donde se creó.',
    conflict:
      'El registro {{id}} también está aquí y juzga otra cosa, o no se puede leer. Exporta tu trabajo de aquí, bórralo e importa después los dos archivos.',
  },
});
