// The words of a worksheet as a PDF form: how it is filled in, what its fields take, and what was found on reading it.
import { defineStrings } from '../kit/define-strings.ts';

/** Words printed on a form. */
export const formStrings = defineStrings({
  en: {
    book: 'Which Bottleneck?',
    formTitle: 'Worksheet: {{technique}}',
    phaseTitle: 'Worksheets of Phase 36',
    allTitle: 'All worksheets',
    howTitle: 'How to use this form',
    howFill:
      'Fill it in with any PDF reader and save the file, or print it and write by hand. What you leave empty stays unanswered.',
    howBack:
      'A saved file is read back: choose it on the page “My work” of the book, or drop it there. Each worksheet begun then stands there, to be committed step by step.',
    howOrder:
      'Predict before you measure. On paper nothing locks a prediction: that it stood before the measurement rests on your honesty.',
    howRun:
      'A measurement is cited by its run: write the first eight digits of the run’s id, as “My work” shows them beside every run. Figures themselves are not typed.',
    howNumber:
      'Numbers: write digits, with a decimal point, and thousands without a separator. A unit left empty is the quantity’s own.',
    requiredMark: '* needed to complete the worksheet',
    required: '{{label}} (needed)',
    runs: 'Run',
    runsHint: 'First eight digits of the run’s id; several runs with commas between them.',
    pageOf: '{{title}} · {{version}}',
    contents: 'In this file',
    referenceTitle: 'Reference judgements',
    referenceIntro:
      'How the book judges each technique from its own recorded runs. Read it after your own verdict: it is one judgement of one machine’s evidence, and yours may differ where your figures do.',
    referenceEvidence: 'Evidence recorded by the book',
    referenceAnswer: 'The book’s answer',
    referenceNone: 'no recorded run',
  },
  es: {
    book: '¿Qué cuello de botella?',
    formTitle: 'Hoja de trabajo: {{technique}}',
    phaseTitle: 'Hojas de trabajo de la Fase 36',
    allTitle: 'Todas las hojas de trabajo',
    howTitle: 'Cómo se usa este formulario',
    howFill:
      'Rellénalo con cualquier lector de PDF y guarda el archivo, o imprímelo y escribe a mano. Lo que dejes vacío queda sin contestar.',
    howBack:
      'El archivo guardado se puede leer: elígelo en la página «Mi trabajo» del libro o suéltalo allí. Cada hoja empezada aparece entonces ahí, para confirmarla paso a paso.',
    howOrder:
      'Predice antes de medir. En papel nada bloquea una predicción: que estuviera antes que la medida depende de tu honradez.',
    howRun:
      'Una medida se cita por su ejecución: escribe los ocho primeros dígitos de su identificador, los que «Mi trabajo» muestra junto a cada ejecución. Las cifras mismas no se teclean.',
    howNumber:
      'Números: escribe dígitos, con coma decimal y los millares sin separador. Una unidad vacía es la propia de la magnitud.',
    requiredMark: '* necesario para completar la hoja',
    required: '{{label}} (necesario)',
    runs: 'Ejecución',
    runsHint:
      'Los ocho primeros dígitos del identificador; si son varias, con comas entre una y otra.',
    pageOf: '{{title}} · {{version}}',
    contents: 'En este archivo',
    referenceTitle: 'Juicios de referencia',
    referenceIntro:
      'Cómo juzga el libro cada técnica a partir de sus propias ejecuciones registradas. Léelo después de tu veredicto: es un juicio sobre las pruebas de una máquina, y el tuyo puede ser otro donde lo sean tus cifras.',
    referenceEvidence: 'Pruebas registradas por el libro',
    referenceAnswer: 'La respuesta del libro',
    referenceNone: 'sin ejecución registrada',
  },
});
