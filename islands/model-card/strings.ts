// Words that several parts of the model card share: names of models and sets, and what is said when
// something is not recorded.
import { defineStrings } from '../kit/define-strings.ts';

/** `model.<name>`, `split.<id>`; `rung` names a size of the ladder by its width. */
export const cardStrings = defineStrings({
  en: {
    'model.tutor': 'tutor',
    'model.twin': 'two-layer twin',
    'model.draft': 'draft',
    'model.draft-weak': 'weak draft',
    rung: 'width {{width}}',
    'split.held-cells': 'held-out cells',
    'split.held-irregular': 'irregular cells',
    'split.held-pairs': 'held-out pairs',
    'split.held-sentences': 'held-out sentences',
    'split.train': 'training',
    noRecord:
      'The record of this training is missing, so nothing is printed here; npm run train writes it.',
    otherWeights:
      'These figures belong to other weights than those that ship: no recorded training has their hash.',
    nothing: '–',
  },
  es: {
    'model.tutor': 'tutor',
    'model.twin': 'gemelo de dos capas',
    'model.draft': 'borrador',
    'model.draft-weak': 'borrador flojo',
    rung: 'ancho {{width}}',
    'split.held-cells': 'casillas reservadas',
    'split.held-irregular': 'casillas irregulares',
    'split.held-pairs': 'pares reservados',
    'split.held-sentences': 'frases reservadas',
    'split.train': 'entrenamiento',
    noRecord:
      'Falta el registro de este entrenamiento y por eso aquí no se imprime nada; lo escribe npm run train.',
    otherWeights:
      'Estas cifras son de otros pesos que los publicados: ningún entrenamiento registrado tiene su huella.',
    nothing: '–',
  },
});
