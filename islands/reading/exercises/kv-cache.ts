// The reading exercise of the chapter on the cache: a whole inference engine in one file of C.
import { defineStrings } from '../../kit/define-strings.ts';

/** Where the code is, to the line; read at this commit on 2026-11-21. */
export const source = {
  repository: 'karpathy/llama2.c',
  commit: '350e04fe35433e6d2941dce5a1f53308f87058eb',
  file: 'run.c',
  licence: 'MIT',
} as const;

/** The questions in order, each with the lines to look at. */
export const questions = [
  { id: 'bytes', lines: [77, 89] },
  { id: 'write', lines: [254, 262] },
  { id: 'mask', lines: [289, 318] },
  { id: 'shared', lines: [239, 240] },
  { id: 'prompt', lines: [747, 760] },
  { id: 'overflow', lines: [86, 87] },
] as const;

/** Questions and model answers by id. */
export const words = defineStrings({
  en: {
    intro:
      'Llama 2 inference in plain C, one file, no library. Read how the cache is set up, written and read: the functions malloc_run_state, forward and generate.',
    'bytes-question':
      'Write the bytes of both caches from lines 86 and 87 as a formula. Compare it with 2 · L · H_kv · D · T · s. When is the memory taken: as the text grows, or at once?',
    'bytes-answer':
      'n_layers · seq_len · kv_dim values each, and kv_dim = dim · n_kv_heads / n_heads is H_kv · D, so together 2 · L · T · H_kv · D values of four bytes: the same formula with s = 4. It is taken at once, for the longest text there may be; a text of ten tokens holds as much as one of a thousand. That is the waste that paging removes.',
    'write-question': 'Where is a token’s key written into the cache? Look for the copy.',
    'write-answer':
      'There is none. Lines 256 and 257 let s->k and s->v point into the cache at this layer and position, and the products of lines 261 and 262 write their results there. A cache that is handed in and out of a graph has to be copied or shared on purpose; here the place of the result is the cache.',
    'mask-question': 'The code has no mask. Why can no token look into the future?',
    'mask-answer':
      'The loops of lines 290 and 309 end at pos, the token’s own place. What would come later has not been written yet, and what may be left from an earlier text in those slots is not read. A mask is needed only where several positions are computed in one pass.',
    'shared-question':
      'What does kv_mul do in line 292? What would be different in the cache of a model with 32 heads and 8 key–value heads?',
    'shared-answer':
      'Heads h, h + 1, … up to kv_mul of them read the same key: h / kv_mul is a whole-number division. With 32 and 8 it is 4, kv_dim is a quarter of dim, and so is the cache. The number of operations in attention stays what it was: every head still computes its scores.',
    'prompt-question':
      'How are the tokens of the prompt read, and what does that cost compared with reading them in one pass?',
    'prompt-answer':
      'One by one, by the same function that writes: while pos is inside the prompt, the next token is taken from it instead of being drawn. The cache makes that right, but every weight is fetched once for each token of the prompt, and the logits of each are computed and thrown away. One pass over the whole prompt would fetch the weights once and do the same arithmetic with full matrices.',
    'overflow-question':
      'The product in line 86 is computed in 32-bit integers. At which seq_len does it overflow for a model of 32 layers and a kv_dim of 4,096?',
    'overflow-answer':
      'At 2³¹ / (32 · 4,096) = 16,384 positions. Then the number of values no longer fits, and what is allocated has nothing to do with what is written. Memory that grows with three sizes at once leaves the range of an int sooner than one expects; the loader of the weights widens its factors for that very reason, the cache does not.',
  },
  es: {
    intro:
      'Inferencia de Llama 2 en C puro: un archivo, ninguna biblioteca. Lee cómo se prepara, se escribe y se lee la caché: las funciones malloc_run_state, forward y generate.',
    'bytes-question':
      'Escribe como fórmula los bytes de las dos cachés a partir de las líneas 86 y 87. Compárala con 2 · L · H_kv · D · T · s. ¿Cuándo se ocupa la memoria: según crece el texto o de una vez?',
    'bytes-answer':
      'n_layers · seq_len · kv_dim valores cada una, y kv_dim = dim · n_kv_heads / n_heads es H_kv · D; juntas, 2 · L · T · H_kv · D valores de cuatro bytes: la misma fórmula con s = 4. Se ocupa de una vez, para el texto más largo que pueda haber; un texto de diez tokens ocupa lo mismo que uno de mil. Ese es el desperdicio que quita la paginación.',
    'write-question': '¿Dónde se escribe en la caché la clave de un token? Busca la copia.',
    'write-answer':
      'No la hay. Las líneas 256 y 257 hacen que s->k y s->v apunten a la caché, en esta capa y posición, y los productos de las líneas 261 y 262 escriben ahí su resultado. Una caché que entra y sale de un grafo hay que copiarla, o compartirla a propósito; aquí el sitio del resultado es la caché.',
    'mask-question': 'El código no tiene máscara. ¿Por qué ningún token puede mirar al futuro?',
    'mask-answer':
      'Los bucles de las líneas 290 y 309 acaban en pos, el sitio del propio token. Lo que vendría después aún no está escrito, y lo que quede en esos huecos de un texto anterior no se lee. La máscara solo hace falta donde se calculan varias posiciones en una pasada.',
    'shared-question':
      '¿Qué hace kv_mul en la línea 292? ¿Qué cambiaría en la caché de un modelo con 32 cabezas y 8 de clave y valor?',
    'shared-answer':
      'Las cabezas h, h + 1, … hasta kv_mul de ellas leen la misma clave: h / kv_mul es una división entera. Con 32 y 8 vale 4, kv_dim es un cuarto de dim, y la caché también. El número de operaciones de la atención no cambia: cada cabeza sigue calculando sus puntuaciones.',
    'prompt-question':
      '¿Cómo se leen los tokens de la entrada y qué cuesta eso frente a leerlos en una sola pasada?',
    'prompt-answer':
      'Uno a uno, con la misma función que escribe: mientras pos está dentro de la entrada, el token siguiente se toma de ella en vez de sortearse. La caché hace que sea correcto, pero todos los pesos se traen una vez por cada token de la entrada, y los logits de cada uno se calculan y se tiran. Una pasada sobre la entrada entera traería los pesos una vez y haría la misma aritmética con matrices llenas.',
    'overflow-question':
      'El producto de la línea 86 se calcula en enteros de 32 bits. ¿Con qué seq_len se desborda en un modelo de 32 capas y kv_dim de 4096?',
    'overflow-answer':
      'Con 2³¹ / (32 · 4096) = 16.384 posiciones. Entonces el número de valores ya no cabe, y lo que se reserva no tiene que ver con lo que se escribe. Una memoria que crece con tres tamaños a la vez sale del rango de un int antes de lo que se espera; la carga de los pesos ensancha sus factores justo por eso, la caché no.',
  },
});
