// What each session is for, and what is handed in after it.
import { defineStrings } from '../kit/define-strings.ts';
import type { SessionId } from './sessions.ts';

/** Columns of the table. */
export const syllabusStrings = defineStrings({
  en: {
    caption: 'A course of eight sessions; each asks for about as much time again at home.',
    session: 'Session',
    chapters: 'Chapters',
    aim: 'Afterwards a pupil can',
    handIn: 'Handed in',
  },
  es: {
    caption: 'Un curso de ocho sesiones; cada una pide más o menos otro tanto en casa.',
    session: 'Sesión',
    chapters: 'Capítulos',
    aim: 'Al terminar, cada cual sabe',
    handIn: 'Se entrega',
  },
});

/** What a pupil can do after each session. */
export const aimStrings = defineStrings({
  en: {
    requirement:
      'state a requirement with metric, target and unit, and say what their clock cannot tell apart',
    tutor: 'count parameters and cached bytes of a model from its shape, and check the count',
    moe: 'tell parameters held from parameters used, and say when the difference is worth a router',
    mla: 'tell a ratio of bytes from a bottleneck, and find the size at which the one becomes the other',
    'state-space': 'compute four thresholds of length and say which of them a measurement showed',
    speculative: 'predict a break-even from acceptance and the cost of checking, and test it',
    reasoning: 'tell more samples from more thinking, and accuracy from tokens spent',
    workload: 'carry the four questions to a model, a machine and traffic of their own',
  } satisfies Record<SessionId, string>,
  es: {
    requirement:
      'enunciar un requisito con métrica, objetivo y unidad, y decir qué no distingue su reloj',
    tutor:
      'contar los parámetros y los bytes de caché de un modelo a partir de su forma, y comprobar la cuenta',
    moe: 'distinguir los parámetros que se tienen de los que se usan, y decir cuándo compensa un enrutador',
    mla: 'distinguir una proporción de bytes de un cuello de botella, y hallar el tamaño en que la una se vuelve lo otro',
    'state-space': 'calcular cuatro umbrales de longitud y decir cuál de ellos mostró una medida',
    speculative:
      'predecir un punto de equilibrio a partir de la aceptación y del coste de comprobar, y ponerlo a prueba',
    reasoning: 'distinguir más muestras de más razonamiento, y los aciertos de los tokens gastados',
    workload: 'llevar las cuatro preguntas a un modelo, una máquina y un tráfico propios',
  },
});

/** What is handed in after each session. */
export const handInStrings = defineStrings({
  en: {
    requirement: 'the exam before the book; one requirement in a sentence',
    tutor: 'a count by hand beside the calculator’s',
    moe: 'the worksheet, exported',
    mla: 'the worksheet, exported',
    'state-space': 'the worksheet, exported',
    speculative: 'the worksheet, exported',
    reasoning: 'the worksheet, exported',
    workload: 'the exam after the book; the decision records as one archive',
  } satisfies Record<SessionId, string>,
  es: {
    requirement: 'el examen de antes del libro; un requisito en una frase',
    tutor: 'una cuenta a mano junto a la de la calculadora',
    moe: 'la hoja, exportada',
    mla: 'la hoja, exportada',
    'state-space': 'la hoja, exportada',
    speculative: 'la hoja, exportada',
    reasoning: 'la hoja, exportada',
    workload: 'el examen de después del libro; los registros de decisión en un archivo',
  },
});
