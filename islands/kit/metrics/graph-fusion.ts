// Names of what graph-fusion measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'operators.fused': 'operators of the fused graph',
    'operators.primitive': 'operators of the graph written out',
    'difference.optimised':
      'largest difference from the fused graph’s outputs, written out and optimised',
    'difference.primitive': 'largest difference from the fused graph’s outputs, written out',
    'seconds.fused.{positions}': 'fused operators, positions: {{positions}}',
    'seconds.optimised.{positions}': 'written out and optimised, positions: {{positions}}',
    'seconds.primitive.{positions}': 'written out, positions: {{positions}}',
    'ratio.optimised.{positions}': 'fused against optimised, positions: {{positions}}',
    'ratio.primitive.{positions}': 'fused against written out, positions: {{positions}}',
    'optimiser.{positions}': 'optimised against written out, positions: {{positions}}',
  },
  es: {
    'operators.fused': 'operadores del grafo fusionado',
    'operators.primitive': 'operadores del grafo desglosado',
    'difference.optimised':
      'mayor diferencia con las salidas del grafo fusionado, desglosado y optimizado',
    'difference.primitive': 'mayor diferencia con las salidas del grafo fusionado, desglosado',
    'seconds.fused.{positions}': 'operadores fusionados, posiciones: {{positions}}',
    'seconds.optimised.{positions}': 'desglosado y optimizado, posiciones: {{positions}}',
    'seconds.primitive.{positions}': 'desglosado, posiciones: {{positions}}',
    'ratio.optimised.{positions}': 'fusionado frente a optimizado, posiciones: {{positions}}',
    'ratio.primitive.{positions}': 'fusionado frente a desglosado, posiciones: {{positions}}',
    'optimiser.{positions}': 'optimizado frente a desglosado, posiciones: {{positions}}',
  },
});
