// The words of the checkpoint on distillation, by the ids its definition declares.

import type {
  CriterionOf,
  MechanismOf,
  QuantityOf,
  ScopeQuantityOf,
} from '#src/worksheet/definition.ts';
import type { moduleSix } from '#src/worksheet/definitions/module-06.ts';
import { defineStrings } from '../../kit/define-strings.ts';

type Definition = typeof moduleSix;

/** What the checkpoint is called. */
export const nameStrings = defineStrings({
  en: { name: 'Distillation: a student in the tutor’s place' },
  es: { name: 'Destilación: un alumno en el lugar del tutor' },
});

/** Names of quantities, measured and of the scope. */
export const quantityStrings = defineStrings({
  en: {
    'time-ratio': 'A token of the student against the tutor’s',
    kept: 'Right answers the taught student keeps',
    'alone-kept': 'Right answers the same student keeps, trained alone',
    'answer-time': 'Time of a whole answer (p95)',
    'noise-floor': 'Noise floor',
    parameters: 'Parameters of the model',
    context: 'Tokens in the context',
    users: 'Readers at once',
  } satisfies Record<QuantityOf<Definition> | ScopeQuantityOf<Definition>, string>,
  es: {
    'time-ratio': 'Un token del alumno frente al del tutor',
    kept: 'Aciertos que conserva el alumno con maestro',
    'alone-kept': 'Aciertos que conserva el mismo alumno, entrenado solo',
    'answer-time': 'Tiempo de una respuesta entera (p95)',
    'noise-floor': 'Suelo de ruido',
    parameters: 'Parámetros del modelo',
    context: 'Tokens del contexto',
    users: 'Lectores a la vez',
  },
});

/** What is asked about each predicted quantity. */
export const predictStrings = defineStrings({
  en: {
    'time-ratio':
      'The student has about a twelfth of the tutor’s parameters. How long does one of its tokens take, as a multiple of the tutor’s time?',
    kept: 'Taught by the tutor’s own distribution, how many of the tutor’s right answers to held-out prompts does the student give, as a ratio? 1 is as many.',
    'alone-kept':
      'And the same student, trained on the same examples without a teacher? As a ratio to the tutor’s right answers.',
  } satisfies Record<Definition['predict'][number], string>,
  es: {
    'time-ratio':
      'El alumno tiene alrededor de una doceava parte de los parámetros del tutor. ¿Cuánto tarda uno de sus tokens, en proporción al tiempo del tutor?',
    kept: 'Enseñado con la distribución del propio tutor, ¿cuántos aciertos da el alumno en entradas reservadas, en proporción a los del tutor? 1 es tantos como él.',
    'alone-kept':
      '¿Y el mismo alumno, entrenado con los mismos ejemplos y sin maestro? En proporción a los aciertos del tutor.',
  },
});

/** Mechanisms to choose from. */
export const mechanismStrings = defineStrings({
  en: {
    'as-the-parameters': 'Time follows the arithmetic, and that follows the parameters.',
    'dispatch-remains':
      'As many operators are started as before; what starting them costs does not shrink with their size.',
    'head-remains': 'The vocabulary is as large as before, and the output product with it.',
    'soft-targets-teach':
      'A distribution tells more of an example than its answer does, so the student learns more from it.',
    'teacher-repeats-the-data':
      'The tutor has learned its examples: its distribution says what the true answer says.',
    'student-too-small': 'What the teacher knows does not fit into so few parameters.',
    'data-suffice': 'There are as many true answers as anybody wants; nobody needs to teach.',
    'too-few-parameters': 'Forms and sentences compete for too few parameters.',
    'too-few-steps': 'With more steps the small model would arrive where the large one is.',
  } satisfies Record<MechanismOf<Definition>, string>,
  es: {
    'as-the-parameters': 'El tiempo sigue a la aritmética, y esta a los parámetros.',
    'dispatch-remains':
      'Se arrancan tantos operadores como antes; lo que cuesta arrancarlos no encoge con su tamaño.',
    'head-remains': 'El vocabulario es igual de grande, y con él el producto de la salida.',
    'soft-targets-teach':
      'Una distribución dice de un ejemplo más que su respuesta, así que el alumno aprende más de ella.',
    'teacher-repeats-the-data':
      'El tutor ya aprendió sus ejemplos: su distribución dice lo que dice la respuesta verdadera.',
    'student-too-small': 'Lo que sabe el maestro no cabe en tan pocos parámetros.',
    'data-suffice':
      'Hay tantas respuestas verdaderas como se quieran; no hace falta que enseñe nadie.',
    'too-few-parameters': 'Formas y frases compiten por demasiado pocos parámetros.',
    'too-few-steps': 'Con más pasos, el modelo pequeño llegaría adonde está el grande.',
  },
});

/** The rubric, criterion by criterion. */
export const criterionStrings = defineStrings({
  en: {
    'requirement-first': 'A requirement with metric, target and unit stands before the technique.',
    'bottleneck-sentence':
      'The sentence says that the model that is good enough is too slow, and that a small one alone is not good enough, so that a measurement could contradict it.',
    'bottleneck-resource': 'The resource named is one the technique relieves.',
    'presence-by-number': 'The answer on presence is what the cited figures say, time and quality.',
    'evidence-sound': 'Every figure asked for is cited from a run that counts.',
    'cost-named':
      'Code, failure modes and tuning are named concretely: a second training, the teacher’s pass in each of its steps, temperature and share, a student to be judged anew.',
    'guardrail-kept': 'The guardrail is a measured quality with a bound.',
    'verdict-follows': 'The word is the one that the evidence supports.',
    'flip-numbered': 'The flip condition has a number and lies on the side it says.',
    'reason-class': 'The class of the reason is the one whose change would change the verdict.',
    calibration: 'The predictions contained what was measured about as often as they claimed.',
  } satisfies Record<CriterionOf<Definition>, string>,
  es: {
    'requirement-first': 'Antes que la técnica hay un requisito con métrica, objetivo y unidad.',
    'bottleneck-sentence':
      'La frase dice que el modelo que basta es demasiado lento y que uno pequeño, solo, no basta, de una forma que una medida podría desmentir.',
    'bottleneck-resource': 'El recurso nombrado es uno de los que la técnica alivia.',
    'presence-by-number':
      'La respuesta sobre la presencia es la que dan las cifras citadas, de tiempo y de calidad.',
    'evidence-sound': 'Cada cifra pedida se cita de una ejecución que cuenta.',
    'cost-named':
      'El código, las maneras de fallar y los ajustes se nombran en concreto: un segundo entrenamiento, la pasada del maestro en cada paso, la temperatura y la parte, un alumno que hay que volver a juzgar.',
    'guardrail-kept': 'La salvaguarda es una calidad medida con un límite.',
    'verdict-follows': 'La palabra es la que sostienen las pruebas.',
    'flip-numbered': 'La condición de cambio lleva un número y cae del lado que dice.',
    'reason-class': 'La clase de la razón es aquella cuyo cambio cambiaría el veredicto.',
    calibration: 'Las predicciones contuvieron lo medido más o menos tantas veces como prometían.',
  },
});
