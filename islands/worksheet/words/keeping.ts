// Whether the work is kept: saving, merging, refusing, taking it away.
import { defineStrings } from '../../kit/define-strings.ts';

/** States of storage and the ways to take a copy. */
export const keepingStrings = defineStrings({
  en: {
    saving: 'Saving …',
    saved: 'saved ✓ {{at}}',
    notSaved: 'Not saved. {{reason}} What you wrote is still in the form.',
    tryAgain: 'Try again',
    merged: 'Another tab had changed this worksheet: both changes are in it now.',
    forked:
      'Another tab had answered the same question differently: both are kept, the other one as an earlier attempt.',
    updated: 'Changed in another tab; you see the new state.',
    memory: 'Kept in memory only: export before you leave.',
    evictable:
      'This browser may clear what pages store; Safari does after seven days without a visit. Export a copy when the work matters.',
    unknownPersistence: 'This browser does not say how long it keeps data. Export a copy.',
    persisted: 'This browser has promised not to clear it by itself.',
    unreadable:
      'A stored worksheet cannot be read and was left as it is. Export it from My work; this is a new one.',
    whichWorksheet: 'Worksheet',
    worksheetBegun: 'begun on {{at}} (attempts: {{n}})',
    export: 'Export everything (JSON)',
    markdown: 'Decision record (Markdown)',
    print: 'Print this worksheet',
  },
  es: {
    saving: 'Guardando…',
    saved: 'guardado ✓ {{at}}',
    notSaved: 'No se ha guardado. {{reason}} Lo que escribiste sigue en el formulario.',
    tryAgain: 'Intentarlo otra vez',
    merged: 'Otra pestaña había cambiado esta hoja: ahora están los dos cambios.',
    forked:
      'Otra pestaña había contestado de otro modo la misma pregunta: se conservan las dos, la otra como intento anterior.',
    updated: 'Ha cambiado en otra pestaña; ves el estado nuevo.',
    memory: 'Solo se conserva en memoria: expórtalo antes de salir.',
    evictable:
      'Este navegador puede vaciar lo que guardan las páginas; Safari lo hace a los siete días sin visitas. Exporta una copia si el trabajo te importa.',
    unknownPersistence:
      'Este navegador no dice cuánto tiempo conserva los datos. Exporta una copia.',
    persisted: 'Este navegador ha prometido no vaciarlo por su cuenta.',
    unreadable:
      'Una hoja guardada no se puede leer y se ha dejado como está. Expórtala desde Mi trabajo; esta es una nueva.',
    whichWorksheet: 'Hoja de trabajo',
    worksheetBegun: 'empezada el {{at}} (intentos: {{n}})',
    export: 'Exportar todo (JSON)',
    markdown: 'Registro de la decisión (Markdown)',
    print: 'Imprimir esta hoja',
  },
});
