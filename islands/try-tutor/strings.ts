// Words of the try-it lab: the sentence, the answer and its states.
import { defineStrings } from '../kit/define-strings.ts';
import { verdictStrings } from './verdict-strings.ts';

/** Everything the lab says; `{{…}}` is filled in by the lab. */
export const tryTutorStrings = defineStrings({
  en: {
    ...verdictStrings.en,
    language: 'Language of the sentence',
    'language.en': 'English',
    'language.es': 'Spanish',
    sentence: 'One sentence',
    judge: 'Judge',
    cancel: 'Cancel',
    size: 'The first answer loads the engine and {{size}} of model.',
    noScript: 'Asking the tutor needs JavaScript; an answer of its own is below.',
    running: 'The tutor is writing',
    cancelled: 'Cancelled.',
    answered: 'Answered ✓',
    answer: 'The tutor’s answer',
    recorded: 'Recorded: the tutor’s own answer when this book was built',
    example: 'Example: the right answer, not the tutor’s own',
    read: 'Sentence',
    form: 'Verb form',
    corrected: 'Correct form',
    'gloss.en': 'In English',
    'gloss.es': 'In Spanish',
    tokens: 'How sure was it, token by token?',
    'column.token': 'token',
    'column.role': 'what it says',
    'column.probability': 'probability',
    'role.verdict': 'the judgement',
    'role.form': 'the form',
    'role.gloss-mark': 'the gloss follows',
    'role.gloss': 'the gloss',
    'role.end': 'the end',
    time: 'This answer took {{time}}, timed once and not repeated: an impression, not a measurement.',
    timeBelowTick:
      'This answer took less than one tick of your clock, timed once: an impression, not a measurement.',
    howToMeasure: 'How to measure',
    examples:
      'Sentences to try. Under each stands the right judgement, which need not be the tutor’s',
    'input.empty': 'There is no sentence yet. Write one, or pick one of those below.',
    'input.no-verb':
      'There is no verb in it that the tutor knows. Say what somebody does; the sentences below show some of its verbs.',
    'input.other-language.en': 'This sentence is in English. Choose English, and judge it again.',
    'input.other-language.es': 'This sentence is in Spanish. Choose Spanish, and judge it again.',
    'input.foreign-subject.en':
      '“{{word}}” is a Spanish subject, and the sentence is to be read as English. Write all of it in one language.',
    'input.foreign-subject.es':
      '“{{word}}” is an English subject, and the sentence is to be read as Spanish. Write all of it in one language.',
    'input.unknown-word': 'The tutor does not know the word “{{word}}”. Did you mean one of these?',
    'input.strange-word':
      'The tutor does not know the word “{{word}}”, nor any like it. Put another in its place; the sentences below show some of its words.',
    'input.too-long':
      'The sentence is {{tokens}} tokens long; at most {{limit}} leave room for the answer. Leave something out.',
    'input.plural-subject':
      '“{{word}}” makes the subject plural, and the tutor was taught I, you, he, she and it. Make the subject one person or thing.',
    'fix.language.en': 'Read it as English',
    'fix.language.es': 'Read it as Spanish',
    'fix.ask': 'Ask it all the same',
  },
  es: {
    ...verdictStrings.es,
    language: 'Lengua de la frase',
    'language.en': 'Inglés',
    'language.es': 'Español',
    sentence: 'Una frase',
    judge: 'Juzgar',
    cancel: 'Cancelar',
    size: 'La primera respuesta carga el motor y {{size}} de modelo.',
    noScript: 'Para preguntar al tutor hace falta JavaScript; debajo hay una respuesta suya.',
    running: 'El tutor está escribiendo',
    cancelled: 'Cancelado.',
    answered: 'Contestado ✓',
    answer: 'La respuesta del tutor',
    recorded: 'Registrada: respuesta del propio tutor al construir este libro',
    example: 'Ejemplo: la respuesta correcta, no la del tutor',
    read: 'Frase',
    form: 'Forma del verbo',
    corrected: 'Forma correcta',
    'gloss.en': 'En inglés',
    'gloss.es': 'En español',
    tokens: '¿Con qué seguridad, token por token?',
    'column.token': 'token',
    'column.role': 'qué dice',
    'column.probability': 'probabilidad',
    'role.verdict': 'el juicio',
    'role.form': 'la forma',
    'role.gloss-mark': 'ahora viene la glosa',
    'role.gloss': 'la glosa',
    'role.end': 'el final',
    time: 'Esta respuesta ha tardado {{time}}, cronometrada una vez y sin repetir: una impresión, no una medida.',
    timeBelowTick:
      'Esta respuesta ha tardado menos que un paso de tu reloj, cronometrada una vez: una impresión, no una medida.',
    howToMeasure: 'Cómo se mide',
    examples:
      'Frases para probar. Debajo de cada una está el juicio correcto, que no tiene por qué ser el del tutor',
    'input.empty': 'Aún no hay ninguna frase. Escribe una o elige una de las de abajo.',
    'input.no-verb':
      'No hay en ella ningún verbo que el tutor conozca. Di lo que hace alguien; las frases de abajo muestran algunos de sus verbos.',
    'input.other-language.en': 'Esta frase está en inglés. Elige Inglés y vuelve a juzgarla.',
    'input.other-language.es': 'Esta frase está en español. Elige Español y vuelve a juzgarla.',
    'input.foreign-subject.en':
      '«{{word}}» es un sujeto español, y la frase se va a leer en inglés. Escríbela entera en una lengua.',
    'input.foreign-subject.es':
      '«{{word}}» es un sujeto inglés, y la frase se va a leer en español. Escríbela entera en una lengua.',
    'input.unknown-word': 'El tutor no conoce la palabra «{{word}}». ¿Querías decir una de estas?',
    'input.strange-word':
      'El tutor no conoce la palabra «{{word}}» ni ninguna parecida. Pon otra en su lugar; las frases de abajo muestran algunas de sus palabras.',
    'input.too-long':
      'La frase ocupa {{tokens}} tokens; solo con {{limit}} o menos queda sitio para la respuesta. Quítale algo.',
    'input.plural-subject':
      '«{{word}}» pone el sujeto en plural, y al tutor se le enseñaron yo, tú, él y ella. Haz que el sujeto sea una sola persona o cosa.',
    'fix.language.en': 'Leerla en inglés',
    'fix.language.es': 'Leerla en español',
    'fix.ask': 'Preguntar de todos modos',
  },
});

/** A key of the lab's words. */
export type TryTutorKey = keyof (typeof tryTutorStrings)['en'];
