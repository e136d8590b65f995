// Formulas in words, to be filled with the numbers of a case.
import type { TechniqueId } from '#src/core/workload/technique-ids.ts';
import { defineStrings } from '../../kit/define-strings.ts';

/** The formulas that all techniques share: what a pass computes, fetches and takes, and what an answer makes of it. */
export const sharedFormulaStrings = defineStrings({
  en: {
    prefill:
      'Prefill of one prompt: 2 × weights met × tokens + attention = {{work}}; {{bytes}} fetched.',
    decode:
      'One pass of decode for {{sequences}}: {{work}}; weights {{weights}} + cache {{cache}} = {{bytes}} fetched.',
    time: 'Time of it: max({{work}} / {{rate}}, {{bytes}} / {{bandwidth}}) + {{dispatch}} = {{total}}.',
    token: 'Between tokens: {{rounds}} × {{pass}} = {{token}}.',
    answer: 'An answer: {{first}} + {{steps}} × {{token}} = {{answer}}.',
    memory:
      'Memory: weights {{weights}} + cache {{cache}} + states {{state}} + activations {{activations}} = {{total}}.',
  },
  es: {
    prefill:
      'Prefill de una entrada: 2 × pesos usados × tokens + atención = {{work}}; {{bytes}} traídos.',
    decode:
      'Una pasada de decodificación para {{sequences}}: {{work}}; pesos {{weights}} + caché {{cache}} = {{bytes}} traídos.',
    time: 'Su tiempo: máx({{work}} / {{rate}}, {{bytes}} / {{bandwidth}}) + {{dispatch}} = {{total}}.',
    token: 'Entre tokens: {{rounds}} × {{pass}} = {{token}}.',
    answer: 'Una respuesta: {{first}} + {{steps}} × {{token}} = {{answer}}.',
    memory:
      'Memoria: pesos {{weights}} + caché {{cache}} + estados {{state}} + activaciones {{activations}} = {{total}}.',
  },
});

/** The formula of each technique's gain. */
export const formulaStrings = defineStrings({
  en: {
    moe: 'dense model that answers as well: {{parameters-before}} to {{parameters-most}}; experts: {{parameters-after}} in all. gain = 1 − {{quotient}} = {{gain}} at the lower bound',
    mla: 'cache for a token: {{cache-before}} → {{cache-after}}. gain = 1 − {{quotient}} = {{gain}}',
    'state-space':
      'at the end of a text: cache {{cache-before}} → {{cache-after}}, state {{state-bytes}}. gain = 1 − {{quotient}} = {{gain}}',
    speculative:
      'E = 1 + α + … + α⁴ = {{expected-tokens}}; S = E / (4 c + v) = {{expected-tokens}} / (4 × {{draft-cost}} + {{verify-cost}}) = {{speed-up}}. gain = 1 − {{quotient}} = {{gain}}',
    reasoning: 'errors: {{errors-before}} → {{errors-after}}. gain = {{gain}}',
    'kv-cache':
      'positions computed for an answer: {{positions-before}} → {{positions-after}}. gain = 1 − {{quotient}} = {{gain}}',
    'in-graph-loop':
      'starting passes, for an answer: {{dispatch-before}} → {{dispatch-after}}. gain = 1 − {{quotient}} = {{gain}}',
    'smaller-model':
      'parameters: {{parameters-before}} → {{parameters-after}}. gain = 1 − {{quotient}} = {{gain}}',
    int8: 'weights: {{weights-before}} → {{weights-after}}. gain = 1 − {{quotient}} = {{gain}}',
  } satisfies Record<TechniqueId, string>,
  es: {
    moe: 'modelo denso que responde igual de bien: de {{parameters-before}} a {{parameters-most}}; expertos: {{parameters-after}} en total. ganancia = 1 − {{quotient}} = {{gain}} en el límite inferior',
    mla: 'caché de un token: {{cache-before}} → {{cache-after}}. ganancia = 1 − {{quotient}} = {{gain}}',
    'state-space':
      'al final de un texto: caché {{cache-before}} → {{cache-after}}, estado {{state-bytes}}. ganancia = 1 − {{quotient}} = {{gain}}',
    speculative:
      'E = 1 + α + … + α⁴ = {{expected-tokens}}; S = E / (4 c + v) = {{expected-tokens}} / (4 × {{draft-cost}} + {{verify-cost}}) = {{speed-up}}. ganancia = 1 − {{quotient}} = {{gain}}',
    reasoning: 'errores: {{errors-before}} → {{errors-after}}. ganancia = {{gain}}',
    'kv-cache':
      'posiciones calculadas para una respuesta: {{positions-before}} → {{positions-after}}. ganancia = 1 − {{quotient}} = {{gain}}',
    'in-graph-loop':
      'arrancar pasadas, en una respuesta: {{dispatch-before}} → {{dispatch-after}}. ganancia = 1 − {{quotient}} = {{gain}}',
    'smaller-model':
      'parámetros: {{parameters-before}} → {{parameters-after}}. ganancia = 1 − {{quotient}} = {{gain}}',
    int8: 'pesos: {{weights-before}} → {{weights-after}}. ganancia = 1 − {{quotient}} = {{gain}}',
  },
});
