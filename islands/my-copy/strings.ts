// The words of My copy on the page: what it is, how far it is, what came of it.
import { defineStrings } from '../kit/define-strings.ts';

/** Labels, states and sentences. */
export const myCopyStrings = defineStrings({
  en: {
    holds:
      'Your predictions, answers, verdicts with the runs they cite, what the audit found, every run with its plots, your answers to questions and reading exercises, your claim sheets, exam sittings and your way along the roadmap: set as one PDF with contents and page numbers. It is made on this device; nothing is sent anywhere.',
    name: 'Name on the first page (optional)',
    nameHint: 'It goes into the file and is not kept.',
    paper: 'Paper',
    'paper.A4': 'A4',
    'paper.LETTER': 'US Letter',
    make: 'Make my copy (PDF)',
    cancel: 'Cancel',
    loads: 'The first copy loads the typesetter and its fonts; later ones have them at hand.',
    noScript: 'The copy is made by the page itself, which needs JavaScript for that.',
    empty:
      'Nothing is kept yet, so there is nothing to set. Predict or measure in a chapter; then your copy can be made here.',
    starting: 'Reading what is kept',
    drawing: 'Drawing the figures: run {{done}} of {{total}}',
    loading: 'Loading the typesetter: {{loaded}}',
    laying_one: 'Setting: {{count}} page so far',
    laying_many: 'Setting: {{count}} pages so far',
    laying_other: 'Setting: {{count}} pages so far',
    writing: 'Writing the file: {{share}}',
    done_one: 'Made ✓ {{name}}: {{count}} page, {{size}}. It was handed to the browser.',
    done_many: 'Made ✓ {{name}}: {{count}} pages, {{size}}. It was handed to the browser.',
    done_other: 'Made ✓ {{name}}: {{count}} pages, {{size}}. It was handed to the browser.',
    again: 'Save {{name}} again',
    changed: 'What is kept has changed since: make the copy anew to have it in.',
    cancelled: 'Cancelled. No file was made; what you keep is as it was.',
    failed: 'No copy was made. {{reason}} What you keep is as it was.',
    unreachable:
      '{{file}} could not be reached. Check the connection and try again; once loaded, it works offline too.',
    missing:
      'The server has no {{file}} (it answered {{status}}). Whoever hosts this copy of the book must publish it whole.',
    unset: 'The typesetter stopped: {{message}}. Please report it with this sentence.',
  },
  es: {
    holds:
      'Tus predicciones, respuestas y veredictos con las ejecuciones que citan, lo que halló la auditoría, cada ejecución con sus gráficas, lo que has contestado a preguntas y ejercicios de lectura, tus fichas de afirmaciones, tus exámenes y tu camino por la hoja de ruta: todo compuesto en un PDF con índice y números de página. Se hace en este dispositivo; no se envía nada.',
    name: 'Nombre en la primera página (opcional)',
    nameHint: 'Va en el archivo y no se guarda.',
    paper: 'Papel',
    'paper.A4': 'A4',
    'paper.LETTER': 'Carta (EE. UU.)',
    make: 'Hacer mi copia (PDF)',
    cancel: 'Cancelar',
    loads:
      'La primera copia carga el programa que compone y sus fuentes; las siguientes ya los tienen.',
    noScript: 'La copia la hace la propia página, que para eso necesita JavaScript.',
    empty:
      'Aún no hay nada guardado, así que no hay nada que componer. Predice o mide en un capítulo y podrás hacer tu copia aquí.',
    starting: 'Leyendo lo guardado',
    drawing: 'Dibujando las gráficas: ejecución {{done}} de {{total}}',
    loading: 'Cargando el programa que compone: {{loaded}}',
    laying_one: 'Componiendo: {{count}} página hasta ahora',
    laying_many: 'Componiendo: {{count}} páginas hasta ahora',
    laying_other: 'Componiendo: {{count}} páginas hasta ahora',
    writing: 'Escribiendo el archivo: {{share}}',
    done_one: 'Hecha ✓ {{name}}: {{count}} página, {{size}}. Se ha entregado al navegador.',
    done_many: 'Hecha ✓ {{name}}: {{count}} páginas, {{size}}. Se ha entregado al navegador.',
    done_other: 'Hecha ✓ {{name}}: {{count}} páginas, {{size}}. Se ha entregado al navegador.',
    again: 'Guardar {{name}} otra vez',
    changed: 'Lo guardado ha cambiado desde entonces: haz la copia de nuevo para que entre.',
    cancelled: 'Cancelado. No se ha hecho ningún archivo; lo que guardas sigue como estaba.',
    failed: 'No se ha hecho ninguna copia. {{reason}} Lo que guardas sigue como estaba.',
    unreachable:
      'No se ha podido llegar a {{file}}. Revisa la conexión e inténtalo otra vez; una vez cargado, también funciona sin conexión.',
    missing:
      'El servidor no tiene {{file}} (ha contestado {{status}}). Quien aloja esta copia del libro debe publicarla entera.',
    unset: 'El programa que compone se ha detenido: {{message}}. Avísanos con esta frase.',
  },
});
