// The reading exercise of the chapter on parameters: a model that counts itself, and its operations.
import { defineStrings } from '../../kit/define-strings.ts';

/** Where the code is, to the line; read at this commit on 2026-11-21. */
export const source = {
  repository: 'karpathy/nanoGPT',
  commit: '3adf61e154c3fe3fca428ad6bc3818b27a3b8291',
  file: 'model.py',
  licence: 'MIT',
} as const;

/** The questions in order, each with the lines to look at. */
export const questions = [
  { id: 'tied', lines: [126, 138] },
  { id: 'positions', lines: [150, 160] },
  { id: 'factors', lines: [291, 298] },
  { id: 'half', lines: [295, 296] },
  { id: 'peak', lines: [299, 303] },
] as const;

/** Questions and model answers by id. */
export const words = defineStrings({
  en: {
    intro:
      'A GPT-2 on one page, with the arithmetic of efficiency beside the model. Read how it counts its parameters and how it estimates its use of the machine, some forty lines.',
    'tied-question':
      'Line 138 makes the table of tokens and the output head one matrix. How often does the sum of line 157 count it, and what would a sum over the entries of a saved file say?',
    'tied-answer':
      'Once: both modules hold the same tensor, and the framework’s list of parameters names each tensor once. A file that writes tensors by name may hold it twice, under wte and under lm_head; its size would then suggest V · d parameters that the model does not have. Count tensors, not names.',
    'positions-question':
      'Why does the count leave out the position vectors but not the token vectors? How many parameters is that for GPT-2 small, with 1,024 positions of width 768?',
    'positions-answer':
      'Position vectors are looked up and added: no multiplication is done with them, so they would falsify an estimate of work. The token vectors are looked up too, but the same matrix is the output head, with which every last vector is multiplied. It is 786,432 parameters, less than one in a hundred. With rotary positions there is nothing to leave out.',
    'factors-question':
      'Line 296 has 6·N + 12·L·H·Q·T. Where do the 6 and the 12 come from, if one forward pass costs 2·P and 4·T·d·L?',
    'factors-answer':
      'Training passes forward once and backward at twice that price, so both terms are three times the forward ones: 3 · 2 = 6, and 3 · 4 = 12, with H · Q = d. For decoding one token with a cache it is the forward terms alone.',
    'half-question':
      'The attention term takes T for every token, the full length of the block. With a causal mask, what would be the mean over a text, and does the estimate become too high or too low?',
    'half-answer':
      'A token looks at itself and what stands before it, on average (T + 1)/2 positions. Counted that way the term is half as large, so the estimate of the work is too high and the use of the machine looks better than it is. It is right for a kernel that computes the masked half too; a kernel that skips it does less work than was counted. Whoever compares two such figures must know which was counted.',
    'peak-question':
      'What does the number returned by estimate_mfu say, and what would it say on another machine?',
    'peak-answer':
      'It divides the operations that the model needs by those that an A100 could do in the same time at its peak in bfloat16; the peak stands in the code. On another machine the quotient is still printed and means nothing: a slower card would never reach one, a faster one could exceed it. And a low value does not say why: fetching bytes, starting kernels and waiting for data all look alike.',
  },
  es: {
    intro:
      'Un GPT-2 en una página, con la aritmética de la eficiencia al lado del modelo. Lee cómo cuenta sus parámetros y cómo estima el aprovechamiento de la máquina: unas cuarenta líneas.',
    'tied-question':
      'La línea 138 hace de la tabla de tokens y de la salida una sola matriz. ¿Cuántas veces la cuenta la suma de la línea 157, y qué diría una suma sobre las entradas de un archivo guardado?',
    'tied-answer':
      'Una: los dos módulos tienen el mismo tensor, y la lista de parámetros de la biblioteca nombra cada tensor una vez. Un archivo que escriba los tensores por su nombre puede tenerlo dos veces, como wte y como lm_head; por su tamaño se creerían V · d parámetros que el modelo no tiene. Cuenta tensores, no nombres.',
    'positions-question':
      '¿Por qué la cuenta deja fuera los vectores de posición y no los de los tokens? ¿Cuántos parámetros son en GPT-2 small, con 1024 posiciones de ancho 768?',
    'positions-answer':
      'Los vectores de posición se buscan y se suman: con ellos no se multiplica nada, así que falsearían una estimación del trabajo. Los de los tokens también se buscan, pero la misma matriz es la salida, por la que se multiplica cada último vector. Son 786.432 parámetros, menos de uno de cada cien. Con posiciones rotatorias no hay nada que dejar fuera.',
    'factors-question':
      'La línea 296 pone 6·N + 12·L·H·Q·T. ¿De dónde salen el 6 y el 12, si una pasada hacia delante cuesta 2·P y 4·T·d·L?',
    'factors-answer':
      'Entrenar es una pasada hacia delante y otra hacia atrás que cuesta el doble, de modo que los dos términos son tres veces los de la primera: 3 · 2 = 6 y 3 · 4 = 12, con H · Q = d. Para decodificar un token con caché quedan solo los términos hacia delante.',
    'half-question':
      'El término de la atención toma T para cada token, la longitud entera del bloque. Con una máscara causal, ¿cuál sería la media en un texto? ¿La estimación sale alta o baja?',
    'half-answer':
      'Un token se mira a sí mismo y a lo que hay antes: de media, (T + 1)/2 posiciones. Contado así, el término es la mitad, de modo que la estimación del trabajo sale alta y el aprovechamiento de la máquina parece mejor de lo que es. Es justa para un núcleo que calcula también la mitad tapada; uno que se la salta hace menos trabajo del contado. Quien compare dos cifras así tiene que saber cuál se contó.',
    'peak-question': '¿Qué dice el número que devuelve estimate_mfu y qué diría en otra máquina?',
    'peak-answer':
      'Divide las operaciones que el modelo necesita entre las que una A100 podría hacer en el mismo tiempo, a su máximo en bfloat16; ese máximo está escrito en el código. En otra máquina el cociente se imprime igual y no significa nada: una tarjeta más lenta nunca llegaría a uno y una más rápida podría pasarlo. Y un valor bajo no dice por qué: traer bytes, poner en marcha núcleos y esperar datos se ven igual.',
  },
});
