// The nine techniques in words: names, the bottleneck of each in a sentence, what its tests, its flip conditions, its
// assumptions and its formula are about.
import type { QuantityId } from '#src/core/workload/quantities.ts';
import type { TechniqueId } from '#src/core/workload/technique-ids.ts';
import type { MetricId } from '#src/core/workload/workload.ts';
import type { AssumptionId, TestedId } from '#src/worksheet/workload/technique.ts';
import { defineStrings } from '../../kit/define-strings.ts';

/** Names of the techniques. */
export const techniqueStrings = defineStrings({
  en: {
    moe: 'Mixture of experts',
    mla: 'Multi-head latent attention',
    'state-space': 'State-space layers',
    speculative: 'Speculative decoding',
    reasoning: 'Reasoning before the answer',
    'kv-cache': 'Key–value cache',
    'in-graph-loop': 'Loop inside the graph',
    'smaller-model': 'A smaller model',
    int8: 'Weights in eight bits',
  } satisfies Record<TechniqueId, string>,
  es: {
    moe: 'Mezcla de expertos',
    mla: 'Atención latente multicabeza',
    'state-space': 'Capas de espacio de estados',
    speculative: 'Decodificación especulativa',
    reasoning: 'Razonar antes de responder',
    'kv-cache': 'Caché de claves y valores',
    'in-graph-loop': 'El bucle dentro del grafo',
    'smaller-model': 'Un modelo más pequeño',
    int8: 'Pesos en ocho bits',
  },
});

/** The bottleneck that each relieves, in one sentence. */
export const reliefStrings = defineStrings({
  en: {
    moe: 'Quality wants more parameters than the arithmetic and the bytes of a token allow.',
    mla: 'The cache fills the memory, or takes the time of a pass to fetch.',
    'state-space': 'Work and memory grow with everything that was said before.',
    speculative: 'A pass fetches all the weights for one token, and the arithmetic units wait.',
    reasoning: 'The quality is short, and there is time to write more tokens before the answer.',
    'kv-cache': 'The same positions are computed again for every token.',
    'in-graph-loop': 'Starting a pass costs a good part of the pass.',
    'smaller-model':
      'Everything is too much: bytes, arithmetic, memory; and perhaps so is the quality.',
    int8: 'The bytes of the weights are what is fetched, held or downloaded.',
  } satisfies Record<TechniqueId, string>,
  es: {
    moe: 'La calidad pide más parámetros de los que permiten la aritmética y los bytes de un token.',
    mla: 'La caché llena la memoria, o traerla ocupa el tiempo de una pasada.',
    'state-space': 'El trabajo y la memoria crecen con todo lo dicho antes.',
    speculative:
      'Una pasada trae todos los pesos para un solo token, y las unidades aritméticas esperan.',
    reasoning:
      'La calidad se queda corta, y hay tiempo para escribir más tokens antes de la respuesta.',
    'kv-cache': 'Las mismas posiciones se calculan otra vez para cada token.',
    'in-graph-loop': 'Arrancar una pasada cuesta buena parte de la pasada.',
    'smaller-model': 'Todo es demasiado: bytes, aritmética, memoria; y quizá también la calidad.',
    int8: 'Los bytes de los pesos son lo que se trae, se guarda o se descarga.',
  },
});

/** What tests, guardrails and flip conditions are about. */
export const testedStrings = defineStrings({
  en: {
    'answer-time': 'time of a whole answer',
    'first-token': 'time to the first token',
    'token-rate': 'tokens a second for one reader',
    throughput: 'tokens a second for all',
    memory: 'memory taken',
    download: 'bytes of the weights',
    'cache-share': 'share of it that the cache takes',
    'length-share': 'share of it that grows with the length',
    'recomputed-share': 'share of the positions computed before',
    'decode-share': 'share of it that the tokens after the first take',
    'dispatch-share': 'share of it that starting passes takes',
    'weights-share': 'share of it that fetching or holding weights takes',
    'size-share': 'share of it that depends on the model’s size',
    'verify-ratio': 'cost of checking five positions, in passes over one',
    quality: 'right answers without it',
    'quality-after': 'right answers with it',
    'time-after': 'the requirement with all the tokens written',
    'same-text': 'tokens that stay the same',
  } satisfies Record<TestedId, string>,
  es: {
    'answer-time': 'tiempo de una respuesta entera',
    'first-token': 'tiempo hasta el primer token',
    'token-rate': 'tokens por segundo para un lector',
    throughput: 'tokens por segundo entre todos',
    memory: 'memoria ocupada',
    download: 'bytes de los pesos',
    'cache-share': 'parte que se lleva la caché',
    'length-share': 'parte que crece con la longitud',
    'recomputed-share': 'parte de las posiciones ya calculadas antes',
    'decode-share': 'parte que se llevan los tokens después del primero',
    'dispatch-share': 'parte que se va en arrancar pasadas',
    'weights-share': 'parte que se va en traer o guardar pesos',
    'size-share': 'parte que depende del tamaño del modelo',
    'verify-ratio': 'coste de comprobar cinco posiciones, en pasadas sobre una',
    quality: 'respuestas correctas sin ella',
    'quality-after': 'respuestas correctas con ella',
    'time-after': 'el requisito con todos los tokens escritos',
    'same-text': 'tokens que siguen siendo los mismos',
  },
});

