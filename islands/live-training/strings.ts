// Words of the live training.
import { defineStrings } from '../kit/define-strings.ts';
import { watchedStrings } from './watched-strings.ts';

/** What the lab says. */
export const trainingStrings = defineStrings({
  en: {
    ...watchedStrings.en,
    mixture: 'Mixture',
    'mixture.small-moe-2-1': '2 experts, 1 a token',
    'mixture.small-moe-4-2': '4 experts, 2 a token',
    balance: 'Balance coefficient',
    loads: 'Loads the engine ({{engine}}); no weights, for these are made here.',
    invalid:
      'Check the numbers: steps from {{least}} to {{most}}, a coefficient from 0 to 1, a whole seed.',
    options:
      '{{mixture}}, {{steps}} steps of {{batch}} examples, balance coefficient {{balance}}, seed {{seed}}; both trainings see the same examples and begin with equal experts.',
    balanced: 'with balance loss',
    free: 'without',
    'balanced.title': 'With the balance loss',
    'free.title': 'Without it',
    expert: 'expert {{number}}',
    lossCaption: 'Loss on the training examples. Both trainings learn the task.',
    'shareCaption.balanced': 'With the balance loss: share of the tokens sent to each expert.',
    'shareCaption.free': 'Without it: share of the tokens sent to each expert.',
    shareAxis: 'share',
    distanceCaption:
      'How far the experts have grown apart: 1 − cos of what they would add to the same tokens. They begin as copies, at 0.',
    distanceAxis: 'distance',
    routerTitle: 'The router’s softmax, token by token',
    routerCaption:
      'Probability of each expert for the tokens of one sentence and its answer at step {{step}}; ● marks the experts the token is sent to.',
    token: 'Token',
    loss: 'loss',
    largest: 'largest share',
    distance: 'distance',
    training: 'Training',
  },
  es: {
    ...watchedStrings.es,
    mixture: 'Mezcla',
    'mixture.small-moe-2-1': '2 expertos, 1 por token',
    'mixture.small-moe-4-2': '4 expertos, 2 por token',
    balance: 'Coeficiente de equilibrio',
    loads: 'Carga el motor ({{engine}}); pesos no, porque se hacen aquí.',
    invalid:
      'Revisa los números: pasos de {{least}} a {{most}}, un coeficiente de 0 a 1 y una semilla entera.',
    options:
      '{{mixture}}, {{steps}} pasos de {{batch}} ejemplos, coeficiente de equilibrio {{balance}}, semilla {{seed}}; los dos entrenamientos ven los mismos ejemplos y empiezan con expertos iguales.',
    balanced: 'con equilibrio',
    free: 'sin él',
    'balanced.title': 'Con la pérdida de equilibrio',
    'free.title': 'Sin ella',
    expert: 'experto {{number}}',
    lossCaption:
      'Pérdida en los ejemplos de entrenamiento. Los dos entrenamientos aprenden la tarea.',
    'shareCaption.balanced':
      'Con la pérdida de equilibrio: parte de los tokens que recibe cada experto.',
    'shareCaption.free': 'Sin ella: parte de los tokens que recibe cada experto.',
    shareAxis: 'parte',
    distanceCaption:
      'Cuánto se han separado los expertos: 1 − cos de lo que añadirían a los mismos tokens. Empiezan como copias, en 0.',
    distanceAxis: 'distancia',
    routerTitle: 'El softmax del enrutador, token a token',
    routerCaption:
      'Probabilidad de cada experto para los tokens de una frase y su respuesta en el paso {{step}}; ● marca los expertos a los que va el token.',
    token: 'Token',
    loss: 'pérdida',
    largest: 'parte mayor',
    distance: 'distancia',
    training: 'Entrenamiento',
  },
});
