// The words of the panel that keeps the whole book on this device.
import { defineStrings } from '../kit/define-strings.ts';

/** States, buttons, and what went wrong. */
export const offlineStrings = defineStrings({
  en: {
    title: 'The whole book on this device',
    about:
      'Both languages, all models, the engine and the search: once they are kept, chapters open, labs measure, worksheets save and search finds without a connection.',
    noScript: 'Keeping the book needs JavaScript. The archive in the table above does not.',
    size: 'Whole book',
    kept: 'Kept so far',
    room: 'Room the browser gives',
    promise: 'How long',
    unknown: 'unknown',
    'size.value_one': '{{bytes}} in {{count}} file',
    'size.value_many': '{{bytes}} in {{count}} files',
    'size.value_other': '{{bytes}} in {{count}} files',
    'promise.persisted': 'The browser has promised not to clear it by itself.',
    'promise.evictable': 'The browser may clear it when space runs short.',
    'promise.unknown': 'The browser does not say.',
    keep: 'Keep the whole book',
    stop: 'Stop',
    check: 'Check what is kept',
    remove: 'Remove everything from this device',
    looking: 'Looking at what is kept …',
    unsupported:
      'This browser cannot keep pages from this address. It takes a current browser and an address that begins with https, or a server on this very device.',
    none: 'The whole book is not kept yet. Pages you visit are, and what is kept is not fetched again.',
    removed:
      'Nothing of the book is kept on this device any more. Your worksheets and runs stay: they are in My work.',
    whole: 'The whole book is kept on this device.',
    keeping: 'Keeping: {{done}} of {{total}}. Leave this page open.',
    checking: 'Checking: {{done}} of {{total}}.',
    stopped: 'Stopped. What came so far is kept: {{done}} of {{total}}.',
    checked: 'Every kept file has the published bytes.',
    altered_one:
      '{{count}} kept file had other bytes than the published one and was let go. Keep the whole book again to fetch it.',
    altered_many:
      '{{count}} kept files had other bytes than the published ones and were let go. Keep the whole book again to fetch them.',
    altered_other:
      '{{count}} kept files had other bytes than the published ones and were let go. Keep the whole book again to fetch them.',
    refused_one:
      '{{count}} file did not come with the published bytes and was refused; all others are kept. Try again later; if it stays so, do not trust this host.',
    refused_many:
      '{{count}} files did not come with the published bytes and were refused; all others are kept. Try again later; if it stays so, do not trust this host.',
    refused_other:
      '{{count}} files did not come with the published bytes and were refused; all others are kept. Try again later; if it stays so, do not trust this host.',
    files: 'Files concerned',
    full: 'The browser’s storage is full: {{missing}} of the book are still to come, and there is room for {{room}}. Nothing that was kept or saved is lost. Free some space on this device and go on.',
    unreachable:
      'The connection was lost. What came so far is kept: {{done}} of {{total}}. Connect and go on.',
    newer: 'A new edition is ready. Update first, by the notice below; then keep the whole book.',
    failed:
      'Something unexpected happened: {{message}}. Reload the page and try again; what is kept stays.',
  },
  es: {
    title: 'El libro entero en este dispositivo',
    about:
      'Las dos lenguas, todos los modelos, el motor y la búsqueda: una vez guardados, los capítulos se abren, los laboratorios miden, las hojas de trabajo se guardan y la búsqueda encuentra, todo sin conexión.',
    noScript:
      'Para guardar el libro hace falta JavaScript. El archivo de la tabla de arriba no lo necesita.',
    size: 'Libro entero',
    kept: 'Guardado hasta ahora',
    room: 'Espacio que da el navegador',
    promise: 'Hasta cuándo',
    unknown: 'desconocido',
    'size.value_one': '{{bytes}} en {{count}} archivo',
    'size.value_many': '{{bytes}} en {{count}} archivos',
    'size.value_other': '{{bytes}} en {{count}} archivos',
    'promise.persisted': 'El navegador ha prometido no borrarlo por su cuenta.',
    'promise.evictable': 'El navegador puede borrarlo si falta espacio.',
    'promise.unknown': 'El navegador no lo dice.',
    keep: 'Guardar el libro entero',
    stop: 'Detener',
    check: 'Comprobar lo guardado',
    remove: 'Quitarlo todo de este dispositivo',
    looking: 'Mirando qué hay guardado…',
    unsupported:
      'Este navegador no puede guardar páginas de esta dirección. Hace falta un navegador actual y una dirección que empiece por https, o un servidor en este mismo dispositivo.',
    none: 'El libro entero aún no está guardado. Las páginas que visitas sí, y lo guardado no se vuelve a pedir.',
    removed:
      'En este dispositivo ya no queda guardado nada del libro. Tus hojas de trabajo y ejecuciones se quedan: están en Mi trabajo.',
    whole: 'El libro entero está guardado en este dispositivo.',
    keeping: 'Guardando: {{done}} de {{total}}. Deja abierta esta página.',
    checking: 'Comprobando: {{done}} de {{total}}.',
    stopped: 'Detenido. Lo que ha llegado está guardado: {{done}} de {{total}}.',
    checked: 'Cada archivo guardado tiene los bytes publicados.',
    altered_one:
      '{{count}} archivo guardado tenía otros bytes que el publicado y se ha quitado. Guarda otra vez el libro entero para pedirlo.',
    altered_many:
      '{{count}} archivos guardados tenían otros bytes que los publicados y se han quitado. Guarda otra vez el libro entero para pedirlos.',
    altered_other:
      '{{count}} archivos guardados tenían otros bytes que los publicados y se han quitado. Guarda otra vez el libro entero para pedirlos.',
    refused_one:
      '{{count}} archivo no ha llegado con los bytes publicados y se ha rechazado; los demás están guardados. Inténtalo más tarde; si sigue igual, no te fíes de este servidor.',
    refused_many:
      '{{count}} archivos no han llegado con los bytes publicados y se han rechazado; los demás están guardados. Inténtalo más tarde; si sigue igual, no te fíes de este servidor.',
    refused_other:
      '{{count}} archivos no han llegado con los bytes publicados y se han rechazado; los demás están guardados. Inténtalo más tarde; si sigue igual, no te fíes de este servidor.',
    files: 'Archivos afectados',
    full: 'El almacén del navegador está lleno: del libro faltan {{missing}} y hay sitio para {{room}}. No se ha perdido nada de lo guardado. Libera espacio en este dispositivo y sigue.',
    unreachable:
      'Se ha perdido la conexión. Lo que ha llegado está guardado: {{done}} de {{total}}. Conéctate y sigue.',
    newer:
      'Hay una nueva edición lista. Actualiza primero, con el aviso de abajo; después guarda el libro entero.',
    failed:
      'Ha pasado algo inesperado: {{message}}. Recarga la página e inténtalo otra vez; lo guardado se queda.',
  },
});
