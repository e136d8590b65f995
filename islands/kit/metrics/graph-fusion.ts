// Names of what graph-fusion measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'operators.fused': 'operators of the fused graph',
    'operators.primitive': 'operators of the graph written out',
    'difference.optimised':
      'largest difference from the fused graph’s outputs, written out, optimiser on',
    'difference.primitive':
      'largest difference from the fused graph’s outputs, written out, optimiser off',
    'seconds.fused.{positions}': 'fused operators, positions: {{positions}}',
    'seconds.optimised.{positions}': 'written out, optimiser on, positions: {{positions}}',
    'seconds.primitive.{positions}': 'written out, optimiser off, positions: {{positions}}',
    'ratio.optimised.{positions}':
      'fused against written out with the optimiser on, positions: {{positions}}',
    'ratio.primitive.{positions}':
      'fused against written out with the optimiser off, positions: {{positions}}',
    'optimiser.{positions}': 'written out, optimiser on against off, positions: {{positions}}',
  },
  es: {
    'operators.fused': 'operadores del grafo fusionado',
    'operators.primitive': 'operadores del grafo desglosado',
    'difference.optimised':
      'mayor diferencia con las salidas del grafo fusionado, desglosado, con optimizador',
    'difference.primitive':
      'mayor diferencia con las salidas del grafo fusionado, desglosado, sin optimizador',
    'seconds.fused.{positions}': 'operadores fusionados, posiciones: {{positions}}',
    'seconds.optimised.{positions}': 'desglosado, con optimizador, posiciones: {{positions}}',
    'seconds.primitive.{positions}': 'desglosado, sin optimizador, posiciones: {{positions}}',
    'ratio.optimised.{positions}':
      'fusionado frente a desglosado con optimizador, posiciones: {{positions}}',
    'ratio.primitive.{positions}':
      'fusionado frente a desglosado sin optimizador, posiciones: {{positions}}',
    'optimiser.{positions}':
      'desglosado, con optimizador frente a sin él, posiciones: {{positions}}',
  },
});