/** What a gain is a part of: seconds or bytes, also where the requirement is a rate. */
export const costStrings = defineStrings({
  en: {
    'answer-time': 'the time of an answer',
    'first-token': 'the time to the first token',
    'token-rate': 'the time between tokens',
    throughput: 'the time of all answers',
    memory: 'the memory',
    download: 'the bytes of the weights',
    errors: 'the errors',
  } satisfies Record<MetricId | 'errors', string>,
  es: {
    'answer-time': 'el tiempo de una respuesta',
    'first-token': 'el tiempo hasta el primer token',
    'token-rate': 'el tiempo entre tokens',
    throughput: 'el tiempo de todas las respuestas',
    memory: 'la memoria',
    download: 'los bytes de los pesos',
    errors: 'los errores',
  },
});

/** The quantities that a slider moves. */
export const quantityStrings = defineStrings({
  en: {
    parameters: 'size of the model',
    concurrency: 'answers being written at once',
    batch: 'answers in one pass at most',
    prompt: 'prompt length',
    answer: 'answer length',
    bandwidth: 'memory bandwidth of a device',
    arithmetic: 'arithmetic of a device',
    memory: 'memory of a device',
    dispatch: 'fixed cost of a pass',
    target: 'target of the requirement',
    'quality-bound': 'right answers asked for',
  } satisfies Record<QuantityId, string>,
  es: {
    parameters: 'tamaño del modelo',
    concurrency: 'respuestas que se escriben a la vez',
    batch: 'respuestas en una pasada como máximo',
    prompt: 'longitud de la entrada',
    answer: 'longitud de la respuesta',
    bandwidth: 'ancho de banda de memoria de un dispositivo',
    arithmetic: 'aritmética de un dispositivo',
    memory: 'memoria de un dispositivo',
    dispatch: 'coste fijo de una pasada',
    target: 'objetivo del requisito',
    'quality-bound': 'respuestas correctas exigidas',
  },
});

/** What a gain rests on. */
export const assumptionStrings = defineStrings({
  en: {
    acceptance: 'a draft that suits is right with a probability of {{range}}',
    'draft-length': 'it proposes {{value}} tokens a cycle',
    'draft-share': 'it has {{value}} of the model’s parameters',
    'dense-equivalent':
      'the dense model that answers as well is taken to lie between the geometric mean of what a token meets and of all parameters, and all of them; nobody knows where',
    'expert-count':
      'every dense block becomes {{value}} experts, so wide that a token meets as much as before',
    'experts-chosen': 'a token is sent to {{value}} of them',
    'latent-width':
      'a layer caches {{value}} head widths in place of its keys and values, as DeepSeek-V2 does',
    'state-width':
      'every attention becomes a Mamba-2 layer of twice the width with a state of {{value}}',
    'grouped-heads': 'without it, the model has attention with {{value}} key–value heads',
    'extra-tokens': 'the answer takes {{value}} the tokens',
    'size-factor': 'the smaller model has {{value}} of the parameters, in the same proportions',
    'stored-bits': 'weights are stored in {{value}}; arithmetic stays as it was',
  } satisfies Record<AssumptionId, string>,
  es: {
    acceptance: 'un borrador adecuado acierta con una probabilidad de {{range}}',
    'draft-length': 'propone {{value}} tokens por ciclo',
    'draft-share': 'tiene el {{value}} de los parámetros del modelo',
    'dense-equivalent':
      'se toma que el modelo denso que responde igual de bien está entre la media geométrica de lo que usa un token y de todos los parámetros, y todos ellos; nadie sabe dónde',
    'expert-count':
      'cada bloque denso se convierte en {{value}} expertos, tan anchos que un token usa lo mismo que antes',
    'experts-chosen': 'un token se envía a {{value}} de ellos',
    'latent-width':
      'una capa guarda {{value}} anchos de cabeza en lugar de sus claves y valores, como DeepSeek-V2',
    'state-width':
      'cada atención se convierte en una capa Mamba-2 del doble de ancho con un estado de {{value}}',
    'grouped-heads': 'sin ella, el modelo tiene atención con {{value}} cabezas de clave y valor',
    'extra-tokens': 'la respuesta ocupa {{value}} los tokens',
    'size-factor':
      'el modelo menor tiene el {{value}} de los parámetros, con las mismas proporciones',
    'stored-bits': 'los pesos se guardan en {{value}}; la aritmética no cambia',
  },
});
