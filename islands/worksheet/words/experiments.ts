// What the experiments that worksheets cite are called in the middle of a sentence, by their ids.
import { defineStrings } from '../../kit/define-strings.ts';

/** The experiments' names. */
export const experimentNames = defineStrings({
  en: {
    'cascade-cost': 'cost of a cascade',
    'noise-floor': 'noise floor',
    'answer-time': 'answer time',
    'draft-acceptance': 'acceptance',
    'verify-cost': 'cost of checking',
    'draft-length': 'draft length',
    'dispatch-split': 'dispatch',
    batch: 'batch',
    'state-space-cost': 'cost of a state',
    'mla-cost': 'cost of a latent cache',
    'best-of-n': 'best of n',
    'scratchpad-cost': 'steps and their price',
    'moe-cost': 'cost of a mixture',
    'tiled-attention': 'tiles',
    'random-features': 'random features',
    'sparse-masks': 'sparse masks',
    'hybrid-cost': 'memory and cost of hybrids',
  },
  es: {
    'cascade-cost': 'coste de una cascada',
    'noise-floor': 'suelo de ruido',
    'answer-time': 'tiempo de respuesta',
    'draft-acceptance': 'aceptación',
    'verify-cost': 'coste de comprobar',
    'draft-length': 'longitud del borrador',
    'dispatch-split': 'despacho',
    batch: 'lotes',
    'state-space-cost': 'coste de un estado',
    'mla-cost': 'coste de una caché latente',
    'best-of-n': 'la mejor de n',
    'scratchpad-cost': 'los pasos y su precio',
    'moe-cost': 'coste de una mezcla',
    'tiled-attention': 'teselas',
    'random-features': 'características aleatorias',
    'sparse-masks': 'máscaras dispersas',
    'hybrid-cost': 'memoria y coste de los híbridos',
  },
});
