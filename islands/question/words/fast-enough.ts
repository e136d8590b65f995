// Words of the questions on requirements.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { fastEnoughQuestions } from '#src/worksheet/questions/fast-enough.ts';

/** Prompts, options and explanations in every language. */
export const fastEnoughWords: Readonly<Record<Locale, QuestionWords<typeof fastEnoughQuestions>>> =
  {
    en: {
      percentile: {
        prompt:
          'The requirement says “in nineteen cases out of twenty”. Which figure do you compare with it?',
        options: {
          mean: {
            label: 'The mean',
            why: 'The mean can meet the limit while every tenth answer misses it by far, and one very slow answer can move it.',
          },
          median: {
            label: 'The median',
            why: 'The median speaks of every second answer: ten out of twenty, not nineteen.',
          },
          'ninety-fifth-percentile': {
            label: 'The 95th percentile',
            why: 'Yes: the value that nineteen answers out of twenty do not exceed.',
          },
          fastest: {
            label: 'The fastest answer',
            why: 'The minimum tells what the machine can do undisturbed. The requirement is about what the learner gets.',
          },
        },
      },
      'already-met': {
        prompt:
          'The answer time lies fifty times below the limit. A technique would halve it. What follows?',
        options: {
          'not-felt': {
            label: 'Nobody for whom the requirement was written would notice',
            why: 'Yes. Both values are felt as immediate. Another requirement, such as battery or many users, would have to be written down first.',
          },
          'apply-anyway': {
            label: 'Apply it: faster is always better',
            why: 'It costs code, failure modes and tuning. Against a requirement that is met, there is nothing on the other side of the scale.',
          },
          'tighten-requirement': {
            label: 'Tighten the requirement until the technique is needed',
            why: 'That is fitting the question to the answer. A requirement comes from the person, not from the technique.',
          },
          'measure-longer': {
            label: 'Measure longer, to see the difference more exactly',
            why: 'A more exact figure for a difference that does not matter does not make it matter.',
          },
        },
      },
    },
    es: {
      percentile: {
        prompt:
          'El requisito dice «en diecinueve casos de cada veinte». ¿Con qué cifra lo comparas?',
        options: {
          mean: {
            label: 'La media',
            why: 'La media puede cumplir el límite mientras una de cada diez respuestas lo incumple con creces, y una sola respuesta muy lenta la desplaza.',
          },
          median: {
            label: 'La mediana',
            why: 'La mediana habla de una respuesta de cada dos: diez de veinte, no diecinueve.',
          },
          'ninety-fifth-percentile': {
            label: 'El percentil 95',
            why: 'Sí: el valor que no superan diecinueve respuestas de cada veinte.',
          },
          fastest: {
            label: 'La respuesta más rápida',
            why: 'El mínimo dice lo que puede la máquina sin estorbos. El requisito trata de lo que recibe quien pregunta.',
          },
        },
      },
      'already-met': {
        prompt:
          'El tiempo de respuesta queda cincuenta veces por debajo del límite. Una técnica lo reduciría a la mitad. ¿Qué se sigue?',
        options: {
          'not-felt': {
            label: 'Nadie de aquellos para quienes se escribió el requisito lo notaría',
            why: 'Sí. Los dos valores se perciben como inmediatos. Antes habría que escribir otro requisito, como la batería o muchos usuarios.',
          },
          'apply-anyway': {
            label: 'Aplicarla: más rápido siempre es mejor',
            why: 'Cuesta código, maneras de fallar y ajustes. Frente a un requisito que ya se cumple, en el otro platillo no hay nada.',
          },
          'tighten-requirement': {
            label: 'Endurecer el requisito hasta que la técnica haga falta',
            why: 'Eso es ajustar la pregunta a la respuesta. Un requisito viene de la persona, no de la técnica.',
          },
          'measure-longer': {
            label: 'Medir más tiempo, para ver la diferencia con más exactitud',
            why: 'Una cifra más exacta de una diferencia que no importa no hace que importe.',
          },
        },
      },
    },
  };
