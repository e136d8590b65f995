// Words of the questions on the tutor.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { tutorQuestions } from '#src/worksheet/questions/tutor.ts';

/** Prompts, options and explanations in every language. */
export const tutorWords: Readonly<Record<Locale, QuestionWords<typeof tutorQuestions>>> = {
  en: {
    'out-of-scope': {
      prompt: 'Why is the tutor taught to answer “out of scope”?',
      options: {
        'no-false-corrections': {
          label: 'So that it does not “correct” what it does not understand',
          why: 'Yes. A model without this answer must choose among those it has, and turns right sentences into wrong ones with confidence.',
        },
        'shorter-answers': {
          label: 'To make answers shorter, hence faster',
          why: 'They are shorter, but that is a side effect; speed was not the problem.',
        },
        'unknown-words': {
          label: 'To deal with words it does not know',
          why: 'Those never reach the model: the input check names them before it runs.',
        },
        'fewer-parameters': {
          label: 'To need fewer parameters',
          why: 'Telling one more class apart takes parameters; it does not save any.',
        },
      },
    },
    'exact-match-or-acceptance': {
      prompt:
        'A draft gets few whole answers right. What do you expect of the share of its single tokens that agree with the tutor’s?',
      options: {
        'acceptance-higher': {
          label: 'It is much higher',
          why: 'Yes. A whole answer is right only if all its tokens are; one wrong ending among eight tokens is a wrong answer and seven right tokens.',
        },
        'acceptance-lower': {
          label: 'It is lower',
          why: 'It cannot be much lower: every whole answer that is right contributes only right tokens.',
        },
        'always-equal': {
          label: 'The two are equal',
          why: 'They would be equal only for answers of one token.',
        },
        'exact-match-decides': {
          label: 'It cannot be told: exact match decides everything',
          why: 'Exact match decides whether an answer is right. How many tokens agree is another count, and the one speculation lives on.',
        },
      },
    },
  },
  es: {
    'out-of-scope': {
      prompt: '¿Por qué se enseña al tutor a responder «fuera de alcance»?',
      options: {
        'no-false-corrections': {
          label: 'Para que no «corrija» lo que no entiende',
          why: 'Sí. Un modelo sin esa respuesta tiene que elegir entre las que le quedan, y convierte con aplomo frases correctas en incorrectas.',
        },
        'shorter-answers': {
          label: 'Para que las respuestas sean más cortas y más rápidas',
          why: 'Son más cortas, pero eso es un efecto secundario; la velocidad no era el problema.',
        },
        'unknown-words': {
          label: 'Para las palabras que no conoce',
          why: 'Esas no llegan al modelo: la revisión de la entrada las nombra antes de ejecutarlo.',
        },
        'fewer-parameters': {
          label: 'Para necesitar menos parámetros',
          why: 'Distinguir una clase más pide parámetros; no los ahorra.',
        },
      },
    },
    'exact-match-or-acceptance': {
      prompt:
        'Un borrador acierta pocas respuestas enteras. ¿Qué esperas de la parte de sus tokens sueltos que coinciden con los del tutor?',
      options: {
        'acceptance-higher': {
          label: 'Que sea mucho mayor',
          why: 'Sí. Una respuesta entera solo acierta si aciertan todos sus tokens; una terminación mala entre ocho tokens es una respuesta mala y siete tokens buenos.',
        },
        'acceptance-lower': {
          label: 'Que sea menor',
          why: 'No puede ser mucho menor: cada respuesta entera acertada solo aporta tokens acertados.',
        },
        'always-equal': {
          label: 'Que sean iguales',
          why: 'Solo lo serían en respuestas de un token.',
        },
        'exact-match-decides': {
          label: 'No se puede saber: lo decide todo el acierto exacto',
          why: 'El acierto exacto decide si una respuesta es buena. Cuántos tokens coinciden es otra cuenta, y de ella vive la especulación.',
        },
      },
    },
  },
};
