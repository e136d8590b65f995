// Words of the student that is trained in the page.
import { defineStrings } from '../kit/define-strings.ts';
import { watchedStrings } from '../live-training/watched-strings.ts';

/** What the lab says. */
export const studentStrings = defineStrings({
  en: {
    ...watchedStrings.en,
    student: 'Student',
    'student.draft': 'the small dense model',
    'student.tiny-dense': 'smaller still',
    temperature: 'Temperature, T',
    mixing: 'Teacher’s share of the loss, α',
    loads: 'Loads the engine ({{engine}}) and the teacher ({{teacher}}).',
    invalid:
      'Check the numbers: steps from {{least}} to {{most}}, a temperature from 0.5 to 20, a share from 0 to 1, a whole seed.',
    options:
      '{{student}}, {{steps}} steps of {{batch}} examples, T = {{temperature}}, α = {{mixing}}, seed {{seed}}; both trainings begin with the same weights and see the same examples.',
    alone: 'alone',
    taught: 'taught',
    teacher: 'teacher',
    rightCaption:
      'Whole answers right, of {{prompts}} held-out prompts, while the student trains. The teacher has long finished.',
    rightAxis: 'share right',
    lossCaption:
      'Loss of the true answers on the training examples, whatever the student is trained by.',
    loss: 'loss',
    right: 'right',
    outcome:
      'After {{step}} steps: alone {{alone}}, taught {{taught}}, the teacher {{teacher}}. One seed shows what may happen, not what does.',
  },
  es: {
    ...watchedStrings.es,
    student: 'Alumno',
    'student.draft': 'el modelo denso pequeño',
    'student.tiny-dense': 'más pequeño aún',
    temperature: 'Temperatura, T',
    mixing: 'Parte del maestro en la pérdida, α',
    loads: 'Carga el motor ({{engine}}) y el maestro ({{teacher}}).',
    invalid:
      'Revisa los números: pasos de {{least}} a {{most}}, una temperatura de 0,5 a 20, una parte de 0 a 1 y una semilla entera.',
    options:
      '{{student}}, {{steps}} pasos de {{batch}} ejemplos, T = {{temperature}}, α = {{mixing}}, semilla {{seed}}; los dos entrenamientos empiezan con los mismos pesos y ven los mismos ejemplos.',
    alone: 'solo',
    taught: 'con maestro',
    teacher: 'maestro',
    rightCaption:
      'Respuestas enteras correctas, de {{prompts}} entradas reservadas, mientras el alumno entrena. El maestro terminó hace tiempo.',
    rightAxis: 'parte correcta',
    lossCaption:
      'Pérdida de las respuestas verdaderas en los ejemplos de entrenamiento, se entrene con lo que se entrene.',
    loss: 'pérdida',
    right: 'correctas',
    outcome:
      'Tras {{step}} pasos: solo, {{alone}}; con maestro, {{taught}}; el maestro, {{teacher}}. Una semilla muestra lo que puede pasar, no lo que pasa.',
  },
});
