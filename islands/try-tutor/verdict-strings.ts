// What each judgement of the tutor is called, and what it means in one sentence.
import { defineStrings } from '../kit/define-strings.ts';

/** `verdict.<id>` names a judgement, `why.<id>` explains it; `unfinished` stands for an answer without one. */
export const verdictStrings = defineStrings({
  en: {
    'verdict.correct': 'Correct',
    'verdict.third-person': 'Wrong: third person',
    'verdict.first-second-person': 'Wrong: first or second person',
    'verdict.regularised': 'Wrong: an irregular verb made regular',
    'verdict.participle': 'Wrong: the participle',
    'verdict.auxiliary': 'Wrong: the small word beside the verb',
    'verdict.clash': 'Wrong: a clash',
    'verdict.plural-subject': 'Out of scope: a plural subject',
    'verdict.other-tense': 'Out of scope: another tense',
    'verdict.two-errors': 'Out of scope: more than one error',
    'verdict.unfinished': 'No judgement',
    'why.correct': 'The verb fits its person, its tense and the rest of the sentence.',
    'why.third-person':
      'The subject is one other person or thing, and the verb lacks the form that goes with it.',
    'why.first-second-person':
      'The subject is the one who speaks or is spoken to, and the verb has the form of another person.',
    'why.regularised': 'This verb is irregular, and the form follows the regular pattern.',
    'why.participle':
      'After “have” or “haber” stands something that is not the participle of this verb.',
    'why.auxiliary':
      'The small word that goes with the verb, such as “do”, “has”, “voy” or “me”, is that of another person.',
    'why.clash': 'The form does not go with the time expression or the auxiliary beside it.',
    'why.plural-subject':
      'The subject is plural, and the tutor was taught the singular persons: it does not judge.',
    'why.other-tense': 'The verb is in a tense that the tutor was not taught: it does not judge.',
    'why.two-errors':
      'More than one thing is wrong, and the tutor was taught to mend one: it does not judge.',
    'why.unfinished': 'The tutor wrote something that is no answer; its tokens are below.',
  },
  es: {
    'verdict.correct': 'Correcto',
    'verdict.third-person': 'Incorrecto: tercera persona',
    'verdict.first-second-person': 'Incorrecto: primera o segunda persona',
    'verdict.regularised': 'Incorrecto: un verbo irregular hecho regular',
    'verdict.participle': 'Incorrecto: el participio',
    'verdict.auxiliary': 'Incorrecto: la palabra que acompaña al verbo',
    'verdict.clash': 'Incorrecto: un choque',
    'verdict.plural-subject': 'Fuera de alcance: un sujeto en plural',
    'verdict.other-tense': 'Fuera de alcance: otro tiempo verbal',
    'verdict.two-errors': 'Fuera de alcance: más de un error',
    'verdict.unfinished': 'Sin juicio',
    'why.correct': 'El verbo concuerda con la persona, el tiempo y el resto de la frase.',
    'why.third-person':
      'El sujeto es otra persona o una cosa, y al verbo le falta la forma que le corresponde.',
    'why.first-second-person':
      'El sujeto es quien habla o quien escucha, y el verbo tiene la forma de otra persona.',
    'why.regularised': 'Este verbo es irregular, y la forma sigue el modelo regular.',
    'why.participle': 'Detrás de «haber» o «have» hay algo que no es el participio de este verbo.',
    'why.auxiliary':
      'La palabra que acompaña al verbo, como «voy», «me», «do» o «has», es la de otra persona.',
    'why.clash': 'La forma no casa con la expresión de tiempo o con el auxiliar que tiene al lado.',
    'why.plural-subject':
      'El sujeto está en plural, y al tutor se le enseñaron las personas del singular: no juzga.',
    'why.other-tense': 'El verbo está en un tiempo que al tutor no se le enseñó: no juzga.',
    'why.two-errors': 'Hay más de una cosa mal, y al tutor se le enseñó a arreglar una: no juzga.',
    'why.unfinished': 'El tutor ha escrito algo que no es una respuesta; sus tokens están debajo.',
  },
});
