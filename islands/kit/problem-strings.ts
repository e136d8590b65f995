// What went wrong and what to do, for everything a lab may meet: engine, models, storage.
import { defineStrings } from './define-strings.ts';

/** Sentences by problem; each names what came and an action. */
export const problemStrings = defineStrings({
  en: {
    'engine.no-wasm':
      'This browser has no {{missing}}, which the engine needs. Open the page in a current Firefox, Chrome, Edge or Safari; what we recorded is below.',
    'engine.no-gpu':
      'This browser offers no graphics processor to compute on, so nothing was measured. Look for an adapter again after changing its settings, or open the page in another browser.',
    'engine.missing':
      'The server has no {{file}} (it answered {{status}}). Whoever hosts this copy must publish it whole. What we recorded is below.',
    'engine.unreachable':
      '{{file}} could not be reached. Check the connection and try again; what was loaded before is kept. What we recorded is below.',
    'engine.foreign':
      'Something else came in place of {{file}} ({{came}}). Whoever hosts this copy must serve the file itself. What we recorded is below.',
    'engine.out-of-memory':
      'There is not enough memory for the engine. Close other tabs and try again. What we recorded is below.',
    'engine.refused-graph':
      'The engine refused the graph: {{message}}. Reload the page; if it happens again, please report it with this sentence. What we recorded is below.',
    'weights.foreign':
      '{{file}} is not a model file: something else came in its place. Whoever hosts this copy must serve the file itself. What we recorded is below.',
    'weights.truncated':
      '{{file}} came incomplete. Reload the page to fetch it again. What we recorded is below.',
    'weights.altered':
      '{{file}} is not the file that was published: its fingerprint differs. Reload the page; if that does not help, do not trust this copy. What we recorded is below.',
    'weights.missing-tensor':
      '{{file}} lacks a part that the tutor needs. Whoever hosts this copy must publish it whole. What we recorded is below.',
    'weights.wrong-tensor':
      '{{file}} has a part of the wrong shape. Whoever hosts this copy must publish models and pages of one edition. What we recorded is below.',
    'storage.refused':
      'This browser refuses to store data for this page. Your work is kept only while the page is open: export it before you leave.',
    'storage.blocked': 'Another tab holds the storage. Close the book’s other tabs and try again.',
    'storage.quota':
      'The browser’s storage is full. Free some space or export and delete old runs; nothing stored was lost.',
    'storage.unreadable':
      'A stored record cannot be read. It was left as it is; export it from My work before you change anything.',
    'storage.newer':
      'A stored record comes from a newer edition of the book. Reload the page to get that edition; the record was left as it is.',
    'storage.not-kept':
      'The browser did not keep what was written. Copy or export your work, then try again.',
    'storage.altered-run': 'The run does not match its fingerprint, and was not stored.',
    'storage.conflict':
      'Another tab kept changing the same worksheet. Close the other tab and try again; nothing was lost.',
    'storage.invalid':
      'The record does not have the shape of this edition and was not stored. Reload the page and try again; what was stored is there.',
    'storage.closed': 'The storage was closed. Reload the page; what was saved is there.',
    stopped: 'The engine was stopped. Try again.',
    'worker-failed':
      'The engine’s program could not be loaded, or it stopped by itself. Check the connection and try again. What we recorded is below.',
    unknown: 'Something unexpected happened: {{message}}. Reload the page and try again.',
  },
  es: {
    'engine.no-wasm':
      'Este navegador no tiene {{missing}}, que el motor necesita. Abre la página con una versión actual de Firefox, Chrome, Edge o Safari; debajo está lo que registramos nosotros.',
    'engine.no-gpu':
      'Este navegador no ofrece ningún procesador gráfico con el que calcular, así que no se ha medido nada. Busca otra vez un adaptador después de cambiar sus ajustes, o abre la página en otro navegador.',
    'engine.missing':
      'El servidor no tiene {{file}} (ha contestado {{status}}). Quien aloja esta copia debe publicarla entera. Debajo está lo que registramos nosotros.',
    'engine.unreachable':
      'No se ha podido llegar a {{file}}. Revisa la conexión e inténtalo otra vez; lo que ya estaba cargado se conserva. Debajo está lo que registramos nosotros.',
    'engine.foreign':
      'En lugar de {{file}} ha llegado otra cosa ({{came}}). Quien aloja esta copia debe servir el archivo mismo. Debajo está lo que registramos nosotros.',
    'engine.out-of-memory':
      'No hay memoria bastante para el motor. Cierra otras pestañas e inténtalo otra vez. Debajo está lo que registramos nosotros.',
    'engine.refused-graph':
      'El motor ha rechazado el grafo: {{message}}. Recarga la página; si vuelve a pasar, avísanos con esta frase. Debajo está lo que registramos nosotros.',
    'weights.foreign':
      '{{file}} no es un archivo de modelo: ha llegado otra cosa en su lugar. Quien aloja esta copia debe servir el archivo mismo. Debajo está lo que registramos nosotros.',
    'weights.truncated':
      '{{file}} ha llegado incompleto. Recarga la página para pedirlo de nuevo. Debajo está lo que registramos nosotros.',
    'weights.altered':
      '{{file}} no es el archivo que se publicó: su huella es distinta. Recarga la página; si sigue igual, no te fíes de esta copia. Debajo está lo que registramos nosotros.',
    'weights.missing-tensor':
      'A {{file}} le falta una parte que el tutor necesita. Quien aloja esta copia debe publicarla entera. Debajo está lo que registramos nosotros.',
    'weights.wrong-tensor':
      '{{file}} tiene una parte con otra forma. Quien aloja esta copia debe publicar modelos y páginas de la misma edición. Debajo está lo que registramos nosotros.',
    'storage.refused':
      'Este navegador no deja que la página guarde datos. Tu trabajo se conserva solo mientras la página esté abierta: expórtalo antes de salir.',
    'storage.blocked':
      'Otra pestaña tiene ocupado el almacén. Cierra las demás pestañas del libro e inténtalo otra vez.',
    'storage.quota':
      'El almacén del navegador está lleno. Libera espacio, o exporta y borra ejecuciones antiguas; no se ha perdido nada de lo guardado.',
    'storage.unreadable':
      'No se puede leer un registro guardado. Se ha dejado como está; expórtalo en Mi trabajo antes de cambiar nada.',
    'storage.newer':
      'Un registro guardado viene de una edición más nueva del libro. Recarga la página para tener esa edición; el registro se ha dejado como está.',
    'storage.not-kept':
      'El navegador no ha conservado lo escrito. Copia o exporta tu trabajo e inténtalo otra vez.',
    'storage.altered-run': 'La ejecución no coincide con su huella y no se ha guardado.',
    'storage.conflict':
      'Otra pestaña no dejaba de cambiar la misma hoja. Cierra la otra pestaña e inténtalo otra vez; no se ha perdido nada.',
    'storage.invalid':
      'El registro no tiene la forma de esta edición y no se ha guardado. Recarga la página e inténtalo otra vez; lo guardado sigue ahí.',
    'storage.closed': 'El almacén se ha cerrado. Recarga la página; lo guardado sigue ahí.',
    stopped: 'El motor se ha detenido. Inténtalo otra vez.',
    'worker-failed':
      'No se ha podido cargar el programa del motor, o se ha parado solo. Revisa la conexión e inténtalo otra vez. Debajo está lo que registramos nosotros.',
    unknown: 'Ha pasado algo inesperado: {{message}}. Recarga la página e inténtalo otra vez.',
  },
});
