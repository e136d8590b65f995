// The reading exercise of the chapter on latent attention: DeepSeek's own inference code, both forms side by side.
import { defineStrings } from '../../kit/define-strings.ts';

/** Where the code is, to the line; read at this commit on 2026-11-21. */
export const source = {
  repository: 'deepseek-ai/DeepSeek-V3',
  commit: '9b4e9788e4a3a731f7567338ed15d3ec549ce03b',
  file: 'inference/model.py',
  licence: 'MIT',
} as const;

/** The questions in order, each with the lines to look at. */
export const questions = [
  { id: 'caches', lines: [439, 444] },
  { id: 'absorb', lines: [480, 487] },
  { id: 'values', lines: [491, 496] },
  { id: 'rotary', lines: [465, 470] },
  { id: 'scale', lines: [434, 437] },
  { id: 'devices', lines: [424, 444] },
] as const;

/** Questions and model answers by id. */
export const words = defineStrings({
  en: {
    intro:
      'The class MLA in DeepSeek’s published inference code, about a hundred lines of PyTorch with two forms of the same attention, chosen by attn_impl: naive and absorb.',
    'caches-question':
      'Which tensors does each form keep between tokens, and with which shapes? With the numbers of DeepSeek-V3 (128 heads, 128 + 64 wide for queries and keys, 128 for values, a latent of 512), how many values is that for one token in one layer?',
    'caches-answer':
      'naive keeps k_cache and v_cache with a dimension for heads: 128 · (192 + 128) = 40,960 values. absorb keeps kv_cache, the latent, and pe_cache, the rotary key, without that dimension: 512 + 64 = 576. Note that naive also is MLA, trained with the same weights: the small cache is not a property of the model alone but of the form in which it is decoded.',
    'absorb-question':
      'Line 483 multiplies q_nope by a part of wkv_b. What is that part, which dimension does the query have afterwards, and why is it allowed to do this to the query instead of to every cached token?',
    'absorb-answer':
      'It is the rows of wkv_b that make keys, one matrix a head (h d c). The query of each head goes from 128 numbers to 512, the width of the latent, and can be compared with the cached latents themselves. It is allowed because the product is associative: q · (W c) = (Wᵀ q) · c. Once for the new token instead of once for every cached one. The matrices are not multiplied together beforehand: with the query compressed first, two small products are cheaper than one large one.',
    'values-question':
      'Lines 494 and 495: what is summed with the attention weights, and where does the value matrix come in? Why may it come after the sum?',
    'values-answer':
      'The latents are summed, weighted, one sum a head (512 numbers each). Only then does the part of wkv_b that makes values turn each sum into 128 numbers. It may, because the matrix is the same for all tokens: a weighted sum of W c is W times the weighted sum of c. The naive form sums values that were made for every token and stored.',
    'rotary-question':
      'Which part of query and key is turned by position, and what would go wrong in line 483 if the keys made from the latent were turned as well? Which line shows that the rotary key is one for all heads?',
    'rotary-answer':
      'Only q_pe and k_pe, 64 numbers each. If the key made from the latent were turned, a rotation that depends on the position of each cached token would stand between W and c, and it does not commute with W: the absorbed query would have to be another one for every cached token. That k_pe is shared shows in line 470, unsqueeze(2), a dimension of size one in place of heads; naive has to expand it in line 476.',
    'scale-question':
      'The scores are multiplied by softmax_scale. From which width is it computed, and is it the same in both forms although the absorbed query is 576 wide?',
    'scale-answer':
      'From qk_head_dim = 128 + 64 = 192, in both. It must be: the absorbed product gives the same score as before, computed in another order, so it needs the same scale. Whoever hands the absorbed query to a ready-made attention kernel, which divides by the root of the width it sees, has to correct for it. We had to, for the tutor.',
    'devices-question':
      'n_local_heads is the number of heads on one device when a layer is split over several. Which of the four caches become smaller on each device when it is split, and which do not?',
    'devices-answer':
      'k_cache and v_cache have n_local_heads among their dimensions and are divided. kv_cache and pe_cache have none: each device holds the whole latent cache. With one latent for all heads there is nothing to divide by heads, so splitting a layer over eight devices divides an ordinary cache by eight and the latent one by one. Whether that matters depends on how a model is served; it is a cost that a ratio for one device does not show.',
  },
  es: {
    intro:
      'La clase MLA del código de inferencia que publicó DeepSeek: unas cien líneas de PyTorch con dos formas de la misma atención, que se eligen con attn_impl: naive y absorb.',
    'caches-question':
      '¿Qué tensores conserva cada forma entre tokens y con qué dimensiones? Con los números de DeepSeek-V3 (128 cabezas, 128 + 64 de ancho en consultas y claves, 128 en valores, un latente de 512), ¿cuántos valores son por token en una capa?',
    'caches-answer':
      'naive conserva k_cache y v_cache con una dimensión de cabezas: 128 · (192 + 128) = 40.960 valores. absorb conserva kv_cache, el latente, y pe_cache, la clave rotatoria, sin esa dimensión: 512 + 64 = 576. Fíjate en que naive también es MLA, entrenada con los mismos pesos: la caché pequeña no es una propiedad solo del modelo, sino de la forma en que se decodifica.',
    'absorb-question':
      'La línea 483 multiplica q_nope por una parte de wkv_b. ¿Qué parte es, qué dimensión tiene después la consulta y por qué se puede hacer esto con la consulta en vez de con cada token guardado?',
    'absorb-answer':
      'Son las filas de wkv_b que hacen las claves, una matriz por cabeza (h d c). La consulta de cada cabeza pasa de 128 números a 512, el ancho del latente, y se puede comparar con los propios latentes guardados. Se puede porque el producto es asociativo: q · (W c) = (Wᵀ q) · c. Una vez por el token nuevo, en lugar de una por cada token guardado. Las matrices no se multiplican de antemano: como la consulta se comprime antes, dos productos pequeños salen más baratos que uno grande.',
    'values-question':
      'Líneas 494 y 495: ¿qué se suma con los pesos de la atención y dónde entra la matriz de los valores? ¿Por qué puede entrar después de la suma?',
    'values-answer':
      'Se suman los latentes, ponderados, una suma por cabeza (512 números cada una). Solo después la parte de wkv_b que hace valores convierte cada suma en 128 números. Puede hacerlo porque la matriz es la misma para todos los tokens: la suma ponderada de W c es W por la suma ponderada de c. La forma naive suma valores que se hicieron y se guardaron para cada token.',
    'rotary-question':
      '¿Qué parte de la consulta y de la clave gira con la posición, y qué saldría mal en la línea 483 si las claves hechas del latente también giraran? ¿Qué línea muestra que la clave rotatoria es una para todas las cabezas?',
    'rotary-answer':
      'Solo q_pe y k_pe, 64 números cada una. Si la clave hecha del latente girara, entre W y c habría una rotación que depende de la posición de cada token guardado y que no conmuta con W: la consulta absorbida tendría que ser otra para cada token guardado. Que k_pe es común se ve en la línea 470, unsqueeze(2), una dimensión de tamaño uno en lugar de las cabezas; naive tiene que expandirla en la línea 476.',
    'scale-question':
      'Las puntuaciones se multiplican por softmax_scale. ¿De qué ancho se calcula, y es el mismo en las dos formas aunque la consulta absorbida tenga 576 de ancho?',
    'scale-answer':
      'De qk_head_dim = 128 + 64 = 192, en las dos. Tiene que serlo: el producto absorbido da la misma puntuación que antes, calculada en otro orden, así que lleva la misma escala. Quien entregue la consulta absorbida a un núcleo de atención ya hecho, que divide por la raíz del ancho que ve, tiene que corregirlo. Nosotros tuvimos que hacerlo, en el tutor.',
    'devices-question':
      'n_local_heads es el número de cabezas en un dispositivo cuando una capa se reparte entre varios. ¿Cuáles de las cuatro cachés se hacen menores en cada dispositivo al repartir, y cuáles no?',
    'devices-answer':
      'k_cache y v_cache tienen n_local_heads entre sus dimensiones y se dividen. kv_cache y pe_cache no: cada dispositivo guarda la caché latente entera. Con un latente para todas las cabezas no hay nada que dividir por cabezas, así que repartir una capa entre ocho dispositivos divide entre ocho una caché corriente y entre uno la latente. Si importa, depende de cómo se sirva el modelo; es un coste que una proporción para un solo dispositivo no enseña.',
  },
});
