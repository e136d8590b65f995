// The three words of a verdict with their definitions, shared by the home page, worksheets and print.
import { defineStrings } from '../kit/define-strings.ts';

/** Labels and definitions by verdict id. */
export const verdictStrings = defineStrings({
  en: {
    apply: 'Apply',
    applyMeans:
      'The bottleneck is here, the interval of the gain lies above the cost, and the quality that must not fall is kept.',
    defer: 'Defer',
    deferMeans:
      'You cannot tell yet, or the cost is at least the gain today, or a named and plausible change would create the bottleneck.',
    never: 'Never',
    neverMeans:
      'The bottleneck is absent, and nothing inside the declared scope creates it. What would flip the verdict lies outside, and is named.',
  },
  es: {
    apply: 'Aplicar',
    applyMeans:
      'El cuello de botella está aquí, el intervalo de la ganancia supera al coste y la calidad que no debe bajar se mantiene.',
    defer: 'Aplazar',
    deferMeans:
      'Aún no se puede saber, o hoy el coste iguala o supera a la ganancia, o un cambio concreto y plausible crearía el cuello de botella.',
    never: 'Nunca',
    neverMeans:
      'El cuello de botella está ausente y nada dentro del alcance declarado lo crea. Lo que cambiaría el veredicto queda fuera, y tiene nombre.',
  },
});
