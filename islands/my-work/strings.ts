// The words of My work: what is kept, how to take it away, bring it back, or delete it.
import type { ImportProblemKind } from '#src/worksheet/bundle.ts';
import { defineStrings } from '../kit/define-strings.ts';

/** Lists, buttons and states. */
export const myWorkStrings = defineStrings({
  en: {
    opening: 'Opening your work …',
    noScript:
      'Your worksheets and runs are kept by the page itself, which needs JavaScript for that. Without it there is nothing to list.',
    tryAgain: 'Try again',
    storage: 'Where it is kept',
    'place.indexeddb': 'In this browser, on this device, under this site’s address.',
    'place.memory': 'In memory only: it is gone when this page is closed. Export before you leave.',
    'persistence.persisted': 'The browser has promised not to clear it by itself.',
    'persistence.evictable':
      'The browser may clear it, for instance when space runs short; Safari does after seven days without a visit. The exported file is the copy that lasts.',
    'persistence.unknown':
      'The browser does not say how long it keeps data. The exported file is the copy that lasts.',
    askToKeep: 'Ask the browser to keep it',
    worksheets: 'Worksheets',
    noWorksheets: 'No worksheet yet. One begins with your first prediction in a chapter:',
    technique: 'Technique',
    state: 'State',
    verdict: 'Verdict',
    attempts: 'Attempts',
    changed: 'Last change',
    finished: 'finished',
    atStep: 'at “{{step}}”',
    noVerdict: '—',
    files: 'Files',
    record: 'Markdown',
    recordOf: 'Decision record of {{technique}} as Markdown',
    unreadable_one: '{{count}} stored record cannot be read. It was left as it is.',
    unreadable_many: '{{count}} stored records cannot be read. They were left as they are.',
    unreadable_other: '{{count}} stored records cannot be read. They were left as they are.',
    exportRaw: 'Export them as they are',
    runs: 'Runs',
    noRuns: 'No run yet. Measure in a chapter, and it appears here.',
    experiment: 'Experiment',
    measured: 'Measured',
    machine: 'Machine',
    status: 'Status',
    valid: '✓ valid',
    discarded: '✗ discarded: {{reason}}',
    elsewhere: 'another installation',
    runFile: 'Run {{run}} as {{format}}',
    allRuns: 'All runs:',
    deleteRun: 'Delete',
    deleteRunLabel: 'Delete run {{run}}',
    reallyDelete: 'Delete for good',
    keep: 'Keep',
    citedNote: 'A worksheet cites this run; its figure would be missing there.',
    answers: 'Answers',
    answersCount_one: '{{count}} answer to questions and reading exercises.',
    answersCount_many: '{{count}} answers to questions and reading exercises.',
    answersCount_other: '{{count}} answers to questions and reading exercises.',
    transfer: 'Export and import',
    transferHint:
      'The file holds everything: worksheets with all attempts, runs with their samples, answers. Imported into another browser, it is merged with what is there; nothing is overwritten.',
    export: 'Export everything (JSON)',
    exported: 'Handed to the browser as {{name}}. Check that the file is where you want it.',
    import: 'Import a file',
    importing: 'Reading the file …',
    imported: 'Imported.',
    'imported.worksheets':
      'Worksheets: {{added}} added, {{merged}} merged, {{unchanged}} already here.',
    'imported.runs': 'Runs: {{added}} added, {{unchanged}} already here.',
    'imported.responses':
      'Answers: {{added}} added, {{merged}} merged, {{unchanged}} already here.',
    notImported: 'Nothing was imported. {{reason}}',
    unreadableFile: 'The browser could not read the file. Choose it again.',
    print: 'Print everything',
    attemptPrinted: '{{technique}}: attempt {{n}}, begun on {{at}}',
    figure: '{{name}}: {{value}}',
    delete: 'Delete my data',
    deleteHint: 'Removes every worksheet, run and answer from this browser. There is no way back.',
    deleteButton: 'Delete my data …',
    deleteTitle: 'Delete everything?',
    deleteCounts:
      'This removes worksheets ({{worksheets}}), runs ({{runs}}) and answers ({{answers}}) from this browser, in all its tabs. Without an exported file they cannot be brought back.',
    exportFirst: 'Export first',
    deleteConfirm: 'Yes, delete everything',
    cancel: 'Cancel',
    deleted: 'Everything was deleted. Nothing of it is left in this browser.',
    notDeleted: 'Not deleted. {{reason}}',
  },
  es: {
    opening: 'Abriendo tu trabajo…',
    noScript:
      'Tus hojas y tus ejecuciones las conserva la propia página, que para eso necesita JavaScript. Sin él no hay nada que mostrar.',
    tryAgain: 'Intentarlo otra vez',
    storage: 'Dónde se guarda',
    'place.indexeddb': 'En este navegador, en este dispositivo, bajo la dirección de este sitio.',
    'place.memory': 'Solo en memoria: desaparece al cerrar esta página. Expórtalo antes de salir.',
    'persistence.persisted': 'El navegador ha prometido no vaciarlo por su cuenta.',
    'persistence.evictable':
      'El navegador puede vaciarlo, por ejemplo si falta espacio; Safari lo hace a los siete días sin visitas. El archivo exportado es la copia que dura.',
    'persistence.unknown':
      'El navegador no dice cuánto tiempo conserva los datos. El archivo exportado es la copia que dura.',
    askToKeep: 'Pedir al navegador que lo conserve',
    worksheets: 'Hojas de trabajo',
    noWorksheets: 'Aún no hay ninguna hoja. Empieza con tu primera predicción en un capítulo:',
    technique: 'Técnica',
    state: 'Estado',
    verdict: 'Veredicto',
    attempts: 'Intentos',
    changed: 'Último cambio',
    finished: 'terminada',
    atStep: 'en «{{step}}»',
    noVerdict: '—',
    files: 'Archivos',
    record: 'Markdown',
    recordOf: 'Acta de la decisión sobre {{technique}} en Markdown',
    unreadable_one: 'Hay {{count}} registro guardado que no se puede leer. Se ha dejado como está.',
    unreadable_many:
      'Hay {{count}} registros guardados que no se pueden leer. Se han dejado como están.',
    unreadable_other:
      'Hay {{count}} registros guardados que no se pueden leer. Se han dejado como están.',
    exportRaw: 'Exportarlos tal como están',
    runs: 'Ejecuciones',
    noRuns: 'Aún no hay ninguna ejecución. Mide en un capítulo y aparecerá aquí.',
    experiment: 'Experimento',
    measured: 'Medida',
    machine: 'Máquina',
    status: 'Estado',
    valid: '✓ válida',
    discarded: '✗ descartada: {{reason}}',
    elsewhere: 'otra instalación',
    runFile: 'Ejecución {{run}} en {{format}}',
    allRuns: 'Todas las ejecuciones:',
    deleteRun: 'Borrar',
    deleteRunLabel: 'Borrar la ejecución {{run}}',
    reallyDelete: 'Borrar para siempre',
    keep: 'Conservar',
    citedNote: 'Una hoja cita esta ejecución; allí faltaría su cifra.',
    answers: 'Respuestas',
    answersCount_one: '{{count}} respuesta a preguntas y ejercicios de lectura.',
    answersCount_many: '{{count}} respuestas a preguntas y ejercicios de lectura.',
    answersCount_other: '{{count}} respuestas a preguntas y ejercicios de lectura.',
    transfer: 'Exportar e importar',
    transferHint:
      'El archivo lo contiene todo: las hojas con todos sus intentos, las ejecuciones con sus muestras, las respuestas. Si lo importas en otro navegador, se une a lo que ya hay; no se sobrescribe nada.',
    export: 'Exportar todo (JSON)',
    exported: 'Entregado al navegador como {{name}}. Comprueba que el archivo está donde quieres.',
    import: 'Importar un archivo',
    importing: 'Leyendo el archivo…',
    imported: 'Importado.',
    'imported.worksheets':
      'Hojas: {{added}} nuevas, {{merged}} unidas, {{unchanged}} que ya estaban.',
    'imported.runs': 'Ejecuciones: {{added}} nuevas, {{unchanged}} que ya estaban.',
    'imported.responses':
      'Respuestas: {{added}} nuevas, {{merged}} unidas, {{unchanged}} que ya estaban.',
    notImported: 'No se ha importado nada. {{reason}}',
    unreadableFile: 'El navegador no ha podido leer el archivo. Elígelo otra vez.',
    print: 'Imprimir todo',
    attemptPrinted: '{{technique}}: intento {{n}}, empezado el {{at}}',
    figure: '{{name}}: {{value}}',
    delete: 'Borrar mis datos',
    deleteHint:
      'Quita de este navegador todas las hojas, ejecuciones y respuestas. No hay vuelta atrás.',
    deleteButton: 'Borrar mis datos…',
    deleteTitle: '¿Borrar todo?',
    deleteCounts:
      'Se quitarán de este navegador, en todas sus pestañas, las hojas ({{worksheets}}), las ejecuciones ({{runs}}) y las respuestas ({{answers}}). Sin un archivo exportado no se pueden recuperar.',
    exportFirst: 'Exportar antes',
    deleteConfirm: 'Sí, borrar todo',
    cancel: 'Cancelar',
    deleted: 'Se ha borrado todo. En este navegador no queda nada.',
    notDeleted: 'No se ha borrado. {{reason}}',
  },
});

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
